// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/dueon.h"
#include "core/content/content.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2025, 3, 10);

QList<Session> sessionsOn(const QList<QDate> &days)
{
    QList<Session> sessions;
    for (const auto &day : days)
        sessions.append({SessionId::random(), day});
    return sessions;
}

QStringList ids(const DayPlan &plan)
{
    QStringList ids;
    for (const auto &task : plan.tasks)
        ids.append(task.id);
    return ids;
}

DueTask task(const DayPlan &plan, const QString &id)
{
    for (const auto &each : plan.tasks) {
        if (each.id == id)
            return each;
    }
    return {};
}

PermissionState permission(const DayPlan &plan, const QString &id)
{
    for (const auto &each : plan.permissions) {
        if (each.id == id)
            return each;
    }
    return {};
}

QDate milestone(const DayPlan &plan, const QString &title)
{
    for (const auto &each : plan.milestones) {
        if (each.title == title)
            return each.day;
    }
    return {};
}

} // namespace

class TestDueOn : public QObject
{
    Q_OBJECT

    CarePlan m_plan;

    DayPlan on(int number, int shift = 0) const
    {
        return dueOn(m_plan, sessionsOn({sessionDay}), sessionDay.addDays(number), shift);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto content = Content::load();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        m_plan = content->carePlan;
    }

    void noSession_hasNoDay()
    {
        const auto today = dueOn(m_plan, {}, sessionDay);

        QVERIFY(!today.dayNumber);
        QVERIFY(!today.phase);
        QVERIFY(today.tasks.isEmpty());
        QVERIFY(today.permissions.isEmpty());
    }

    void phases_beginOnTheirDays_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("phase");
        const QList<std::pair<int, QString>> rows{
            {-14, u"PH-PRE"_s}, {-1, u"PH-PRE"_s}, {0, u"PH-0"_s},    {1, u"PH-1"_s},
            {4, u"PH-1"_s},     {5, u"PH-2"_s},    {9, u"PH-2"_s},    {10, u"PH-3"_s},
            {13, u"PH-3"_s},    {14, u"PH-4"_s},   {29, u"PH-4"_s},   {30, u"PH-5"_s},
            {42, u"PH-5"_s},    {43, u"PH-LT"_s},  {365, u"PH-LT"_s}, {1400, u"PH-LT"_s}};
        for (const auto &[day, phase] : rows)
            QTest::addRow("day %d", day) << day << phase;
    }

    void phases_beginOnTheirDays()
    {
        QFETCH(int, day);
        QFETCH(QString, phase);

        const auto today = on(day);

        QCOMPARE(today.dayNumber, std::optional(day));
        QVERIFY(today.phase);
        QCOMPARE(today.phase->id, phase);
    }

    void dayFour_isTheLastDryDay()
    {
        const auto today = on(4);

        QCOMPARE(today.phase->sentence, u"Hands off, keep dry"_s);
        QCOMPARE(task(today, u"T-KEEPDRY"_s).sub, u"Last day · rinsing starts tomorrow"_s);
        QCOMPARE(task(today, u"T-PILLOW"_s).sub, u"Until day 6 · keeps the skin clean"_s);
        QCOMPARE(task(today, u"T-KEEPDRY"_s).to, today.day);
        QVERIFY(!ids(today).contains(u"T-RINSE"_s));
        QVERIFY(ids(on(5)).contains(u"T-RINSE"_s));
        QVERIFY(!ids(on(5)).contains(u"T-KEEPDRY"_s));
    }

    void frequencies_areKept_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QList<int>>("days");
        QTest::newRow("every other day") << u"T-BABYSH"_s << QList<int>{10, 12};
        QTest::newRow("weekly") << u"T-NOSWIM"_s << QList<int>{0, 7, 14, 21, 28};
        QTest::newRow("twice weekly") << u"T-LIGHTONLY"_s << QList<int>{7, 10, 14, 17, 21, 24, 28};
        QTest::newRow("once, on its only day") << u"T-SHAVECHK"_s << QList<int>{10};
        QTest::newRow("on days") << u"T-PHOTO"_s << QList<int>{0, 1, 3, 5, 7, 10, 14, 21, 28, 42};
        QTest::newRow("daily") << u"T-PILLOW"_s << QList<int>{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("on demand") << u"T-COOL"_s << QList<int>{0, 1, 2};
    }

    void frequencies_areKept()
    {
        QFETCH(QString, id);
        QFETCH(QList<int>, days);
        QList<int> due;
        for (int day = -14; day <= 60; ++day) {
            if (ids(on(day)).contains(id))
                due.append(day);
        }

        QCOMPARE(due, days);
    }

    void once_isOpenOnAllItsDays()
    {
        const auto due = task(on(35), u"T-ASSESS"_s);

        QCOMPARE(due.openFrom, sessionDay.addDays(30));
        QCOMPARE(due.openTo, sessionDay.addDays(42));
    }

    void monthly_keepsTheDateOfTheSession()
    {
        const auto sessions = sessionsOn({QDate(2024, 10, 31)});
        const auto opens = [&](const QDate &day) {
            return task(dueOn(m_plan, sessions, day), u"AC-L08"_s).openFrom;
        };

        QCOMPARE(opens(QDate(2024, 12, 31)), QDate(2024, 12, 31));
        QCOMPARE(opens(QDate(2025, 1, 6)), QDate(2024, 12, 31));
        QCOMPARE(opens(QDate(2025, 1, 7)), QDate());
        QCOMPARE(opens(QDate(2025, 2, 28)), QDate(2025, 2, 28));
        QCOMPARE(opens(QDate(2025, 3, 30)), QDate());
        QCOMPARE(opens(QDate(2025, 3, 31)), QDate(2025, 3, 31));
        // Day 30 is before the self-checks begin.
        QCOMPARE(opens(QDate(2024, 11, 30)), QDate());
    }

    void untickable_isWhatWaitsForAnOccasion()
    {
        const auto today = on(1);

        QVERIFY(task(today, u"T-KEEPDRY"_s).tickable);
        QVERIFY(!task(today, u"T-HAT"_s).tickable);
        QVERIFY(!task(today, u"T-BLOOD"_s).tickable);
        QCOMPARE(task(on(8), u"T-MOIST"_s).timesPerDay, 2);
    }

    void order_isTickableFirstThenWeight()
    {
        for (int day = -14; day <= 400; ++day) {
            const auto today = on(day);
            for (qsizetype i = 1; i < today.tasks.size(); ++i) {
                const auto &a = today.tasks.at(i - 1);
                const auto &b = today.tasks.at(i);
                QVERIFY2(a.tickable || !b.tickable, qPrintable(a.id + u' ' + b.id));
                if (a.tickable == b.tickable && a.anchor == b.anchor)
                    QVERIFY2(a.priority <= b.priority, qPrintable(a.id + u' ' + b.id));
            }
        }
    }

    void everySession_startsTheCounterAgain()
    {
        const auto second = sessionDay.addDays(14);
        const auto sessions = sessionsOn({second, sessionDay});

        const auto before = dueOn(m_plan, sessions, second.addDays(-1));
        const auto after = dueOn(m_plan, sessions, second.addDays(20));

        QCOMPARE(before.dayNumber, std::optional(13));
        QCOMPARE(before.daysToNext, std::optional(1));
        QCOMPARE(before.sessionNumber, 1);
        QCOMPARE(after.dayNumber, std::optional(20));
        QCOMPARE(after.sessionNumber, 2);
        QCOMPARE(after.sessionCount, 2);
        QCOMPARE(permission(after, u"AC-P14"_s).from, second.addDays(30));
        QVERIFY(!permission(after, u"AC-P14"_s).allowed);
    }

    void preparation_isCountedToTheNextSession()
    {
        QVERIFY(ids(on(-14)).contains(u"AC-B01"_s));
        QVERIFY(!ids(on(-15)).contains(u"AC-B01"_s));
        QVERIFY(!ids(on(-3)).contains(u"AC-B03"_s));
        QVERIFY(ids(on(-2)).contains(u"AC-B03"_s));
        QVERIFY(ids(on(-1)).contains(u"AC-B09"_s));
        QVERIFY(ids(on(0)).contains(u"AC-B11"_s));
        QVERIFY(ids(on(0)).contains(u"T-KEEPDRY"_s));
        QVERIFY(!ids(on(1)).contains(u"AC-B12"_s));
    }

    void preparation_waitsForWhatHealingSkinMayHave()
    {
        const auto second = sessionDay.addDays(8);
        const auto sessions = sessionsOn({sessionDay, second});

        const auto dayBefore = dueOn(m_plan, sessions, second.addDays(-1));

        QCOMPARE(dayBefore.dayNumber, std::optional(7));
        QVERIFY2(!ids(dayBefore).contains(u"AC-B09"_s), "shampoo is not allowed on day 7");
        QVERIFY2(!ids(dayBefore).contains(u"AC-B08"_s), "a clipper is not allowed on day 7");
        QVERIFY(ids(dayBefore).contains(u"AC-B03"_s));
        QVERIFY(ids(dayBefore).contains(u"T-MOIST"_s));
        QVERIFY2(!ids(dayBefore).contains(u"AC-B02"_s), "moisturiser is not said twice");
    }

    void lateScabs_moveWhatWaitsForThem()
    {
        QCOMPARE(permission(on(5), u"AC-P01"_s).from, sessionDay.addDays(5));
        QCOMPARE(permission(on(5, 3), u"AC-P01"_s).from, sessionDay.addDays(8));
        QVERIFY(permission(on(5), u"AC-P01"_s).allowed);
        QVERIFY(!permission(on(5, 3), u"AC-P01"_s).allowed);
        QCOMPARE(on(7, 3).phase->id, u"PH-1"_s);
        QCOMPARE(on(7, 3).phase->days, (DayRange{1, 7}));
        QVERIFY(ids(on(7, 3)).contains(u"T-KEEPDRY"_s));
        QVERIFY(!ids(on(7, 3)).contains(u"T-RINSE"_s));
        QVERIFY(ids(on(8, 3)).contains(u"T-RINSE"_s));
        QVERIFY(ids(on(13, 3)).contains(u"T-SHAVECHK"_s));
        QCOMPARE(task(on(6, 3), u"T-KEEPDRY"_s).sub, u"Until day 7 · no shower on your head"_s);
    }

    void lateScabs_moveAtMostSevenDaysAndThenTheTechnicianIsAsked()
    {
        QVERIFY(!on(12, 6).askTechnician);
        QVERIFY(on(12, 7).askTechnician);
        QVERIFY(on(12, 30).askTechnician);
        QCOMPARE(permission(on(12, 30), u"AC-P01"_s).from, sessionDay.addDays(12));
        QCOMPARE(permission(on(12, -5), u"AC-P01"_s).from, sessionDay.addDays(5));
    }

    void permissions_tellTheirDays()
    {
        const auto today = on(6);

        const auto sun = permission(today, u"AC-P11"_s);
        QCOMPARE(sun.from, sessionDay.addDays(30));
        QVERIFY(!sun.allowed);
        QVERIFY(!permission(today, u"AC-P16"_s).allowed);
        QVERIFY(permission(on(2), u"AC-P25"_s).allowed);
        QVERIFY(!permission(on(3), u"AC-P25"_s).allowed);
        QCOMPARE(permission(today, u"AC-P10"_s).notBefore, sessionDay.addDays(10));
    }

    void longTerm_hasDailyCareAndDatesAhead()
    {
        const QDate session(2025, 11, 16);
        const auto today = dueOn(m_plan, sessionsOn({session}), session.addDays(400));

        QCOMPARE(today.phase->sentence, u"Long-term care"_s);
        QCOMPARE(task(today, u"AC-L01"_s).sub, u"SPF 30+ · again every 2 hours"_s);
        QCOMPARE(milestone(today, u"Top-up talk"_s), QDate(2027, 11, 16));
        QCOMPARE(milestone(today, u"Top-up check"_s), QDate(2028, 11, 16));
        QCOMPARE(milestone(today, u"Next photos"_s), QDate(2027, 11, 16));
        QVERIFY(!ids(today).contains(u"AC-L06"_s));
    }

    void milestones_endAtTheNextSession()
    {
        const auto sessions = sessionsOn({sessionDay, sessionDay.addDays(20)});

        const auto today = dueOn(m_plan, sessions, sessionDay.addDays(6));

        QCOMPARE(milestone(today, u"Next photos"_s), sessionDay.addDays(7));
        QCOMPARE(milestone(today, u"Top-up check"_s), QDate());
    }

    void noDayOfManyYears_isEmpty()
    {
        for (int day = -14; day <= 4000; ++day)
            QVERIFY2(!on(day).tasks.isEmpty(), qPrintable(QString::number(day)));
    }

    void manyDaysAtOnce_areEachOfThem()
    {
        const auto sessions =
            sessionsOn({sessionDay.addDays(28), sessionDay, sessionDay.addDays(14)});
        const auto from = sessionDay.addDays(-40);
        for (const int shift : {0, 3, 9}) {
            const auto days = dueBetween(m_plan, sessions, from, from.addDays(999), shift);

            QCOMPARE(days.size(), size_t{1000});
            for (int i = 0; i < 1000; ++i)
                QCOMPARE(days.at(static_cast<size_t>(i)),
                         dueOn(m_plan, sessions, from.addDays(i), shift));
        }
    }

    void noDaysAtOnce_areNone()
    {
        QVERIFY(dueBetween(m_plan, sessionsOn({sessionDay}), sessionDay, sessionDay.addDays(-1))
                    .empty());
    }

    void bloodPause_endsWithTheRegionsMonths()
    {
        QVERIFY(ids(on(120)).contains(u"T-BLOOD"_s));
        QVERIFY(!ids(on(121)).contains(u"T-BLOOD"_s));
    }

    void gaps_areJudgedByThePlan()
    {
        const auto gap = [this](int days) {
            return gapBetween(m_plan.spacing, sessionDay, sessionDay.addDays(days));
        };

        QCOMPARE(gap(6), Gap::TooShort);
        QCOMPARE(gap(7), Gap::Short);
        QCOMPARE(gap(9), Gap::Short);
        QCOMPARE(gap(10), Gap::Usual);
        QCOMPARE(m_plan.spacing.usualDays, 14);
    }
};

QTEST_GUILESS_MAIN(TestDueOn)
#include "tst_dueon.moc"
