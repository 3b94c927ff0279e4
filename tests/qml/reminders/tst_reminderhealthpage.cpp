// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/healthwords.h"
#include "qml/reminders/reminderhealthmodel.h"
#include "tests/qml/reminders/faults.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

using Allowed = AlarmHealth::Permission;
using Background = AlarmHealth::Background;

bool open(Stage &stage)
{
    if (!stage.show(u"Reminders"_s, u"ReminderHealthPage"_s))
        return false;
    (void)stage.hand().look();
    return true;
}

QDateTime berlin(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2025, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin")).toUTC();
}

/// Rows of a test that looks at everything as most people do, and as some have to.
void addLooks(const std::function<void(const QByteArray &suffix, const Look &look)> &add)
{
    add("", {});
    add(", large text from the right", {.textScale = 2, .mirrored = true});
}

ReminderHealthModel &modelOf(Stage &stage)
{
    return *stage.page().findChild<ReminderHealthModel *>();
}

} // namespace

class TestReminderHealthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R30_loading_saysSo()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(stage.show(u"Reminders"_s, u"ReminderHealthPage"_s));
        QVERIFY(stage.hand().read().contains(u"Asking your device"_s));
        QVERIFY(stage.hand().seeNoMore(u"Asking your device"_s));
    }

    void R30_off_leadsToTheSettings()
    {
        Aftercare home;
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy settings(&stage.page(), SIGNAL(remindersRequested()));
        QVERIFY(stage.hand().see(u"Reminders are off"_s));
        QVERIFY(stage.hand().tap(u"Set up reminders"_s));
        QCOMPARE(settings.size(), 1);
    }

    void R30_unreadable_saysWhatHappened_andTriesAgain()
    {
        Aftercare home;
        home.begin();
        home.settingRows.values.insert(u"reminder-times"_s, u"noon"_s);
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Try again"_s));
        home.settingRows.values.remove(u"reminder-times"_s);
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"All is well"_s));
    }

    void R30_healthy_showsTimesFactsAndThatNothingWasMissed()
    {
        Aftercare home;
        home.begin();
        home.log(u"2025-11-23T20:00"_s, Delivery::What::Shown, berlin(23, 20, 1));
        Stage stage;
        QVERIFY(open(stage));
        for (const auto &what :
             {u"All is well"_s, u"Today, 20:00"_s, u"Tomorrow, 08:00"_s,
              u"Notifications, Allowed"_s, u"While Stipple is closed, Yes"_s,
              u"On time, Within about an hour"_s, u"When travelling, Local time"_s,
              u"Last reminder, Yesterday, 20:01"_s,
              u"Nothing late, nothing missed in the last 14 day(s)."_s})
            QVERIFY2(stage.hand().see(what), qPrintable(what));
        auto *model = stage.page().findChild<ReminderHealthModel *>();
        QCOMPARE(model->next().size(), 5);
        QVERIFY(model->coveredText().startsWith(u"Planned until "_s));
    }

    void R30_eachProblem_standsAlone_withOneButtonToItsFix_data()
    {
        QTest::addColumn<size_t>("fault");
        QTest::addColumn<Look>("look");
        addLooks([](const QByteArray &suffix, const Look &look) {
            for (size_t i = 0; i < reminderFaults().size(); ++i)
                QTest::newRow(reminderFaults().at(i).name + suffix) << i << look;
        });
    }
    void R30_eachProblem_standsAlone_withOneButtonToItsFix()
    {
        QFETCH(size_t, fault);
        QFETCH(Look, look);
        const auto &expected = reminderFaults().at(fault);
        Aftercare home;
        home.begin();
        expected.make(home);
        home.alarms.wishes.clear();
        Stage stage(look);
        QVERIFY(open(stage));
        QCOMPARE(home.reminders.health().problems.size(), 1);
        QCOMPARE(home.reminders.health().problems.constFirst().first, expected.problem);
        QCOMPARE(modelOf(stage).problems().size(), 1);
        QVERIFY(stage.hand().see(u"1 thing(s) to mend"_s));
        QVERIFY(stage.hand().see(expected.title));
        QVERIFY2(stage.hand().see(expected.line + u'*'), qPrintable(expected.line));
        QCOMPARE(stage.cutOff(), QString());

        if (expected.help)
            expected.help(home);
        QVERIFY(stage.hand().tap(expected.button));

        QVERIFY(expected.mended(home));
    }

    void R30_everyProblem_isAmongThem()
    {
        QSet<ReminderProblem> tried;
        for (const auto &fault : reminderFaults())
            tried.insert(fault.problem);
        QCOMPARE(tried.size(), qsizetype(ReminderProblem::Late) + 1);
        for (const auto &fault : reminderFaults())
            QVERIFY2(!HealthWords::action(fault.problem, ReminderFix::None).isEmpty(), fault.name);
    }

    void R30_allTogether_areShownInOrder_andAllCanBeReached_data()
    {
        QTest::addColumn<size_t>("set");
        QTest::addColumn<Look>("look");
        addLooks([](const QByteArray &suffix, const Look &look) {
            for (size_t i = 0; i < reminderFaultSets().size(); ++i)
                QTest::newRow(reminderFaultSets().at(i).name + suffix) << i << look;
        });
    }
    void R30_allTogether_areShownInOrder_andAllCanBeReached()
    {
        QFETCH(size_t, set);
        QFETCH(Look, look);
        const auto &problems = reminderFaultSets().at(set).problems;
        Aftercare home;
        home.begin();
        for (const auto problem : problems)
            faultOf(problem).make(home);
        Stage stage(look);
        QVERIFY(open(stage));

        const auto shown = modelOf(stage).problems();
        QCOMPARE(shown.size(), qsizetype(problems.size()));
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const auto &fault = faultOf(problems.at(size_t(i)));
            QCOMPARE(shown.at(i).toMap().value(u"title"_s), fault.title);
            QCOMPARE(shown.at(i).toMap().value(u"action"_s), fault.button);
            QVERIFY2(stage.hand().see(fault.title), fault.name);
            QVERIFY2(stage.hand().see(fault.button), fault.name);
        }
        QVERIFY(stage.hand().see(u"%1 thing(s) to mend"_s.arg(shown.size())));
        QCOMPARE(stage.cutOff(), QString());
    }

    void R30_whatCameLateOrNotAtAll_isListedBesideGraverProblems()
    {
        Aftercare home;
        home.begin();
        faultOf(ReminderProblem::Refused).make(home);
        faultOf(ReminderProblem::Missed).make(home);
        faultOf(ReminderProblem::Late).make(home);
        Stage stage({.textScale = 2, .mirrored = true});
        QVERIFY(open(stage));
        for (const auto &what : {u"1 thing(s) to mend"_s, u"Yesterday, 20:00"_s,
                                 u"Yesterday, 08:00"_s, u"2 hour(s) late"_s})
            QVERIFY2(stage.hand().see(what), qPrintable(what));
        QCOMPARE(stage.cutOff(), QString());
    }

    void R30_aNewState_isShownAsSoonAsItIsKnown()
    {
        Aftercare home;
        home.begin();
        home.resume([](auto &facts) { facts.permission = Allowed::Denied; });
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Allow notifications"_s));
        QVERIFY(stage.hand().see(u"All is well"_s));
    }

    void R30_aSystemThatReportsNothing_isNamed()
    {
        Aftercare home;
        home.begin();
        home.resume([](auto &facts) { facts.history = AlarmHealth::History::NotReported; });
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Last reminder, Not reported by this system"_s));
        QVERIFY(stage.hand().see(u"This system does not report what became of reminders."_s));
    }

    void R30_aTest_isPlannedAndSeenToCome()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));

        QVERIFY(stage.hand().tap(u"Test in a minute"_s));
        QVERIFY(stage.hand().see(u"A test comes at 08:01. Lock your screen and wait for it."_s));
        home.clock.advance(std::chrono::minutes(1));
        home.alarms.wake();
        home.resume();

        QVERIFY(home.alarms.posted.constLast().endsWith(u"#t1"_s));
        QVERIFY(stage.hand().see(u"The test came at 08:01."_s));
    }

    void R30_aTestThatCannotBePlanned_saysWhy()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        home.alarms.broken = true;
        QVERIFY(stage.hand().tap(u"Test in a minute"_s));
        QVERIFY(stage.hand().see(u"There is no space left"_s));
    }

    void R10_afterAForceStop_whatWasMissedIsListed()
    {
        Aftercare home;
        home.begin();
        const auto due = home.alarms.filed.plan.slots.constFirst();
        home.alarms.armed.reset();
        {
            // Nothing of the app hears the day change; what delivers looks before it plans anew.
            const QSignalBlocker stopped(home.clock);
            home.clock.advance(std::chrono::hours(28));
            home.alarms.wake(ReminderEvent::Poke);
        }
        home.resume();

        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(home.alarms.armed.has_value());
        QVERIFY(stage.hand().see(u"Yesterday, "_s + due.at.time.toString(u"HH:mm"_s)));
        QVERIFY(stage.hand().see(u"Missed: the device was off, or Stipple was stopped"_s));
        QVERIFY(stage.hand().see(u"Some reminders did not come"_s));
    }

    void R13_theMakersAdvice_isGiven()
    {
        Aftercare home;
        home.begin();
        home.log(u"2025-11-23T20:00"_s, Delivery::What::Missed, berlin(24, 1));
        home.resume([](auto &facts) {
            facts.background = Background::Saving;
            facts.maker = u"xiaomi"_s;
        });
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"In Settings, Apps, Stipple: allow autostart, and set Battery "
                                 "saver to no restrictions."_s));
        QVERIFY(stage.hand().see(u"While Stipple is closed, Not surely"_s));
        QVERIFY(stage.hand().see(u"Missed: battery saving may have stopped it"_s));
    }

    void R17_openOverNight_theDayMovesOn()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Today, 20:00"_s));
        const auto plans = home.alarms.replaced.size();

        home.liveUntil(berlin(25, 0, 1));

        QCOMPARE(home.alarms.replaced.size(), plans + 1);
        QVERIFY(stage.hand().see(u"Next: Today, 08:00"_s));
        QVERIFY(stage.hand().seeNoMore(u"Tomorrow, 20:30"_s));
    }

    void R27_aBackupOnANewPhone_asksAndShowsNoBurst()
    {
        Aftercare home;
        home.settingRows.values.insert(u"reminders"_s, u"on"_s);
        home.resume([](auto &facts) { facts.permission = Allowed::NotAsked; });
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Allow notifications"_s));
        QVERIFY(stage.hand().see(u"All is well"_s));
        QVERIFY(home.alarms.posted.isEmpty());
        QVERIFY(home.alarms.armed.has_value());
    }
};

QTEST_MAIN(TestReminderHealthPage)
#include "tst_reminderhealthpage.moc"
