// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the page about reminders is told: in good health, with each problem alone, with all at once.

#include "tests/core/reminders/reminded.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2025, 4, 1);

using Problem = std::pair<ReminderProblem, ReminderFix>;
using Change = std::function<void(Reminded &)>;

struct Ailment
{
    const char *name;
    Problem problem;
    Change change;
};

AlarmHealth &facts(Reminded &one)
{
    return one.alarms.facts;
}

Ailment permission(const char *name, AlarmHealth::Permission is, Problem problem)
{
    return {name, problem, [is](Reminded &one) { facts(one).permission = is; }};
}

Ailment background(const char *name, AlarmHealth::Background is, Problem problem)
{
    return {name, problem, [is](Reminded &one) { facts(one).background = is; }};
}

void missOne(Reminded &one)
{
    one.alarms.log.append({1, one.clock.now(), u"2025-03-31T07:00"_s, Delivery::What::Missed});
}

void comeLate(Reminded &one)
{
    one.alarms.log.append(
        {1, utc(2025, 3, 31, 6, 16), u"2025-03-31T07:00"_s, Delivery::What::Shown});
}

QList<Ailment> ailments()
{
    using P = AlarmHealth::Permission;
    using B = AlarmHealth::Background;
    using R = ReminderProblem;
    using F = ReminderFix;
    return {
        permission("R11 never asked", P::NotAsked, {R::NotAsked, F::AskPermission}),
        permission("R11 denied", P::Denied, {R::Denied, F::AskPermission}),
        permission("R11 refused", P::Refused, {R::Refused, F::NotificationSettings}),
        permission("R11 channel off", P::ChannelOff, {R::ChannelOff, F::NotificationSettings}),
        permission("R28 no server", P::NoServer, {R::NoServer, F::None}),
        {"R25 not saved",
         {R::NotSaved, F::PlanAgain},
         [](Reminded &one) {
             one.alarms.broken = true;
             (void)one.service.replan();
         }},
        {"R25 unreadable",
         {R::Unreadable, F::PlanAgain},
         [](Reminded &one) { one.alarms.filed.state = FiledPlan::State::Unreadable; }},
        {"fewer pending than planned",
         {R::NotPending, F::PlanAgain},
         [](Reminded &one) { facts(one).pending = QList{utc(2025, 4, 1, 5)}; }},
        {"R20 the clock is wrong",
         {R::ClockWrong, F::None},
         [](Reminded &one) {
             one.clock.blockSignals(true);
             one.clock.moveTo(utc(1970, 1, 1, 0));
         }},
        {"R12 precise refused",
         {R::NotPrecise, F::ExactAlarmSettings},
         [](Reminded &one) { facts(one).precision = AlarmHealth::Precision::Refused; }},
        background("R29 only while open", B::OnlyWhileOpen, {R::OnlyWhileOpen, F::StartDaemon}),
        background("R13 battery saver", B::Saving, {R::BatterySaver, F::BatterySettings}),
        background("the daemon is gone", B::Stopped, {R::DaemonStopped, F::StartDaemon}),
        {"R10 missed", {R::Missed, F::SendTest}, missOne},
        {"late", {R::Late, F::MakePrecise}, comeLate},
    };
}

/// In good health, at six in the morning of the first day.
std::unique_ptr<Reminded> healthy()
{
    auto one = std::make_unique<Reminded>(utc(2025, 4, 1, 4));
    (void)one->care.addSession(first);
    (void)one->begin();
    return one;
}

} // namespace

class TestReminderHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R30_healthy_tellsTheNextFive_andNoProblem()
    {
        const auto one = healthy();

        const auto health = one->service.health();

        QVERIFY(health.on);
        QVERIFY(health.problems.isEmpty());
        QCOMPARE(health.next, (QList{utc(2025, 4, 1, 5), utc(2025, 4, 1, 17), utc(2025, 4, 2, 5),
                                     utc(2025, 4, 2, 17), utc(2025, 4, 3, 5)}));
        QCOMPARE(health.coveredUntil, first.addDays(9));
        QVERIFY(!health.last);
    }

    void R30_eachProblemAlone_hasItsOneFix_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < ailments().size(); ++i)
            QTest::newRow(ailments().at(i).name) << static_cast<int>(i);
    }
    void R30_eachProblemAlone_hasItsOneFix()
    {
        QFETCH(int, index);
        const auto ailment = ailments().at(index);
        const auto one = healthy();

        ailment.change(*one);

        QCOMPARE(one->service.health().problems, QList{ailment.problem});
    }

    void R30_allAtOnce_areListedWithTheGravestFirst()
    {
        const auto one = healthy();
        missOne(*one);
        comeLate(*one);
        one->alarms.broken = true;
        (void)one->service.replan();
        facts(*one).permission = AlarmHealth::Permission::Refused;
        facts(*one).pending = QList<QDateTime>();
        facts(*one).precision = AlarmHealth::Precision::Refused;
        facts(*one).background = AlarmHealth::Background::Saving;

        const auto health = one->service.health();

        using R = ReminderProblem;
        QList<R> problems;
        for (const auto &[problem, fix] : health.problems)
            problems.append(problem);
        QCOMPARE(problems,
                 (QList{R::Refused, R::NotSaved, R::NotPending, R::BatterySaver, R::NotPrecise}));
        QCOMPARE(health.missed.size(), 1);
        QCOMPARE(health.late.size(), 1);
    }

    void R30_switchedOff_hasNoProblem()
    {
        const auto one = healthy();
        QVERIFY(one->begin([](auto &wanted) { wanted.on = false; }));
        facts(*one).permission = AlarmHealth::Permission::Refused;

        QVERIFY(one->service.health().problems.isEmpty());
        QVERIFY(one->service.health().next.isEmpty());
    }

    void everyFix_doesWhatItSays()
    {
        const auto one = healthy();
        using F = ReminderFix;
        using W = Alarms::Wish;
        const auto before = one->alarms.replaced.size();

        for (const auto fix : {F::None, F::AskPermission, F::NotificationSettings,
                               F::ExactAlarmSettings, F::BatterySettings, F::StartDaemon})
            QVERIFY(one->service.fix(fix));
        QCOMPARE(one->alarms.wishes,
                 (QList{W::AskPermission, W::NotificationSettings, W::ExactAlarmSettings,
                        W::BatterySettings, W::StartDaemon}));
        QCOMPARE(one->alarms.replaced.size(), before);

        QVERIFY(one->service.fix(F::PlanAgain));
        QCOMPARE(one->alarms.replaced.size(), before + 1);
        QVERIFY(one->service.fix(F::MakePrecise));
        QVERIFY(one->alarms.filed.plan.exact);
        QVERIFY(one->service.fix(F::SendTest));
        QVERIFY(one->ids().first().endsWith(u"#t1"_s));
    }

    void R10_stoppedByForce_reopened_listsTheGapAndReturnsTheUnanswered()
    {
        const auto one = healthy();
        one->liveUntil(utc(2025, 4, 1, 6));
        // Stopped by force: alarms and notifications are gone, and nobody plans.
        one->clock.blockSignals(true);
        one->alarms.armed.reset();
        one->alarms.visible.clear();
        one->clock.moveTo(utc(2025, 4, 2, 18));

        one->alarms.wake(ReminderEvent::Vanished);
        one->clock.blockSignals(false);
        QVERIFY(one->service.replan());

        QCOMPARE(one->alarms.visible, QStringList{u"2025-04-02T19:00"_s});
        const auto health = one->service.health();
        QCOMPARE(health.missed.size(), 2);
        QCOMPARE(health.missed.first().id, u"2025-04-02T07:00"_s);
        QCOMPARE(health.missed.last().due, utc(2025, 4, 1, 17));
        QCOMPARE(health.last->id, u"2025-04-02T19:00"_s);
        QVERIFY(one->alarms.armed);
    }

    void R10_reopenedAfterNothingRan_listsWhatTheReplacedPlanLetPass()
    {
        const auto one = healthy();
        one->liveUntil(utc(2025, 4, 1, 6));
        one->clock.blockSignals(true);
        one->alarms.armed.reset();
        one->alarms.visible.clear();
        one->clock.moveTo(utc(2025, 4, 2, 16));
        one->clock.blockSignals(false);

        QVERIFY(one->service.replan()); // before anything of the system ran

        const auto health = one->service.health();
        QCOMPARE(health.missed.size(), 1);
        QCOMPARE(health.missed.first().id, u"2025-04-01T19:00"_s);
        QVERIFY(one->service.replan());
        QCOMPARE(one->service.health().missed.size(), 1);
    }

    void R11_denied_isBlocked_andSaysSo_andIsShownWhenAllowed()
    {
        const auto one = healthy();
        facts(*one).permission = AlarmHealth::Permission::Denied;
        one->liveUntil(utc(2025, 4, 1, 6));
        QVERIFY(one->alarms.visible.isEmpty());
        QCOMPARE(one->service.health().missed.first().what, Delivery::What::Blocked);

        QVERIFY(one->service.fix(ReminderFix::AskPermission));
        one->alarms.wake(ReminderEvent::Permission);

        QCOMPARE(one->alarms.visible, QStringList{u"2025-04-01T07:00"_s});
        QVERIFY(one->service.health().problems.isEmpty());
    }

    void late_isCountedFromItsTime_andLessForPreciseOnes()
    {
        const auto one = healthy();
        one->alarms.log = {
            {1, utc(2025, 3, 30, 6, 15), u"2025-03-30T07:00"_s, Delivery::What::Shown},
            {2, utc(2025, 3, 31, 6, 16), u"2025-03-31T07:00"_s, Delivery::What::Shown}};

        auto health = one->service.health();
        QCOMPARE(health.late.size(), 1);
        QCOMPARE(health.late.first().minutesLate, 76);

        QVERIFY(one->begin([](auto &wanted) { wanted.exact = true; }));
        health = one->service.health();
        QCOMPARE(health.late.size(), 2);
        QCOMPARE(health.problems, (QList{Problem{ReminderProblem::Late, ReminderFix::SendTest}}));
    }

    void history_endsAfterFourteenDays()
    {
        const auto one = healthy();
        one->alarms.log = {
            {1, utc(2025, 3, 18, 3, 59), u"2025-03-17T07:00"_s, Delivery::What::Missed},
            {2, utc(2025, 3, 18, 4, 1), u"2025-03-17T19:00"_s, Delivery::What::Missed}};

        const auto health = one->service.health();

        QCOMPARE(health.missed.size(), 1);
        QCOMPARE(health.missed.first().id, u"2025-03-17T19:00"_s);
    }

    void theSystemsOwnList_isWhatIsShown()
    {
        const auto one = healthy();
        QList<QDateTime> pending;
        for (int day = 1; day < 30; ++day)
            pending.append(utc(2025, 4, day, 6));
        facts(*one).pending = pending;

        QCOMPARE(one->service.health().next, pending.mid(0, 5));
        QVERIFY(one->service.health().problems.isEmpty());
    }

    void R8_offAcrossThreeSlots_showsOne()
    {
        const auto one = healthy();
        one->clock.blockSignals(true);
        one->clock.moveTo(utc(2025, 4, 2, 6));

        one->alarms.wake(ReminderEvent::Boot);

        QCOMPARE(one->alarms.posted, QStringList{u"2025-04-02T07:00"_s});
        QCOMPARE(one->service.health().missed.size(), 2);
    }

    void R19_clockSetBack_showsNothingTwice()
    {
        const auto one = healthy();
        one->liveUntil(utc(2025, 4, 1, 6));
        QCOMPARE(one->alarms.posted.size(), 1);

        one->clock.moveTo(utc(2025, 4, 1, 4));
        one->alarms.wake(ReminderEvent::Clock);
        QVERIFY(one->service.replan());
        one->liveUntil(utc(2025, 4, 1, 6));

        QCOMPARE(one->alarms.posted.size(), 1);
    }

    void R20_clockAheadAndSetRight_healsByItself()
    {
        const auto one = healthy();
        one->clock.blockSignals(true);
        one->clock.moveTo(utc(2030, 1, 1, 0));
        one->alarms.wake(ReminderEvent::Clock);
        QVERIFY(one->alarms.posted.isEmpty());

        one->clock.moveTo(utc(2025, 4, 1, 4));
        one->alarms.wake(ReminderEvent::Clock);
        one->liveUntil(utc(2025, 4, 1, 18));

        QCOMPARE(one->alarms.posted, (QStringList{u"2025-04-01T07:00"_s, u"2025-04-01T19:00"_s}));
    }
};

QTEST_GUILESS_MAIN(TestReminderHealth)
#include "tst_reminderhealth.moc"
