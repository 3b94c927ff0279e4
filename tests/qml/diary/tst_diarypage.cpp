// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarymodel.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

DiaryModel *modelOf(Stage &stage)
{
    return stage.page().findChild<DiaryModel *>();
}

void log(DemoHome &home, const QDate &day, const Symptoms &symptoms)
{
    EntryDraft draft;
    draft.day = day;
    draft.symptoms = symptoms;
    if (!home.diary.add(draft))
        qFatal("cannot log");
}

QStringList marks(const DiaryModel &diary)
{
    QStringList all;
    const auto days = diary.days();
    for (const auto &day : days)
        all.append(day.toMap().value(u"mark"_s).toString());
    return all;
}

} // namespace

class TestDiaryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_saysSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your diary"_s));
        QVERIFY(stage.hand().seeNoMore(u"Opening your diary"_s));
    }

    void empty_saysWhatToDo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QSignalSpy log(&stage.page(), SIGNAL(logRequested()));
        QVERIFY(stage.hand().see(u"Nothing logged yet"_s));
        QVERIFY(stage.hand().tap(u"Log how it looks"_s));
        QCOMPARE(log.size(), 1);
    }

    void failed_saysWhatWasKeptAndTriesAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Entries"_s));
    }

    void entries_standNewestFirstAndOpen()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(entryChosen(QString)));
        (void)stage.hand().look();
        const auto words = stage.hand().read();
        QVERIFY(words.indexOf(u"Today · day 4"_s) < words.indexOf(u"Yesterday · day 3"_s));
        QVERIFY(words.indexOf(u"Yesterday · day 3"_s) < words.indexOf(u"Sat 22 Nov · day 2"_s));
        QVERIFY(stage.hand().tap(u"Yesterday · day 3"_s));
        QCOMPARE(chosen.first().first().toString(), home.diaryRows.rows.at(3).id.toString());
    }

    void manyEntries_areShownInPortions()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-69)));
        for (int day = 0; day < 70; ++day)
            log(home, today.addDays(-day), {.redness = 0});
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(diary.rowCount(), 30);
        diary.showMore();
        QCOMPARE(diary.rowCount(), 60);
        diary.showMore();
        QCOMPARE(diary.rowCount(), 70);
        QVERIFY(!diary.hasMore());
    }

    void whatCannotBeRead_isSaidAboveTheRest()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.damaged = {
            {.id = EntryId::random(), .day = home.clock.today(), .shown = false}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Yesterday · day 3"_s));
        QVERIFY(stage.hand().read().join(u' ').contains(u"cannot be read"_s));
    }

    void aLongCourse_isShownInAsManyValuesAsFitAndEndsWithTheNewest()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-700)));
        for (int day = 0; day <= 700; ++day)
            log(home, today.addDays(-day), {.redness = day == 0 ? 4 : 0});
        DiaryModel diary(home.services);
        diary.reload();
        const auto values = diary.values();
        QVERIFY(values.size() > 100);
        QVERIFY(values.size() < 200);
        QCOMPARE(values.constFirst().toList(), (QVariantList{0, 0.0}));
        QCOMPARE(values.constLast().toList(), (QVariantList{700, 4.0}));
        QCOMPARE(diary.rowCount(), 30);
    }

    void theStrip_marksSessionLoggedMissedAndAhead()
    {
        DemoHome home;
        home.fillDiary();
        home.clock.advance(std::chrono::hours(48));
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(marks(diary), (QStringList{{},
                                            {},
                                            u"session"_s,
                                            u"logged"_s,
                                            u"logged"_s,
                                            u"logged"_s,
                                            u"logged"_s,
                                            u"missed"_s,
                                            u"missed"_s,
                                            u"ahead"_s,
                                            u"ahead"_s}));
        QCOMPARE(diary.todayIndex(), 8);
    }

    void longAfterTheSession_noDayIsCalledMissed()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-100)));
        log(home, today, {.redness = 0});
        DiaryModel diary(home.services);
        diary.reload();
        QVERIFY(marks(diary).lastIndexOf(u"missed"_s) < diary.todayIndex() - 50);
    }

    void aTrend_showsItsValuesAndHowTheLastOneLies()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Within the usual range"_s));
        QVERIFY(stage.hand().tap(u"Itch"_s));
        QCOMPARE(modelOf(stage)->trend(), DiaryModel::Trend::Itch);
        QCOMPARE(modelOf(stage)->values().size(), 5);
        QCOMPARE(modelOf(stage)->values().constLast().toList(), (QVariantList{4, 3.0}));
    }

    void aValueAboveTheBand_isCalledSo()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-12)));
        log(home, home.clock.today(), {.itch = 5});
        DiaryModel diary(home.services);
        diary.setTrend(DiaryModel::Trend::Itch);
        diary.reload();
        QCOMPARE(diary.verdict(), DiaryModel::Verdict::Above);
    }

    void anOpenFlag_silencesTheVerdict()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        DiaryModel diary(home.services);
        diary.setTrend(DiaryModel::Trend::Itch);
        diary.reload();
        QVERIFY(!diary.values().isEmpty());
        QCOMPARE(diary.verdict(), DiaryModel::Verdict::None);
    }

    void daysBeforeTheLastSession_areNotInItsTrend()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-20)));
        QVERIFY(home.care.addSession(today.addDays(-2)));
        log(home, today.addDays(-10), {.redness = 1});
        log(home, today, {.redness = 2});
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(diary.sessionNumber(), 2);
        QCOMPARE(diary.values().size(), 1);
        QCOMPARE(diary.values().constFirst().toList(), (QVariantList{2, 2.0}));
    }

    void photos_standByViewNewestFirst()
    {
        DemoHome home;
        home.fillDiary();
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(diary.views().size(), 2);
        QCOMPARE(diary.view(), u"top"_s);
        QCOMPARE(diary.photos().size(), 4);
        QCOMPARE(diary.photos().constFirst().toMap().value(u"label"_s).toString(), u"Today"_s);
        QCOMPARE(diary.photos().constLast().toMap().value(u"label"_s).toString(), u"Day 0"_s);
        diary.setView(u"back"_s);
        QCOMPARE(diary.photos().size(), 4);
    }

    void aFlag_isSeenInItsRow()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        DiaryModel diary(home.services);
        diary.reload();
        const auto level = [&](int row) {
            return diary.data(diary.index(row), int(DiaryModel::Row::Level)).toInt();
        };
        QCOMPARE(level(0), int(Level::DoctorUrgent));
        QCOMPARE(level(2), int(Level::Normal));
    }
};

QTEST_MAIN(TestDiaryPage)
#include "tst_diarypage.moc"
