// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is in force follows every change, and what a person sees follows from it.

#include "core/reminders/deliverylog.h"
#include "core/reminders/duetasks.h"
#include "tests/core/reminders/reminded.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2025, 4, 1);

} // namespace

class TestReminderService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeSomebodyAsks_nothingIsPlanned()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));

        QVERIFY(one.service.replan());

        QVERIFY(one.ids().isEmpty());
        QVERIFY(!one.alarms.armed);
        QVERIFY(one.alarms.wishes.isEmpty());
        QVERIFY(one.service.health().problems.isEmpty());
    }

    void begin_asksForPermissionOnce_andPlansTheDays()
    {
        Reminded one(utc(2025, 4, 1, 4));
        one.alarms.facts.permission = AlarmHealth::Permission::NotAsked;
        QVERIFY(one.care.addSession(first));

        QVERIFY(one.begin());
        QVERIFY(one.begin());

        QCOMPARE(one.alarms.wishes, QList{Alarms::Wish::AskPermission});
        QCOMPARE(one.ids().size(), 20);
        QCOMPARE(one.alarms.filed.plan.slots.first().n, 2);
        QCOMPARE(one.alarms.armed->at, utc(2025, 4, 1, 5));
        QCOMPARE(one.alarms.filed.plan.written, utc(2025, 4, 1, 4));
    }

    void everyChange_plansTheWholeSet()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.begin());
        const auto times = [&] { return one.alarms.replaced.size(); };

        auto before = times();
        QVERIFY(one.care.addSession(first));
        QCOMPARE(times(), ++before);
        QVERIFY(one.care.setTicked(first, u"T1"_s, true));
        QCOMPARE(times(), ++before);
        one.clock.moveTo(utc(2025, 4, 2, 4));
        QCOMPARE(times(), ++before);
        one.clock.travelTo(QTimeZone("Europe/Athens")); // where it is the same day
        QCOMPARE(times(), ++before);
        QVERIFY(one.settings.setValue(Setting::Language, u"de"_s));
        QCOMPARE(times(), ++before);
        QVERIFY(one.settings.setValue(Setting::Theme, u"dark"_s));
        QCOMPARE(times(), before);
        QVERIFY(one.begin([](auto &wanted) {
            wanted.exact = true;
            wanted.lock = LockScreen::Hidden;
            wanted.moments = Moment::Evening;
        }));
        QCOMPARE(times(), ++before);

        QVERIFY(one.alarms.filed.plan.exact);
        QCOMPARE(one.alarms.filed.plan.lock, LockScreen::Hidden);
        QCOMPARE(one.alarms.filed.plan.lang, QString());
    }

    void R1_sevenInTheMorning_acrossTheSpringChange()
    {
        Reminded one(utc(2025, 3, 29, 4));
        QVERIFY(one.care.addSession(QDate(2025, 3, 29)));
        QVERIFY(one.begin());

        one.liveUntil(utc(2025, 3, 31, 6));

        QCOMPARE(one.alarms.posted,
                 (QStringList{u"2025-03-29T07:00"_s, u"2025-03-29T19:00"_s, u"2025-03-30T07:00"_s,
                              u"2025-03-30T19:00"_s, u"2025-03-31T07:00"_s}));
        QCOMPARE(one.alarms.log.last().t, utc(2025, 3, 31, 5));
    }

    void R5_keepHomeTime_isAskedOnce_andThenKept()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        QVERIFY(!one.service.zoneQuestion()->has_value());

        one.clock.travelTo(QTimeZone("America/New_York"));
        const auto question = one.service.zoneQuestion();
        QVERIFY(question && question->has_value());
        QCOMPARE((*question)->from, u"Europe/Berlin"_s);
        QVERIFY(one.service.answerZoneQuestion(true));

        QVERIFY(!one.service.zoneQuestion()->has_value());
        QCOMPARE(one.alarms.filed.plan.zone, u"Europe/Berlin"_s);
        one.alarms.wake(ReminderEvent::Zone);
        QCOMPARE(one.alarms.armed->at, utc(2025, 4, 1, 5));

        one.clock.travelTo(QTimeZone("Europe/Berlin"));
        QVERIFY(!one.service.zoneQuestion()->has_value());
    }

    void R4_followLocalTime_isAskedOnce_andFollows()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        one.clock.travelTo(QTimeZone("America/New_York"));

        QVERIFY(one.service.answerZoneQuestion(false));

        QVERIFY(!one.service.zoneQuestion()->has_value());
        QCOMPARE(one.alarms.filed.plan.zone, QString());
        QCOMPARE(one.alarms.armed->at, utc(2025, 4, 1, 11));
    }

    void R14_ninetySlots_areFiledAsSixtyAndContinue_andRefilledAtTheNextOpening()
    {
        auto plan = Reminded::morningsAndEvenings(30);
        plan.tasks[0].rhythm.timesPerDay = 3;
        Reminded one(utc(2025, 3, 31, 22), plan);
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        QCOMPARE(one.ids().size(), 61);

        one.clock.blockSignals(true); // the app is closed: nobody plans anew
        one.liveUntil(utc(2025, 4, 21, 6));
        QCOMPARE(one.alarms.posted.size(), 61);
        QCOMPARE(one.alarms.filed.plan.slots.last().text, u"continue"_s);
        QCOMPARE(one.alarms.visible, QStringList{one.alarms.filed.plan.slots.last().id});
        QVERIFY(!one.alarms.armed);
        one.clock.blockSignals(false);

        QVERIFY(one.service.replan());
        one.liveUntil(utc(2025, 4, 22, 10));

        QCOMPARE(one.alarms.posted.size(), 65);
        QCOMPARE(one.alarms.posted.last(), u"2025-04-22T12:00"_s);
    }

    void R15_oneOfTwoDone_countsOne_andBothDone_withdraws()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin([](auto &wanted) { wanted.againAfter = 60; }));
        one.liveUntil(utc(2025, 4, 1, 5, 5));
        QCOMPARE(one.alarms.visible, QStringList{u"2025-04-01T07:00"_s});
        QCOMPARE(one.alarms.filed.plan.slots.first().n, 2);

        QVERIFY(one.care.setTicked(first, u"T1"_s, true));
        one.liveUntil(utc(2025, 4, 1, 6, 5));
        QCOMPARE(one.alarms.visible, QStringList{u"2025-04-01T07:00#r1"_s});
        QCOMPARE(one.alarms.filed.plan.slots.at(1).n, 1);

        QVERIFY(one.care.setTicked(first, u"T2"_s, true));
        QVERIFY(one.alarms.visible.isEmpty());
        QCOMPARE(one.ids().first(), u"2025-04-01T19:00"_s);

        QVERIFY(one.care.setTicked(first, u"T2"_s, false));
        QVERIFY(one.alarms.visible.isEmpty());
    }

    void R16_doneTwoHoursLate_tomorrowIsAsItWas()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        one.liveUntil(utc(2025, 4, 1, 7));
        QVERIFY(one.care.setTicked(first, u"T1"_s, true));
        QVERIFY(one.care.setTicked(first, u"T2"_s, true));

        one.liveUntil(utc(2025, 4, 2, 5));

        QCOMPARE(one.alarms.log.last().id, u"2025-04-02T07:00"_s);
        QCOMPARE(one.alarms.log.last().t, utc(2025, 4, 2, 5));
    }

    void R17_leftOpenOvernight_thePlanIsReplaced()
    {
        Reminded one(utc(2025, 4, 1, 20));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        const auto before = one.alarms.replaced.size();

        one.clock.moveTo(utc(2025, 4, 1, 22, 1));

        QCOMPARE(one.alarms.replaced.size(), before + 1);
        QCOMPARE(one.ids().first(), u"2025-04-02T07:00"_s);
    }

    void R18_aDeletedSession_leavesNothingFiledArmedOrVisible()
    {
        Reminded one(utc(2025, 4, 1, 4));
        const auto session = one.care.addSession(first);
        QVERIFY(session && one.begin());
        one.liveUntil(utc(2025, 4, 1, 6));
        QVERIFY(!one.alarms.visible.isEmpty());

        QVERIFY(one.care.removeSession(*session));

        QVERIFY(one.ids().isEmpty());
        QVERIFY(one.alarms.visible.isEmpty());
        QVERIFY(!one.alarms.armed);
    }

    void R18_aSecondSession_leavesTheFirstOnesSlotsAsTheyWere()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        const auto before = one.alarms.filed.plan.slots;

        QVERIFY(one.care.addSession(first.addDays(14)));

        QCOMPARE(one.alarms.filed.plan.slots.mid(0, before.size()), before);
        QCOMPARE(one.alarms.filed.plan.slots.size(), 2 * before.size());
    }

    void R18_scabsStillThere_movesWhatWaitsForThem()
    {
        auto plan = Reminded::morningsAndEvenings(10);
        plan.tasks[2].shift = Shift::Whole;
        Reminded one(utc(2025, 4, 1, 4), plan);
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        QVERIFY(one.ids().contains(u"2025-04-01T19:00"_s));

        one.scabDays = 3;
        QVERIFY(one.service.replan());

        QVERIFY(!one.ids().contains(u"2025-04-03T19:00"_s));
        QVERIFY(one.ids().contains(u"2025-04-13T19:00"_s));
        QVERIFY(one.ids().contains(u"2025-04-01T07:00"_s));
    }

    void R23_theCanary_isNowhereInWhatIsFiled()
    {
        CarePlan plan;
        for (int i = 0; i < 3; ++i) {
            auto task = Reminded::task(u"CANARY-%1"_s.arg(i), PartOfDay::Any, 5);
            task.title = task.why = task.detail = u"canary hair"_s;
            plan.tasks.append(task);
        }
        Reminded one(utc(2025, 4, 1, 4), plan);
        QVERIFY(one.settings.setValue(Setting::Name, u"Canary Demo"_s));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin([](auto &wanted) { wanted.tasks.insert(u"CANARY-0"_s, true); }));
        one.liveUntil(utc(2025, 4, 2, 6));

        auto bytes = *slotfile::write(one.alarms.filed.plan);
        for (const auto &line : one.alarms.log)
            bytes += deliverylog::line(line);
        QVERIFY(one.alarms.log.size() >= 2);
        QVERIFY(!bytes.toLower().contains("canary"));
        QVERIFY(!bytes.toLower().contains("hair"));
    }

    void R24_aTap_leadsToTheSlotsDayOnce_alsoAfterMidnight()
    {
        auto plan = Reminded::morningsAndEvenings(10);
        Reminded one(utc(2025, 4, 1, 20), plan);
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin([](auto &wanted) { wanted.evening = QTime(23, 0); }));
        one.liveUntil(utc(2025, 4, 1, 22, 30)); // half past midnight in Berlin
        QCOMPARE(one.alarms.visible, QStringList{u"2025-04-01T23:00"_s});
        const QSignalSpy tapped(&one.service, &ReminderService::tapped);

        one.alarms.choose(u"2025-04-01T23:00"_s);

        QCOMPARE(tapped.size(), 1);
        QCOMPARE(one.service.takeTappedDay(), first);
        QCOMPARE(one.service.takeTappedDay(), std::nullopt);
    }

    void R24_aStaleOrHostileTap_leadsNowhere()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        one.liveUntil(utc(2025, 4, 1, 6));

        for (const auto &id : {u"2025-04-02T07:00"_s, // filed, and not due yet
                               u"2025-03-01T07:00"_s, u"2025-04-01T07:00#r1"_s, u"9999-99-99"_s,
                               u"../../etc/passwd"_s, QString(100'000, u'9'), u"\u0000"_s}) {
            one.alarms.choose(id);
            QCOMPARE(one.service.takeTappedDay(), std::nullopt);
        }
        QVERIFY(one.care.setTicked(first, u"T1"_s, true));
        QVERIFY(one.care.setTicked(first, u"T2"_s, true));
        one.alarms.choose(u"2025-04-01T07:00"_s); // all of it is done
        QCOMPARE(one.service.takeTappedDay(), std::nullopt);
    }

    void R25_aFullDisk_saysNotSaved_andTheEarlierPlanStays()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        const auto before = one.alarms.filed.plan;
        one.alarms.broken = true;

        QVERIFY(one.care.setTicked(first, u"T1"_s, true));

        QCOMPARE(one.alarms.filed.plan, before);
        QCOMPARE(one.service.health().problems.first(),
                 (std::pair{ReminderProblem::NotSaved, ReminderFix::PlanAgain}));

        one.alarms.broken = false;
        QVERIFY(one.service.fix(ReminderFix::PlanAgain));
        QVERIFY(one.service.health().problems.isEmpty());
    }

    void R26_allOff_leavesNothing()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        one.liveUntil(utc(2025, 4, 1, 6));

        QVERIFY(one.begin([](auto &wanted) { wanted.on = false; }));

        QVERIFY(one.ids().isEmpty());
        QVERIFY(one.alarms.visible.isEmpty());
        QVERIFY(!one.alarms.armed);
    }

    void R26_eraseEverything_leavesNothing()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        one.liveUntil(utc(2025, 4, 1, 6));

        QVERIFY(one.service.withdrawAll());

        QVERIFY(one.ids().isEmpty());
        QVERIFY(one.alarms.visible.isEmpty());
        QVERIFY(!one.alarms.armed);
    }

    void R27_aRestoredBackup_asksForPermission_andArmsTheFutureWithoutABurst()
    {
        Reminded one(utc(2025, 4, 3, 15));
        one.alarms.facts.permission = AlarmHealth::Permission::NotAsked;
        one.rows.values.insert(u"reminders"_s, u"on"_s);
        QVERIFY(one.care.addSession(first));

        QVERIFY(one.service.replan());

        QCOMPARE(one.service.health().problems.first(),
                 (std::pair{ReminderProblem::NotAsked, ReminderFix::AskPermission}));
        QVERIFY(one.service.fix(ReminderFix::AskPermission));
        QVERIFY(one.service.health().problems.isEmpty());
        QVERIFY(one.alarms.posted.isEmpty());
        QVERIFY(one.alarms.log.isEmpty());
        QCOMPARE(one.alarms.armed->at, utc(2025, 4, 3, 18));
    }

    void snooze_putsOffTheMorning_andComesOnce()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        one.liveUntil(utc(2025, 4, 1, 5, 10));

        QVERIFY(one.service.snooze(30));
        QVERIFY(one.alarms.visible.isEmpty());
        one.liveUntil(utc(2025, 4, 1, 6));

        QCOMPARE(one.alarms.visible, QStringList{u"2025-04-01T07:40#s1"_s});
        QVERIFY(one.ids().contains(u"2025-04-02T07:00"_s));
    }

    void snooze_outOfRangeOrPastMidnight_isRefused()
    {
        Reminded one(utc(2025, 4, 1, 21));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());

        for (const int minutes : {0, 14, 241, 120})
            QCOMPARE(one.service.snooze(minutes).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(one.settings.value(Setting::ReminderSnooze).valueOr(u"?"_s), QString());
    }

    void sendTest_comesWithinNinetySeconds_throughTheWholePath()
    {
        Reminded one(utc(2025, 4, 1, 10).addSecs(31));
        QVERIFY(one.begin());

        QVERIFY(one.service.sendTest());
        QCOMPARE(one.alarms.armed->at, utc(2025, 4, 1, 10, 2));
        one.liveUntil(utc(2025, 4, 1, 10, 3));

        QCOMPARE(one.alarms.posted, QStringList{u"2025-04-01T12:02#t1"_s});
    }

    void multiDayTasks_areNotRemindedOfAfterTheirTick()
    {
        auto plan = Reminded::morningsAndEvenings(10);
        plan.tasks = {Reminded::task(u"T1"_s, PartOfDay::Morning, 10)};
        plan.tasks[0].rhythm.kind = Rhythm::Kind::Once;
        Reminded one(utc(2025, 4, 1, 4), plan);
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        QCOMPARE(one.ids().size(), 10);
        QVERIFY(one.care.setTicked(first, u"T1"_s, true));
        QVERIFY(one.ids().isEmpty());

        one.clock.moveTo(utc(2025, 4, 5, 4));
        QVERIFY(one.ids().isEmpty());
    }

    void tasks_remindByKind_unlessSwitched()
    {
        CareTask task;
        task.id = u"T1"_s;
        task.kind = TaskKind::Avoid;
        QVERIFY(!reminds(task, {}));
        QVERIFY(reminds(task, {{u"T1"_s, true}}));
        task.kind = TaskKind::Check;
        QVERIFY(reminds(task, {}));
        QVERIFY(!reminds(task, {{u"T1"_s, false}}));
        task.rhythm.kind = Rhythm::Kind::Standing;
        QVERIFY(!reminds(task, {{u"T1"_s, true}}));
    }

    void moments_followPartAndTimes()
    {
        QCOMPARE(momentsOf(PartOfDay::Any, 1), Moments(Moment::Morning));
        QCOMPARE(momentsOf(PartOfDay::Morning, 1), Moments(Moment::Morning));
        QCOMPARE(momentsOf(PartOfDay::Evening, 1), Moments(Moment::Evening));
        QCOMPARE(momentsOf(PartOfDay::Any, 2), Moment::Morning | Moment::Evening);
        QCOMPARE(momentsOf(PartOfDay::Evening, 3),
                 Moment::Morning | Moment::Midday | Moment::Evening);
        QCOMPARE(momentsOf(PartOfDay::Any, 9), Moment::Morning | Moment::Midday | Moment::Evening);
    }

    void preferences_comeBackAsTheyWere()
    {
        Reminded one(utc(2025, 4, 1, 4));
        ReminderPreferences wanted;
        wanted.on = wanted.exact = true;
        wanted.morning = QTime(6, 45);
        wanted.againAfter = 45;
        wanted.quietWeekdays = {6, 7};
        wanted.quietDates = {QDate(2025, 12, 24)};
        wanted.tasks = {{u"T1"_s, false}, {u"T2"_s, true}};
        wanted.homeZone = u"Europe/Berlin"_s;
        wanted.lang = u"de-CH"_s;
        wanted.lock = LockScreen::Hidden;
        wanted.snoozedUntil = WallTime{first, QTime(8, 5)};

        QVERIFY(one.service.setPreferences(wanted));

        const auto read = one.service.preferences();
        QVERIFY(read);
        QCOMPARE(*read, wanted);
        QCOMPARE(one.rows.sensitiveKeys, QSet<QString>{u"reminder-tasks"_s});
    }

    void badPreferences_areRefusedWithTheirField_andNothingChanges_data()
    {
        QTest::addColumn<QString>("field");
        for (const auto &field : {"morning", "midday", "evening", "againAfter", "quietWeekdays",
                                  "homeZone", "lang", "tasks"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void badPreferences_areRefusedWithTheirField_andNothingChanges()
    {
        QFETCH(QString, field);
        const QHash<QString, std::function<void(ReminderPreferences &)>> faults{
            {u"morning"_s, [](auto &p) { p.morning = QTime(); }},
            {u"midday"_s, [](auto &p) { p.midday = QTime(6, 0); }},
            {u"evening"_s, [](auto &p) { p.evening = QTime(19, 0, 30); }},
            {u"againAfter"_s, [](auto &p) { p.againAfter = 14; }},
            {u"quietWeekdays"_s, [](auto &p) { p.quietWeekdays = {8}; }},
            {u"homeZone"_s, [](auto &p) { p.homeZone = u"Europe/Nowhere"_s; }},
            {u"lang"_s, [](auto &p) { p.lang = u"de_CH!"_s; }},
            {u"tasks"_s, [](auto &p) { p.tasks.insert(u"a=b"_s, true); }},
        };
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.begin());
        const auto before = one.rows.values;
        const auto times = one.alarms.replaced.size();

        const auto done = one.begin(faults.value(field));

        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(done.error().detail, field);
        QCOMPARE(one.rows.values, before);
        QCOMPARE(one.alarms.replaced.size(), times);
    }

    void badValuesInStorage_areNamed_andThePlanInForceStays_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("switch") << u"reminders"_s << u"yes"_s;
        QTest::newRow("times") << u"reminder-times"_s << u"8:00,13:00,20:00"_s;
        QTest::newRow("half a time") << u"reminder-times"_s << u"08:00,13:00=on,20:00"_s;
        QTest::newRow("two times") << u"reminder-times"_s << u"08:00,13:00"_s;
        QTest::newRow("again") << u"reminder-again"_s << u"often"_s;
        QTest::newRow("quiet") << u"reminder-quiet"_s << u"6,2025-02-30"_s;
        QTest::newRow("tasks") << u"reminder-tasks"_s << u"T1=maybe"_s;
        QTest::newRow("lock") << u"reminder-lock"_s << u"glass"_s;
        QTest::newRow("precise") << u"reminder-precise"_s << u"1"_s;
        QTest::newRow("snooze") << u"reminder-snooze"_s << u"later"_s;
    }
    void badValuesInStorage_areNamed_andThePlanInForceStays()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin());
        const auto before = one.alarms.filed.plan;
        one.rows.values.insert(key, value);

        const auto done = one.service.replan();

        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{ErrorCode::InvalidArgument, key}));
        QCOMPARE(one.alarms.filed.plan, before);
        QCOMPARE(one.service.health().problems.first().first, ReminderProblem::NotSaved);
    }

    void lockedSettings_areAFailure_andThePlanInForceStays()
    {
        Reminded one(utc(2025, 4, 1, 4));
        QVERIFY(one.care.addSession(first));
        QVERIFY(one.begin([](auto &wanted) { wanted.tasks.insert(u"T1"_s, true); }));
        const auto before = one.alarms.filed.plan;
        one.rows.locked = true;

        QCOMPARE(one.service.replan().error().code, ErrorCode::Locked);
        QCOMPARE(one.alarms.filed.plan, before);
    }

    void everyReplan_isAnnounced()
    {
        Reminded one(utc(2025, 4, 1, 4));
        const QSignalSpy changed(&one.service, &ReminderService::changed);

        QVERIFY(one.begin());

        QCOMPARE(changed.size(), 1);
        Q_EMIT one.alarms.healthChanged();
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReminderService)
#include "tst_reminderservice.moc"
