// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/trendmodel.h"
#include "tests/qml/diary/diarydemo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// [x, …] of the row whose x that is.
QVariantList rowAt(const QVariantList &rows, int x)
{
    for (const auto &row : rows) {
        if (row.toList().constFirst().toInt() == x)
            return row.toList();
    }
    return {};
}

} // namespace

class TestTrendModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTwoWeeks_countFromTheSessionAndShowWhatIsToCome()
    {
        DemoHome home;
        home.fillDiary();
        TrendModel trend(home.services);
        trend.reload();
        QCOMPARE(trend.span(), TrendModel::Span::Fortnight);
        QCOMPARE(trend.first(), 0);
        QCOMPARE(trend.days(), 14);
        QCOMPARE(trend.today(), 4);
        QCOMPARE(trend.values().size(), 5);
        QCOMPARE(trend.values().constLast().toList(), (QVariantList{4, 1.0}));
    }

    void photosWithoutAnswers_areNoPointAndHideNone()
    {
        DemoHome home;
        home.fillDiary();
        put(home, home.clock.today(), QTime(20, 0), Symptoms{}, {View::Top});
        TrendModel trend(home.services);
        trend.reload();
        QCOMPARE(trend.values().size(), 5);
        QCOMPARE(trend.values().constLast().toList(), (QVariantList{4, 1.0}));
    }

    void everyDay_hasItsOwnBand()
    {
        DemoHome home;
        home.fillDiary();
        TrendModel trend(home.services);
        trend.reload();
        const auto &healing = home.content.guidance.healing;
        for (int day = 0; day <= 14; ++day) {
            const auto usual = bandOn(healing, Measure::Redness, day);
            QCOMPARE(rowAt(trend.band(), day), (QVariantList{day, usual->low, usual->high}));
        }
    }

    void laterOn_theSpanIsTheTimeBeforeToday()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-100)));
        for (int before = 0; before <= 100; ++before)
            put(home, today.addDays(-before));
        TrendModel trend(home.services);
        trend.reload();
        QCOMPARE(trend.span(), TrendModel::Span::Fortnight);
        QCOMPARE(trend.first(), 86);
        QCOMPARE(trend.today(), 14);
        QCOMPARE(trend.values().size(), 15);
        trend.setSpan(TrendModel::Span::Quarter);
        QCOMPARE(trend.first(), 10);
        QCOMPARE(trend.values().size(), 91);
        const auto usual = bandOn(home.content.guidance.healing, Measure::Redness, 14);
        QCOMPARE(rowAt(trend.band(), 4), (QVariantList{4, usual->low, usual->high}));
        trend.setSpan(TrendModel::Span::All);
        QCOMPARE(trend.values().size(), 101);
    }

    void severalSessions_beginTheBandAnewAndAreToldByDates()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-50)));
        QVERIFY(home.care.addSession(today.addDays(-20)));
        put(home, today.addDays(-60));
        put(home, today.addDays(-40));
        put(home, today);
        TrendModel trend(home.services);
        trend.reload();
        trend.setSpan(TrendModel::Span::All);
        QCOMPARE(trend.first(), -1);
        QVERIFY(!trend.dates().isEmpty());
        QCOMPARE(trend.values().size(), 3);
        const auto &healing = home.content.guidance.healing;
        const auto start = bandOn(healing, Measure::Redness, 0);
        QVERIFY(rowAt(trend.band(), 5).isEmpty()); // before the first session nothing is usual
        QCOMPARE(rowAt(trend.band(), 10).constLast().toDouble(), start->high);
        QCOMPARE(rowAt(trend.band(), 39).constLast().toDouble(),
                 bandOn(healing, Measure::Redness, 29)->high);
        QCOMPARE(rowAt(trend.band(), 40).constLast().toDouble(), start->high);
    }

    void rareEntries_areShownInAsManyDaysAsItTakes()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-400)));
        put(home, today.addDays(-5));
        put(home, today.addDays(-35));
        put(home, today.addDays(-300));
        TrendModel trend(home.services);
        trend.reload();
        QCOMPARE(trend.span(), TrendModel::Span::Quarter);
        QCOMPARE(trend.values().size(), 2);
    }

    void aLongCourse_isShownInAsManyValuesAsFitAndEndsWithTheNewest()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-700)));
        for (int before = 700; before >= 0; --before)
            put(home, today.addDays(-before), QTime(7, 0), {.redness = before == 0 ? 4 : 0});
        TrendModel trend(home.services);
        trend.reload();
        trend.setSpan(TrendModel::Span::All);
        QVERIFY(trend.values().size() > 100);
        QVERIFY(trend.values().size() < 200);
        QCOMPARE(trend.values().constFirst().toList(), (QVariantList{0, 0.0}));
        QCOMPARE(trend.values().constLast().toList(), (QVariantList{700, 4.0}));
    }

    void ofADayWithSeveralEntries_theLastOneCounts()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-2)));
        put(home, today, QTime(7, 0), {.redness = 3});
        put(home, today, QTime(20, 0), {.redness = 1});
        TrendModel trend(home.services);
        trend.reload();
        QCOMPARE(trend.values().size(), 1);
        QCOMPARE(trend.values().constFirst().toList(), (QVariantList{2, 1.0}));
    }

    void eachMeasure_isShownWithItsWords()
    {
        DemoHome home;
        home.fillDiary();
        TrendModel trend(home.services);
        trend.setKind(TrendModel::Kind::Itch);
        trend.reload();
        QCOMPARE(trend.values().size(), 5);
        QCOMPARE(trend.values().constLast().toList(), (QVariantList{4, 3.0}));
        QCOMPARE(trend.verdict(), TrendModel::Verdict::Within);
        QCOMPARE(trend.latest(), u"Today: 3 · mild. Usual on this day: up to “6 · moderate”."_s);
        trend.setKind(TrendModel::Kind::Swelling);
        QCOMPARE(trend.values().size(), 2);
        QCOMPARE(trend.values().constLast().toList(), (QVariantList{1, 1.0}));
        QVERIFY(trend.latest().contains(u"Slight"_s));
    }

    void aValueAboveTheBand_isCalledSo()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-12)));
        log(home, home.clock.today(), {.itch = 5});
        TrendModel trend(home.services);
        trend.setKind(TrendModel::Kind::Itch);
        trend.reload();
        QCOMPARE(trend.verdict(), TrendModel::Verdict::Above);
    }

    void anOpenFlag_silencesThatAllIsUsual()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        TrendModel trend(home.services);
        trend.setKind(TrendModel::Kind::Itch);
        trend.reload();
        QVERIFY(!trend.values().isEmpty());
        QCOMPARE(trend.verdict(), TrendModel::Verdict::None);
        QVERIFY(!trend.latest().contains(u"Usual"_s));
    }

    void anOpenFlag_doesNotSilenceThatSomethingIsTooMuch()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        log(home, home.clock.today(), {.itch = 10});
        TrendModel trend(home.services);
        trend.setKind(TrendModel::Kind::Itch);
        trend.reload();
        QCOMPARE(trend.verdict(), TrendModel::Verdict::Above);
    }

    void daysBeforeTheLastSession_areOnlyInTheLongestSpan()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QVERIFY(home.care.addSession(today.addDays(-20)));
        QVERIFY(home.care.addSession(today.addDays(-2)));
        log(home, today.addDays(-10), {.redness = 1});
        log(home, today, {.redness = 2});
        TrendModel trend(home.services);
        trend.setSpan(TrendModel::Span::Quarter);
        trend.reload();
        QCOMPARE(trend.sessionNumber(), 2);
        QCOMPARE(trend.values().size(), 1);
        QCOMPARE(trend.values().constFirst().toList(), (QVariantList{2, 2.0}));
        trend.setSpan(TrendModel::Span::All);
        QCOMPARE(trend.values().size(), 2);
    }

    void whatCannotBeRead_isSaidAndReadAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        TrendModel trend(home.services);
        trend.reload();
        QVERIFY(trend.failed());
        QVERIFY(trend.values().isEmpty());
        home.diaryRows.failure.reset();
        trend.reload();
        QVERIFY(!trend.failed());
        QCOMPARE(trend.values().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestTrendModel)
#include "tst_trendmodel.moc"
