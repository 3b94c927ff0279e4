// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is planned, and that it fires as the scenarios say.

#include "core/reminders/reconcile.h"
#include "core/reminders/resolve.h"
#include "core/reminders/slotplanner.h"

#include <QLocale>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

/// The same tasks on every day from `first` to `last`.
OpenTasks daily(const QList<OpenTask> &tasks, const QDate &first, const QDate &last)
{
    return
        [=](const QDate &day) { return day >= first && day <= last ? tasks : QList<OpenTask>(); };
}

OpenTasks always(const QList<OpenTask> &tasks)
{
    return daily(tasks, QDate(1900, 1, 1), QDate(2900, 1, 1));
}

const OpenTask inTheMorning{u"T1"_s, Moment::Morning};
const OpenTask alsoInTheMorning{u"T2"_s, Moment::Morning};
const OpenTask inTheEvening{u"T3"_s, Moment::Evening};
const OpenTask threeTimes{u"T4"_s, Moment::Morning | Moment::Midday | Moment::Evening};

PlannerInput inputAt(const WallTime &now, OpenTasks open)
{
    PlannerInput input;
    input.now = now;
    input.open = std::move(open);
    input.preferences.on = true;
    input.preferences.morning = QTime(7, 0);
    input.preferences.midday = QTime(12, 0);
    input.preferences.evening = QTime(19, 0);
    return input;
}

WallTime at(const QDate &day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute)};
}

QStringList idsOf(const QList<Slot> &slots)
{
    QStringList ids;
    for (const auto &slot : slots)
        ids.append(slot.id);
    return ids;
}

QStringList firesOf(const QList<Slot> &slots, const QTimeZone &zone)
{
    QStringList fires;
    for (const auto &slot : slots)
        fires.append(resolve(slot.at, zone).toString(Qt::ISODate));
    return fires;
}

/// Delivers at `now`; what is logged is added to `log`.
Reconciled deliver(const QList<Slot> &slots, const QDateTime &now, QList<Delivery> &log,
                   const QTimeZone &zone = berlin, const QString &home = {})
{
    SlotPlan plan;
    plan.zone = home;
    plan.slots = slots;
    const auto done = reconcile(ReminderEvent::Alarm, {FiledPlan::State::Readable, plan}, log,
                                {.now = now, .zone = zone, .canNotify = true});
    log += done.log;
    return done;
}

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

class TestSlotPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R1_dailyAcrossTheSpringChange_firesAtSeven_onceADay()
    {
        const auto slots =
            planSlots(inputAt(at(QDate(2025, 3, 28), 18),
                              daily({inTheMorning}, QDate(2025, 3, 29), QDate(2025, 3, 31))));

        QCOMPARE(idsOf(slots), (QStringList{u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s,
                                            u"2025-03-31T07:00"_s}));
        QCOMPARE(firesOf(slots, berlin),
                 (QStringList{u"2025-03-29T06:00:00Z"_s, u"2025-03-30T05:00:00Z"_s,
                              u"2025-03-31T05:00:00Z"_s}));
    }

    void R2_theTimeThatIsJumpedOver_firesAnHourLater_once()
    {
        auto input = inputAt(at(QDate(2025, 3, 29), 18),
                             daily({inTheMorning}, QDate(2025, 3, 30), QDate(2025, 3, 30)));
        input.preferences.morning = QTime(2, 30);
        const auto slots = planSlots(input);
        QCOMPARE(firesOf(slots, berlin), QStringList{u"2025-03-30T01:30:00Z"_s});

        QList<Delivery> log;
        QVERIFY(!deliver(slots, utc(2025, 3, 30, 1, 29), log).post);
        QVERIFY(deliver(slots, utc(2025, 3, 30, 1, 30), log).post);
        QVERIFY(!deliver(slots, utc(2025, 3, 30, 1, 31), log).post);
    }

    void R3_theTimeThatComesTwice_firesTheFirstTimeOnly()
    {
        auto input = inputAt(at(QDate(2025, 10, 25), 18),
                             daily({inTheMorning}, QDate(2025, 10, 26), QDate(2025, 10, 26)));
        input.preferences.morning = QTime(2, 30);
        const auto slots = planSlots(input);

        QList<Delivery> log;
        QVERIFY(deliver(slots, utc(2025, 10, 26, 0, 30), log).post);
        QVERIFY(!deliver(slots, utc(2025, 10, 26, 1, 30), log).post);
    }

    void R4_berlinToNewYork_followsTheLocalMorning_andShowsNoStampTwice()
    {
        const QTimeZone newYork("America/New_York");
        const auto slots =
            planSlots(inputAt(at(QDate(2025, 6, 1), 18),
                              daily({inTheMorning}, QDate(2025, 6, 2), QDate(2025, 6, 3))));

        QList<Delivery> log;
        QVERIFY(deliver(slots, utc(2025, 6, 2, 5), log, berlin).post);
        QVERIFY(!deliver(slots, utc(2025, 6, 2, 11), log, newYork).post);
        const auto next = deliver(slots, utc(2025, 6, 3, 11), log, newYork);
        QVERIFY(next.post);
        QCOMPARE(next.post->slot.id, u"2025-06-03T07:00"_s);
    }

    void R4_newYorkToBerlin_aStampFlownOverComesLate_once()
    {
        const auto slots =
            planSlots(inputAt(at(QDate(2025, 6, 1), 18),
                              daily({inTheMorning}, QDate(2025, 6, 2), QDate(2025, 6, 2))));

        QList<Delivery> log;
        QVERIFY(!deliver(slots, utc(2025, 6, 2, 4), log, QTimeZone("America/New_York")).post);
        QVERIFY(deliver(slots, utc(2025, 6, 2, 6, 40), log, berlin).post);
        QVERIFY(!deliver(slots, utc(2025, 6, 2, 6, 41), log, berlin).post);
    }

    void R5_homeTime_staysInBerlin()
    {
        const auto slots =
            planSlots(inputAt(at(QDate(2025, 6, 1), 18),
                              daily({inTheMorning}, QDate(2025, 6, 2), QDate(2025, 6, 2))));

        QList<Delivery> log;
        const QTimeZone newYork("America/New_York");
        QVERIFY(!deliver(slots, utc(2025, 6, 2, 4, 59), log, newYork, u"Europe/Berlin"_s).post);
        QVERIFY(deliver(slots, utc(2025, 6, 2, 5), log, newYork, u"Europe/Berlin"_s).post);
    }

    void R14_ninetySlots_becomeSixtyAndContinue()
    {
        const QDate first(2025, 4, 1);
        const auto slots = planSlots(
            inputAt(at(first.addDays(-1), 23), daily({threeTimes}, first, first.addDays(29))));

        QCOMPARE(slots.size(), 61);
        QCOMPARE(slots.at(59).text, u"checkin"_s);
        QCOMPARE(slots.at(59).at, at(first.addDays(19), 19));
        QCOMPARE(slots.last().text, u"continue"_s);
        QCOMPARE(slots.last().at, at(first.addDays(20), 7));
    }

    void R14_neverOpened_continueArrives()
    {
        const QDate first(2025, 4, 1);
        const auto slots = planSlots(
            inputAt(at(first.addDays(-1), 23), daily({threeTimes}, first, first.addDays(29))));

        QList<Delivery> log;
        const auto done = deliver(slots, utc(2025, 4, 21, 5), log);
        QVERIFY(done.post);
        QCOMPARE(done.post->slot.text, u"continue"_s);
        QVERIFY(!done.arm);
    }

    void R14_opening_refills_andTheSixtyFifthArrives()
    {
        const QDate first(2025, 4, 1);
        const auto open = daily({threeTimes}, first, first.addDays(29));
        auto input = inputAt(at(first.addDays(-1), 23), open);
        const auto before = planSlots(input);
        const auto sixtyFifth = at(first.addDays(21), 12);
        QVERIFY(!idsOf(before).contains(sixtyFifth.toString()));

        const auto ids = idsOf(before);
        input.filed = QSet<QString>(ids.cbegin(), ids.cend());
        input.now = at(first.addDays(9), 8);
        const auto after = planSlots(input);

        QVERIFY(idsOf(after).contains(sixtyFifth.toString()));
        QList<Delivery> log;
        const auto done = deliver(after, resolve(sixtyFifth, berlin), log);
        QVERIFY(done.post);
        QCOMPARE(done.post->slot.id, sixtyFifth.toString());
        QCOMPARE(done.post->slot.text, u"checkin"_s);
    }

    void R15_twoDueTogether_areOneSlotOfTwo_andARepeatOfWhatIsOpen()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 6), daily({inTheMorning, alsoInTheMorning}, day, day));
        input.preferences.againAfter = 60;

        const auto both = planSlots(input);
        QCOMPARE(idsOf(both), (QStringList{u"2025-04-01T07:00"_s, u"2025-04-01T07:00#r1"_s}));
        QCOMPARE(both.first().n, 2);
        QCOMPARE(both.last().at, at(day, 8));

        const auto filed = idsOf(both);
        input.filed = QSet<QString>(filed.cbegin(), filed.cend());
        input.now = at(day, 7, 10);
        input.open = daily({alsoInTheMorning}, day, day);
        const auto one = planSlots(input);
        QCOMPARE(idsOf(one), filed);
        QCOMPARE(one.last().n, 1);

        input.open = daily({}, day, day);
        QVERIFY(planSlots(input).isEmpty());
    }

    void R15_tasksLessThanFifteenMinutesApart_shareTheEarlierSlot()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 6), daily({inTheMorning, threeTimes}, day, day));
        input.preferences.midday = QTime(7, 14);
        const auto shared = planSlots(input);
        QCOMPARE(idsOf(shared), (QStringList{u"2025-04-01T07:00"_s, u"2025-04-01T19:00"_s}));
        QCOMPARE(shared.first().n, 2);

        input.preferences.midday = QTime(7, 15);
        QCOMPARE(planSlots(input).size(), 3);
    }

    void R16_doneTwoHoursLate_leavesTomorrowAsItWas()
    {
        const QDate day(2025, 4, 1);
        const OpenTasks open = [=](const QDate &asked) {
            return asked > day ? QList{inTheMorning} : QList<OpenTask>();
        };
        const auto before = planSlots(inputAt(at(day, 6), always({inTheMorning})));
        const auto after = planSlots(inputAt(at(day, 9), open));

        QCOMPARE(before.at(0).at, at(day, 7));
        QCOMPARE(after.at(0), before.at(1));
    }

    void R17_theNextDay_replacesThePlan()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 22), always({inTheMorning}));
        const auto before = planSlots(input);
        const auto ids = idsOf(before);
        input.filed = QSet<QString>(ids.cbegin(), ids.cend());
        input.now = at(day.addDays(1), 6);

        const auto after = planSlots(input);

        QCOMPARE(after.first().at, at(day.addDays(1), 7));
        QCOMPARE(after.at(58), before.at(58));
    }

    void R18_aMovedSession_leavesNothingOfTheOldPlan_andTheOtherOneAsItWas()
    {
        const QDate first(2025, 4, 1);
        const QDate second(2025, 4, 20);
        const auto plan = [&](const QDate &session) {
            return planSlots(inputAt(at(QDate(2025, 3, 25), 12), [=](const QDate &day) {
                const bool isDue = (day >= session && day < session.addDays(5)) ||
                                   (day >= second && day < second.addDays(5));
                return isDue ? QList{inTheMorning, inTheEvening} : QList<OpenTask>();
            }));
        };
        const auto before = plan(first);
        const auto after = plan(first.addDays(7));

        QCOMPARE(before.size(), 20);
        QCOMPARE(after.size(), 20);
        for (const auto &slot : after)
            QVERIFY(slot.at.day >= first.addDays(7));
        QCOMPARE(after.mid(10), before.mid(10));
    }

    void R22_buddhistCalendarAndArabicDigits_changeNothing()
    {
        const auto input = inputAt(at(QDate(2025, 4, 1), 6), always({threeTimes}));
        const auto before =
            slotfile::write({.seq = 1, .written = utc(2025, 4, 1, 4), .slots = planSlots(input)});
        QVERIFY(before);

        const QLocale was;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const auto arabic =
            slotfile::write({.seq = 1, .written = utc(2025, 4, 1, 4), .slots = planSlots(input)});
        QLocale::setDefault(QLocale(u"th_TH"_s));
        const auto thai =
            slotfile::write({.seq = 1, .written = utc(2025, 4, 1, 4), .slots = planSlots(input)});
        QLocale::setDefault(was);

        QVERIFY(arabic && thai);
        QCOMPARE(*arabic, *before);
        QCOMPARE(*thai, *before);
    }

    void R27_aRestoredBackup_armsTheFuture_withoutABurst()
    {
        const QDate day(2025, 4, 10);
        const auto slots = planSlots(inputAt(at(day, 20), always({threeTimes})));

        QCOMPARE(slots.first().at, at(day.addDays(1), 7));
        QList<Delivery> log;
        QVERIFY(!deliver(slots, utc(2025, 4, 10, 18), log).post);
        QVERIFY(log.isEmpty());
    }

    void whatWasFiled_staysWhileItMayBeShown_andNoLonger()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 11, 59), daily({threeTimes}, day, day));
        input.filed = {u"2025-04-01T07:00"_s};
        QCOMPARE(planSlots(input).first().id, u"2025-04-01T07:00"_s);

        input.now = at(day, 12, 0);
        QCOMPARE(planSlots(input).first().id, u"2025-04-01T19:00"_s);
    }

    void theLastSlotOfADay_staysOpenToItsEnd_butTwoHoursAtLeast()
    {
        const QDate day(2025, 4, 1);
        auto preferences = inputAt(at(day, 6), {}).preferences;
        QCOMPARE(slotsOfDay(day, {inTheEvening}, preferences).back().until, at(day.addDays(1), 0));

        preferences.evening = QTime(23, 30);
        QCOMPARE(slotsOfDay(day, {inTheEvening}, preferences).back().until,
                 at(day.addDays(1), 1, 30));
    }

    void momentsThatAreOff_haveNoSlots_whateverIsDueThen()
    {
        const QDate day(2025, 4, 1);
        auto preferences = inputAt(at(day, 6), {}).preferences;
        const QList<OpenTask> open{inTheMorning, threeTimes, inTheEvening};

        preferences.moments = Moment::Midday;
        const auto slots = slotsOfDay(day, open, preferences);
        QCOMPARE(slots.size(), size_t(1));
        QCOMPARE(slots.front().at, at(day, 12));
        QCOMPARE(slots.front().n, 1);

        preferences.moments = {};
        QVERIFY(slotsOfDay(day, open, preferences).empty());
    }

    void quietDays_haveNoSlots()
    {
        const QDate friday(2025, 4, 4);
        auto input = inputAt(at(friday, 6), daily({inTheMorning}, friday, friday.addDays(4)));
        input.preferences.quietWeekdays = {6, 7};
        input.preferences.quietDates = {friday.addDays(4)};

        QCOMPARE(idsOf(planSlots(input)),
                 (QStringList{u"2025-04-04T07:00"_s, u"2025-04-07T07:00"_s}));
    }

    void snooze_putsOffWhatWasDue_andNothingElse()
    {
        const QDate day(2025, 4, 1);
        auto input =
            inputAt(at(day, 7, 5), daily({inTheMorning, threeTimes, inTheEvening}, day, day));
        input.filed = {u"2025-04-01T07:00"_s};
        input.preferences.snoozedUntil = at(day, 8, 5);

        const auto slots = planSlots(input);

        QCOMPARE(idsOf(slots), (QStringList{u"2025-04-01T08:05#s1"_s, u"2025-04-01T12:00"_s,
                                            u"2025-04-01T19:00"_s}));
        QCOMPARE(slots.first().n, 2);
    }

    void snooze_nearAnotherSlot_joinsIt()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 11), daily({threeTimes}, day, day));
        input.preferences.snoozedUntil = at(day, 11, 50);

        QCOMPARE(planSlots(input).first().id, u"2025-04-01T12:00"_s);
    }

    void snoozeOfYesterday_isOver()
    {
        const QDate day(2025, 4, 2);
        auto input = inputAt(at(day, 6), daily({inTheMorning}, day, day));
        input.preferences.snoozedUntil = at(day.addDays(-1), 23);

        QCOMPARE(idsOf(planSlots(input)), QStringList{u"2025-04-02T07:00"_s});
    }

    void repeatNearAnotherSlot_isLeftOut()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 6), daily({threeTimes}, day, day));
        input.preferences.againAfter = mostMinutesAgain;
        input.preferences.midday = QTime(11, 5);

        QCOMPARE(
            idsOf(planSlots(input)),
            (QStringList{u"2025-04-01T07:00"_s, u"2025-04-01T11:05"_s, u"2025-04-01T11:05#r1"_s,
                         u"2025-04-01T19:00"_s, u"2025-04-01T19:00#r1"_s}));
    }

    void test_comesEvenWhenRemindersAreOff()
    {
        const QDate day(2025, 4, 1);
        auto input = inputAt(at(day, 6), always({inTheMorning}));
        input.preferences.on = false;
        QVERIFY(planSlots(input).isEmpty());

        input.test = at(day, 6, 1);
        QCOMPARE(idsOf(planSlots(input)), QStringList{u"2025-04-01T06:01#t1"_s});
    }

    void aRarePlan_continuesBehindTheHorizon()
    {
        const QDate first(2025, 4, 1);
        const auto slots = planSlots(inputAt(at(first, 6), [=](const QDate &day) {
            return first.daysTo(day) % 100 == 0 || first.daysTo(day) == horizonDays + 3
                       ? QList{inTheMorning}
                       : QList<OpenTask>();
        }));

        QCOMPARE(slots.size(), 5);
        QCOMPARE(slots.last().text, u"continue"_s);
        QCOMPARE(slots.last().at.day, first.addDays(horizonDays + 3));
    }

    void wallTimes_areWrittenAndMoved_acrossMidnightBothWays()
    {
        const WallTime late{QDate(2024, 2, 29), QTime(23, 50)};
        QCOMPARE(late.toString(), u"2024-02-29T23:50"_s);
        QCOMPARE(late.plusMinutes(10).toString(), u"2024-03-01T00:00"_s);
        QCOMPARE(late.plusMinutes(9).toString(), u"2024-02-29T23:59"_s);
        QCOMPARE(late.plusMinutes(3 * 1440 + 10).toString(), u"2024-03-04T00:00"_s);
        QCOMPARE(late.plusMinutes(-1430).toString(), u"2024-02-29T00:00"_s);
        QCOMPARE(late.plusMinutes(-1431).toString(), u"2024-02-28T23:59"_s);
        QCOMPARE(WallTime{}.toString(), QString());
    }

    void tenYears_haveOneSlotADay_eachWithItsOwnId()
    {
        const QDate first(2025, 1, 1);
        const auto preferences = inputAt(at(first, 0), {}).preferences;
        QSet<QString> ids;
        int days = 0;
        for (auto day = first; day.year() < 2035; day = day.addDays(1), ++days) {
            const auto slots = slotsOfDay(day, {inTheMorning}, preferences);
            QCOMPARE(slots.size(), size_t{1});
            QCOMPARE(slots.front().at, at(day, 7));
            ids.insert(slots.front().id);
        }
        QCOMPARE(ids.size(), days);
    }
};

QTEST_GUILESS_MAIN(TestSlotPlanner)
#include "tst_slotplanner.moc"
