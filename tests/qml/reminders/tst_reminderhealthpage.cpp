// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/reminderhealthmodel.h"
#include "tests/qml/reminders/aftercare.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

using Allowed = AlarmHealth::Permission;
using Background = AlarmHealth::Background;
using Precision = AlarmHealth::Precision;
using Wish = Alarms::Wish;

bool open(Stage &stage)
{
    if (!stage.show(u"Reminders"_s, u"ReminderHealthPage"_s))
        return false;
    (void)stage.hand().look();
    return true;
}

bool tap(Stage &stage, const QString &what)
{
    (void)stage.hand().look();
    return stage.hand().tap(what);
}

QDateTime berlin(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2025, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin")).toUTC();
}

struct Fault
{
    QString title;
    QString button;
    Wish wish;
    std::function<void(AlarmHealth &)> make;
};

const QHash<QString, Fault> &faults()
{
    static const QHash<QString, Fault> all{
        {u"R27_notAsked"_s,
         {u"Notifications are not allowed yet"_s, u"Allow notifications"_s, Wish::AskPermission,
          [](auto &facts) { facts.permission = Allowed::NotAsked; }}},
        {u"R11_denied"_s,
         {u"Notifications are off"_s, u"Allow notifications"_s, Wish::AskPermission,
          [](auto &facts) { facts.permission = Allowed::Denied; }}},
        {u"R11_refusedForGood"_s,
         {u"Notifications are off"_s, u"Open settings"_s, Wish::NotificationSettings,
          [](auto &facts) { facts.permission = Allowed::Refused; }}},
        {u"R11_channelOff"_s,
         {u"Reminders are switched off"_s, u"Open settings"_s, Wish::NotificationSettings,
          [](auto &facts) { facts.permission = Allowed::ChannelOff; }}},
        {u"R12_notPrecise"_s,
         {u"Precise times are not allowed"_s, u"Open settings"_s, Wish::ExactAlarmSettings,
          [](auto &facts) { facts.precision = Precision::Refused; }}},
        {u"R13_batterySaver"_s,
         {u"Battery saving may hold them back"_s, u"Open battery settings"_s, Wish::BatterySettings,
          [](auto &facts) { facts.background = Background::Saving; }}},
        {u"R29_onlyWhileOpen"_s,
         {u"Only while Stipple is open"_s, u"Ask again"_s, Wish::StartDaemon,
          [](auto &facts) { facts.background = Background::OnlyWhileOpen; }}},
        {u"stopped"_s,
         {u"Reminders have stopped"_s, u"Start them again"_s, Wish::StartDaemon,
          [](auto &facts) { facts.background = Background::Stopped; }}},
    };
    return all;
}

/// Everything at once that can be wrong at once.
void breakAll(Aftercare &home)
{
    home.log(u"2025-11-23T20:00"_s, Delivery::What::Missed, berlin(24, 0, 5));
    home.log(u"2025-11-23T08:00"_s, Delivery::What::Shown, berlin(23, 10));
    home.resume([](auto &facts) {
        facts.permission = Allowed::Refused;
        facts.precision = Precision::Refused;
        facts.background = Background::Saving;
        facts.maker = u"samsung"_s;
        facts.pending = QList<QDateTime>{};
    });
    home.alarms.broken = true;
    (void)home.reminders.replan();
}

void seeAll(Stage &stage)
{
    for (const auto &what :
         {u"5 thing(s) to mend"_s, u"Notifications are off"_s, u"Your last change was not saved"_s,
          u"Some reminders are missing"_s, u"Battery saving may hold them back"_s,
          u"Precise times are not allowed"_s, u"Yesterday, 20:00"_s, u"2 hour(s) late"_s})
        QVERIFY2(stage.hand().see(what), qPrintable(what));
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
        QVERIFY(tap(stage, u"Set up reminders"_s));
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
        QVERIFY(tap(stage, u"Try again"_s));
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
        QTest::addColumn<QString>("fault");
        for (auto it = faults().cbegin(); it != faults().cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void R30_eachProblem_standsAlone_withOneButtonToItsFix()
    {
        QFETCH(QString, fault);
        const auto expected = faults().value(fault);
        Aftercare home;
        home.begin();
        home.resume(expected.make);
        home.alarms.wishes.clear();
        Stage stage;
        QVERIFY(open(stage));
        QCOMPARE(stage.page().findChild<ReminderHealthModel *>()->problems().size(), 1);
        QVERIFY(stage.hand().see(expected.title));

        QVERIFY(tap(stage, expected.button));

        QCOMPARE(home.alarms.wishes, QList{expected.wish});
    }

    void R30_allTogether_areShown()
    {
        Aftercare home;
        home.begin();
        breakAll(home);
        Stage stage;
        QVERIFY(open(stage));
        seeAll(stage);
    }

    void R30_allTogether_areShownInTwiceTheTextSizeFromTheRight()
    {
        Aftercare home;
        home.begin();
        breakAll(home);
        Stage stage({.textScale = 2, .mirrored = true});
        QVERIFY(open(stage));
        seeAll(stage);
        QVERIFY(tap(stage, u"Open battery settings"_s));
        QCOMPARE(home.alarms.wishes.constLast(), Wish::BatterySettings);
    }

    void R30_aNewState_isShownAsSoonAsItIsKnown()
    {
        Aftercare home;
        home.begin();
        home.resume([](auto &facts) { facts.permission = Allowed::Denied; });
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(tap(stage, u"Allow notifications"_s));
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

        QVERIFY(tap(stage, u"Test in a minute"_s));
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
        QVERIFY(tap(stage, u"Test in a minute"_s));
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

        home.clock.moveTo(berlin(25, 0, 1));

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
        QVERIFY(tap(stage, u"Allow notifications"_s));
        QVERIFY(stage.hand().see(u"All is well"_s));
        QVERIFY(home.alarms.posted.isEmpty());
        QVERIFY(home.alarms.armed.has_value());
    }
};

QTEST_MAIN(TestReminderHealthPage)
#include "tst_reminderhealthpage.moc"
