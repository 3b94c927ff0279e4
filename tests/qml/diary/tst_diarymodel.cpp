// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/daystripmodel.h"
#include "qml/diary/diarymodel.h"
#include "tests/qml/diary/diarydemo.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QVariant at(const DiaryModel &diary, int row, DiaryModel::Row role)
{
    return diary.data(diary.index(row), static_cast<int>(role));
}

QString title(const DiaryModel &diary, int row)
{
    return at(diary, row, DiaryModel::Row::Title).toString();
}

QStringList marks(const DayStripModel &strip)
{
    QStringList all;
    const auto days = strip.days();
    for (const auto &day : days)
        all.append(day.toMap().value(u"mark"_s).toString());
    return all;
}

} // namespace

class TestDiaryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandEntries_areRowsAtOnceAndOpenWhereTheyAreLookedAt()
    {
        DemoHome home;
        putTenThousand(home);
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(diary.rowCount(), 10'000);
        const int far = 7'345;
        const auto &entry = home.diaryRows.rows.at(home.diaryRows.rows.size() - 1 - far);
        QCOMPARE(at(diary, far, DiaryModel::Row::Id).toString(), entry.id.toString());
        QCOMPARE(at(diary, far, DiaryModel::Row::Day).toString(), entry.day.toString(Qt::ISODate));
        QVERIFY(at(diary, far, DiaryModel::Row::Time).toString().isEmpty());
        QTRY_VERIFY(!at(diary, far, DiaryModel::Row::Time).toString().isEmpty());
        QTRY_VERIFY(at(diary, far, DiaryModel::Row::Level).toInt() >= 0);
    }

    void levels_areWhatTheGuidanceSaysOfEachEntry()
    {
        DemoHome home;
        putTenThousand(home);
        DiaryModel diary(home.services);
        diary.reload();
        const Adviser adviser(home.diary, home.care, home.settings, home.content.guidance);
        for (int row = 0; row < 10'000; row += 1'111) {
            const auto &entry = home.diaryRows.rows.at(home.diaryRows.rows.size() - 1 - row);
            const auto level = static_cast<int>(highest(*adviser.about(entry)));
            QTRY_COMPARE(at(diary, row, DiaryModel::Row::Level).toInt(), level);
        }
    }

    void whatWasOpenedLongAgo_isForgottenAndOpenedAgain()
    {
        DemoHome home;
        putTenThousand(home);
        DiaryModel diary(home.services);
        diary.reload();
        for (int row = 0; row < 4'000; row += 32)
            QTRY_VERIFY(!at(diary, row, DiaryModel::Row::Time).toString().isEmpty());
        QVERIFY(at(diary, 100, DiaryModel::Row::Time).toString().isEmpty());
        QTRY_VERIFY(!at(diary, 100, DiaryModel::Row::Time).toString().isEmpty());
    }

    void aDay_isFoundByItsDate()
    {
        DemoHome home;
        const auto today = home.clock.today();
        put(home, today.addDays(-9));
        put(home, today.addDays(-4), QTime(7, 0));
        put(home, today.addDays(-4), QTime(20, 0));
        put(home, today);
        DiaryModel diary(home.services);
        diary.reload();
        const auto rowOf = [&](int before) {
            return diary.rowOf(today.addDays(-before).toString(Qt::ISODate));
        };
        QCOMPARE(rowOf(0), 0);
        QCOMPARE(rowOf(4), 1);
        QCOMPARE(rowOf(6), 3); // nothing that day: the one before
        QCOMPARE(rowOf(9), 3);
        QCOMPARE(rowOf(10), -1);
    }

    void severalEntriesOfADay_sayWhenTheyWereLogged()
    {
        DemoHome home;
        const auto today = home.clock.today();
        put(home, today.addDays(-1));
        put(home, today, QTime(7, 4));
        put(home, today, QTime(20, 15));
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(title(diary, 0), u"Today"_s);
        QCOMPARE(at(diary, 0, DiaryModel::Row::Time).toString(), u"20:15"_s);
        QCOMPARE(at(diary, 1, DiaryModel::Row::Time).toString(), u"07:04"_s);
        QVERIFY(at(diary, 2, DiaryModel::Row::Time).toString().isEmpty());
    }

    void aNightWithoutTwoOClock_makesNoDayLongerOrShorter()
    {
        DemoHome home;
        home.clock.travelTo(QTimeZone("Europe/Berlin"));
        home.clock.moveTo(QDateTime(QDate(2025, 3, 31), QTime(8, 0), Qt::UTC));
        QVERIFY(home.care.addSession(QDate(2025, 3, 28)));
        put(home, QDate(2025, 3, 29), QTime(22, 30)); // 23:30, an hour before that night
        put(home, QDate(2025, 3, 30), QTime(0, 30));  // 1:30, before the clock is put forward
        put(home, QDate(2025, 3, 30), QTime(1, 30));  // 3:30, an hour later
        put(home, QDate(2025, 3, 31), QTime(6, 0));
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(title(diary, 0), u"Today · day 3"_s);
        QCOMPARE(title(diary, 1), u"Yesterday · day 2"_s);
        QCOMPARE(title(diary, 3), u"Sat 29 Mar · day 1"_s);
        QCOMPARE(at(diary, 1, DiaryModel::Row::Time).toString(), u"03:30"_s);
        QCOMPARE(at(diary, 2, DiaryModel::Row::Time).toString(), u"01:30"_s);
    }

    void theLeapDay_isADayLikeAnyOther()
    {
        DemoHome home;
        home.clock.moveTo(QDateTime(QDate(2024, 3, 2), QTime(8, 0), Qt::UTC));
        QVERIFY(home.care.addSession(QDate(2024, 2, 28)));
        put(home, QDate(2024, 2, 28));
        put(home, QDate(2024, 2, 29));
        put(home, QDate(2024, 3, 1));
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(title(diary, 0), u"Yesterday · day 2"_s);
        QCOMPARE(title(diary, 1), u"Thu 29 Feb · day 1"_s);
        QCOMPARE(diary.rowOf(u"2024-02-29"_s), 1);
        QVERIFY(at(diary, 1, DiaryModel::Row::Begins).toBool());
        QVERIFY(!at(diary, 1, DiaryModel::Row::Ends).toBool());
        QCOMPARE(at(diary, 1, DiaryModel::Row::Month).toString(), u"February 2024"_s);
    }

    void aDamagedEntry_isNamedByItsDayAndHidesNoOther()
    {
        DemoHome home;
        home.fillDiary();
        const auto &broken = home.diaryRows.rows.at(3);
        home.diaryRows.damaged = {{.id = broken.id, .day = broken.day, .shown = false},
                                  {.id = EntryId::random(), .day = {}, .shown = false}};
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(diary.rowCount(), 5);
        QVERIFY(at(diary, 1, DiaryModel::Row::Damaged).toBool());
        QCOMPARE(title(diary, 1), u"Yesterday · day 3"_s);
        QVERIFY(at(diary, 1, DiaryModel::Row::Sub).toString().contains(u"cannot be read"_s));
        QVERIFY(!at(diary, 0, DiaryModel::Row::Damaged).toBool());
        QVERIFY(!at(diary, 0, DiaryModel::Row::Sub).toString().isEmpty());
        QCOMPARE(diary.withoutDay(), 1);
    }

    void aFlag_isSeenInItsRow()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(at(diary, 0, DiaryModel::Row::Level).toInt(), int(Level::DoctorUrgent));
        QCOMPARE(at(diary, 2, DiaryModel::Row::Level).toInt(), int(Level::Normal));
    }

    void photosWithoutAnswers_areARowThatSaysHowManyAndCallsNothingNormal()
    {
        DemoHome home;
        put(home, home.clock.today(), QTime(7, 0), Symptoms{}, {View::Top, View::Back});
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(at(diary, 0, DiaryModel::Row::Sub).toString(), u"2 photo(s)"_s);
        QCOMPARE(at(diary, 0, DiaryModel::Row::Level).toInt(), -1);
    }

    void aLockedDiary_isFailedAlsoWhenThatIsFoundWhileScrolling()
    {
        DemoHome home;
        putTenThousand(home);
        DiaryModel diary(home.services);
        diary.reload();
        QCOMPARE(diary.state(), DiaryModel::State::Full);
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        QVERIFY(at(diary, 5'000, DiaryModel::Row::Sub).toString().isEmpty());
        QTRY_COMPARE(diary.state(), DiaryModel::State::Failed);
        QCOMPARE(diary.rowCount(), 0);
    }

    void theStrip_marksSessionLoggedMissedAndAhead()
    {
        DemoHome home;
        home.fillDiary();
        home.clock.advance(std::chrono::hours(48));
        DayStripModel strip(home.services);
        strip.reload();
        QCOMPARE(marks(strip), (QStringList{{},
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
        QCOMPARE(strip.todayIndex(), 8);
    }

    void longAfterTheSession_noDayIsCalledMissed()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-100)));
        log(home, today, {.redness = 0});
        DayStripModel strip(home.services);
        strip.reload();
        QVERIFY(marks(strip).lastIndexOf(u"missed"_s) < strip.todayIndex() - 50);
    }
};

QTEST_GUILESS_MAIN(TestDiaryModel)
#include "tst_diarymodel.moc"
