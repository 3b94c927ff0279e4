// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/common/reminderwords.h"
#include "tests/qml/reminders/aftercare.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

bool open(Stage &stage)
{
    if (!stage.show(u"Reminders"_s, u"RemindersPage"_s))
        return false;
    (void)stage.hand().look();
    return true;
}

} // namespace

class TestRemindersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_saysSo()
    {
        Aftercare home;
        Stage stage;
        QVERIFY(stage.show(u"Reminders"_s, u"RemindersPage"_s));
        QVERIFY(stage.hand().read().contains(u"Reading your reminders"_s));
        QVERIFY(stage.hand().seeNoMore(u"Reading your reminders"_s));
    }

    void withoutASession_saysWhatToDo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy session(&stage.page(), SIGNAL(sessionRequested()));
        QVERIFY(stage.hand().see(u"Nothing to remind you of yet"_s));
        QVERIFY(stage.hand().tap(u"Add a session"_s));
        QCOMPARE(session.size(), 1);
    }

    void unreadableChoices_sayWhatHappened_andCanBeMadeAnew()
    {
        Aftercare home;
        home.begin();
        home.settingRows.values.insert(u"reminder-times"_s, u"noon"_s);
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Your reminder settings cannot be read"_s));
        QVERIFY(stage.hand().tap(u"Start anew"_s));
        QVERIFY(stage.hand().see(u"Remind me"_s));
        QCOMPARE(home.wanted(), ReminderPreferences());
    }

    void permission_isAskedOnlyWhenSomebodySwitchesRemindersOn()
    {
        Aftercare home;
        home.alarms.facts.permission = AlarmHealth::Permission::NotAsked;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"What a reminder says"_s));
        QVERIFY(home.alarms.wishes.isEmpty());

        QVERIFY(stage.hand().tap(u"Remind me"_s, 1));

        QCOMPARE(home.alarms.wishes, QList{Alarms::Wish::AskPermission});
        QVERIFY(home.wanted().on);
        QVERIFY(stage.hand().see(u"Next: Today, 13:00"_s) ||
                stage.hand().see(u"Next: Today, 20:00"_s));
        QVERIFY(stage.hand().tap(u"Remind me"_s, 1));
        QVERIFY(!home.wanted().on);
        QVERIFY(home.alarms.filed.plan.slots.isEmpty());
    }

    void aNotification_isShownWordForWord()
    {
        Aftercare home;
        Stage stage;
        QVERIFY(open(stage));
        const ReminderWords words;
        QVERIFY(
            stage.hand().see(words.word({}, u"title"_s) + u", "_s + words.word({}, u"checkin"_s)));
        QVERIFY(stage.hand().see(u"No notification tells what Stipple is about."_s));
    }

    void aTime_isChosenByHand()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));

        QVERIFY(stage.hand().tap(u"Morning time, 08:00"_s));
        QVERIFY(stage.hand().tap(u"One hour earlier"_s));
        QVERIFY(stage.hand().tap(u"Five minutes later"_s));
        QCOMPARE(home.wanted().morning, QTime(8, 0));
        QVERIFY(stage.hand().tap(u"Set to 07:05"_s));

        QCOMPARE(home.wanted().morning, QTime(7, 5));
        QVERIFY(stage.hand().see(u"Morning time, 07:05"_s));
        QVERIFY(stage.hand().seeNoMore(u"Set to 07:05"_s));
    }

    void aTime_isChosenByKeyboardAlone()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Evening time, 20:00"_s));
        (void)stage.hand().look();

        // The button above the hour, then the hour itself.
        QVERIFY(stage.hand().press(u"Tab"_s));
        QVERIFY(stage.hand().press(u"Tab"_s));
        while (stage.window().activeFocusItem()->property("maximumValue").toInt() != 23)
            QVERIFY(stage.hand().press(u"Tab"_s));
        stage.hand().type(u"21"_s);
        QVERIFY(stage.hand().press(u"Up"_s));
        QVERIFY(stage.hand().press(u"Return"_s));

        QCOMPARE(home.wanted().evening, QTime(22, 0));
    }

    void aTimeOutOfOrder_isRefusedWithWhatWouldDo()
    {
        Aftercare home;
        home.begin([](auto &wanted) { wanted.morning = QTime(12, 30); });
        Stage stage;
        QVERIFY(open(stage));

        QVERIFY(stage.hand().tap(u"Morning time, 12:30"_s));
        QVERIFY(stage.hand().tap(u"One hour later"_s));
        QVERIFY(stage.hand().tap(u"Set to 13:30"_s));

        QVERIFY(stage.hand().see(u"Choose a time before midday, 13:00."_s));
        QCOMPARE(home.wanted().morning, QTime(12, 30));
    }

    void partsOfTheDayAndTasks_areSwitchedOneByOne()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));

        QVERIFY(stage.hand().tap(u"Remind me at midday"_s));
        QCOMPARE(home.wanted().moments, Moments(Moment::Morning | Moment::Evening));

        QVERIFY(stage.hand().tap(u"Tasks"_s));
        QVERIFY(stage.hand().tap(u"Remind me: Keep your scalp dry"_s));
        QCOMPARE(home.wanted().tasks.value(u"T-KEEPDRY"_s, false), true);
        QVERIFY(stage.hand().tap(u"Remind me: Keep your scalp dry"_s));
        QCOMPARE(home.wanted().tasks.value(u"T-KEEPDRY"_s, true), false);
    }

    void againQuietDaysPreciseAndLock_areKept()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));

        QVERIFY(stage.hand().tap(u"Precise times"_s, 1));
        QVERIFY(stage.hand().tap(u"30 min"_s));
        QVERIFY(stage.hand().tap(u"Quiet on Sunday"_s));
        QVERIFY(stage.hand().tap(u"Quiet today"_s, 1));
        QVERIFY(stage.hand().tap(u"Hidden"_s));

        const auto wanted = home.wanted();
        QVERIFY(wanted.exact);
        QCOMPARE(wanted.againAfter, 30);
        QCOMPARE(wanted.quietWeekdays, QSet<int>{7});
        QCOMPARE(wanted.quietDates, QSet<QDate>{home.clock.today()});
        QCOMPARE(wanted.lock, LockScreen::Hidden);
        QVERIFY(stage.hand().see(u"Nothing until you unlock"_s));

        QVERIFY(stage.hand().tap(u"Quiet today"_s, 1));
        QVERIFY(home.wanted().quietDates.isEmpty());
    }

    void quietDates_areChosenInACalendar_andCanBeTakenBack()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Single days and holidays"_s));
        QVERIFY(stage.hand().tap(u"Wednesday 26 November"_s));
        QCOMPARE(home.wanted().quietDates, QSet<QDate>{QDate(2025, 11, 26)});

        QVERIFY(stage.hand().tap(u"From – to"_s));
        QVERIFY(stage.hand().tap(u"Month after"_s));
        QVERIFY(stage.hand().tap(u"Saturday 20 December"_s));
        QVERIFY(stage.hand().tap(u"Sunday 28 December"_s));
        QCOMPARE(home.wanted().quietDates.size(), 10);
        QVERIFY(stage.hand().see(u"Quiet: Sat 20 Dec – Sun 28 Dec"_s));

        QVERIFY(stage.hand().tap(u"Remind again: Sat 20 Dec – Sun 28 Dec"_s));
        QCOMPARE(home.wanted().quietDates, QSet<QDate>{QDate(2025, 11, 26)});
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QCOMPARE(home.wanted().quietDates.size(), 10);
    }

    void quietDates_areChosenByKeyboardAlone()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Single days and holidays"_s));
        (void)stage.hand().look();

        const auto isHere = [&](const QString &what) {
            const auto *item = stage.window().activeFocusItem();
            return item != nullptr && item->property("text").toString() == what;
        };
        for (int i = 0; i < 10 && !isHere(u"Monday 24 November"_s); ++i)
            QVERIFY(stage.hand().press(u"Tab"_s));
        QVERIFY(isHere(u"Monday 24 November"_s));
        QVERIFY(stage.hand().press(u"Down"_s));
        QVERIFY(stage.hand().press(u"Right"_s));
        QVERIFY(stage.hand().press(u"Space"_s));
        QVERIFY(isHere(u"Tuesday 2 December"_s));

        QCOMPARE(home.wanted().quietDates, QSet<QDate>{QDate(2025, 12, 2)});
    }

    void quietDates_canBeReachedInLargeTextFromTheRight()
    {
        Aftercare home;
        home.begin([](auto &wanted) { wanted.quietWeekdays = {7}; });
        Stage stage({.textScale = 2, .mirrored = true});
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Single days and holidays"_s));
        QVERIFY(stage.hand().tap(u"From – to"_s));
        QVERIFY(stage.hand().tap(u"Friday 28 November"_s));
        QVERIFY(stage.hand().tap(u"Sunday 30 November, quiet every week"_s));
        QCOMPARE(home.wanted().quietDates.size(), 3);
        QCOMPARE(stage.cutOff(), QString());
    }

    void travelling_homeTimeNamesThePlace()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"08:00 is 08:00 wherever you are."_s));

        QVERIFY(stage.hand().tap(u"Home time"_s));

        QCOMPARE(home.wanted().homeZone, u"Europe/Berlin"_s);
        QVERIFY(stage.hand().see(u"08:00 is 08:00 in Berlin, also when you are far away."_s));
    }

    void puttingOff_saysUntilWhen()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));

        QVERIFY(stage.hand().tap(u"Put off by an hour"_s));

        QVERIFY(stage.hand().see(u"Put off until 09:00"_s));
        QVERIFY(home.wanted().snoozedUntil);
    }

    void R25_aFullDisk_isSaidOnThePage()
    {
        Aftercare home;
        home.begin();
        const auto before = home.alarms.filed.plan;
        Stage stage;
        QVERIFY(open(stage));
        home.alarms.broken = true;

        QVERIFY(stage.hand().tap(u"Quiet on Sunday"_s));

        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QVERIFY(stage.hand().see(u"Your last change was not saved"_s));
        QCOMPARE(home.alarms.filed.plan, before);
    }

    void R24_aLockedVault_isSaid_andWhatIsArmedStays()
    {
        Aftercare home;
        home.begin([](auto &wanted) { wanted.tasks.insert(u"T-KEEPDRY"_s, true); });
        const auto armed = home.alarms.filed.plan;
        Stage stage;
        QVERIFY(open(stage));
        home.settingRows.locked = true;

        QVERIFY(!home.reminders.replan());

        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        QCOMPARE(home.alarms.filed.plan, armed);
        QVERIFY(home.alarms.armed.has_value());
    }

    void health_isLedTo_andSaidInARow()
    {
        Aftercare home;
        home.begin();
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy health(&stage.page(), SIGNAL(healthRequested()));
        QVERIFY(stage.hand().see(u"All is well"_s));

        home.resume([](auto &facts) { facts.background = AlarmHealth::Background::Stopped; });
        QVERIFY(stage.hand().see(u"Reminders have stopped"_s));
        QVERIFY(stage.hand().tap(u"Reminder health"_s));
        QCOMPARE(health.size(), 1);
    }

    void everything_canBeReachedInLargeTextFromTheRight()
    {
        Aftercare home;
        home.begin();
        Stage stage({.textScale = 2, .mirrored = true});
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Morning time, 08:00"_s));
        QVERIFY(stage.hand().tap(u"One hour earlier"_s));
        QVERIFY(stage.hand().tap(u"Set to 07:00"_s));
        QCOMPARE(home.wanted().morning, QTime(7, 0));
        QVERIFY(stage.hand().tap(u"Hidden"_s));
        QVERIFY(stage.hand().tap(u"Quiet on Monday"_s));
    }
};

QTEST_MAIN(TestRemindersPage)
#include "tst_reminderspage.moc"
