// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What Today says about reminders.

#include "tests/qml/reminders/faults.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

using Allowed = AlarmHealth::Permission;

bool open(Stage &stage)
{
    if (!stage.show(u"Today"_s, u"TodayPage"_s))
        return false;
    return QTest::qWaitForWindowExposed(&stage.window()) && stage.hand().see(u"To do today"_s);
}

const auto question = u"You are on New York time"_s;

} // namespace

class TestReminderNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void health_isQuietWhileAllIsWell_orRemindersAreOff()
    {
        Aftercare home;
        home.alarms.facts.permission = Allowed::Refused;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().seeNoMore(u"Notifications are off"_s));

        home.alarms.facts.permission = Allowed::Granted;
        home.begin();
        (void)stage.hand().look();
        QVERIFY(!stage.hand().read().contains(u"Your reminders need a look"_s));
    }

    void R30_eachProblem_putsItsLineOnToday_thatLeadsToItsPage_data()
    {
        QTest::addColumn<size_t>("fault");
        for (size_t i = 0; i < reminderFaults().size(); ++i)
            QTest::newRow(reminderFaults().at(i).name) << i;
    }
    void R30_eachProblem_putsItsLineOnToday_thatLeadsToItsPage()
    {
        QFETCH(size_t, fault);
        const auto &expected = reminderFaults().at(fault);
        Aftercare home;
        home.begin();
        expected.make(home);
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy health(&stage.page(), SIGNAL(reminderHealthRequested()));
        QVERIFY(stage.hand().see(expected.title));

        // What blocks everything is a banner with the fix itself, and a second button.
        const bool isBanner = stage.hand().read().contains(u"See why"_s);
        QCOMPARE(isBanner, expected.problem <= ReminderProblem::ChannelOff);
        QVERIFY(stage.hand().tap(isBanner ? u"See why"_s : expected.title));

        QCOMPARE(health.size(), 1);
    }

    void R30_severalProblems_putOneLineOnToday()
    {
        Aftercare home;
        home.begin();
        home.resume([](auto &facts) {
            facts.background = AlarmHealth::Background::Stopped;
            facts.precision = AlarmHealth::Precision::Refused;
        });
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy health(&stage.page(), SIGNAL(reminderHealthRequested()));
        QVERIFY(stage.hand().tap(u"Reminders have stopped"_s));
        QCOMPARE(health.size(), 1);
        QVERIFY(!stage.hand().read().contains(u"Precise times are not allowed"_s));

        home.resume([](auto &facts) {
            facts.background = AlarmHealth::Background::Ready;
            facts.precision = AlarmHealth::Precision::Inexact;
        });
        QVERIFY(stage.hand().seeNoMore(u"Reminders have stopped"_s));
    }

    void R11_revokedPermission_isABannerAtTheNextOpening_andIsAskedForAgain()
    {
        Aftercare home;
        home.begin();
        home.alarms.facts.permission = Allowed::Denied;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Notifications are off"_s));
        home.alarms.grantsPermission = false;

        QVERIFY(stage.hand().tap(u"Allow notifications"_s));
        QCOMPARE(home.alarms.wishes, QList{Alarms::Wish::AskPermission});

        // The second time only the settings can help.
        home.resume([](auto &facts) { facts.permission = Allowed::Refused; });
        QVERIFY(stage.hand().tap(u"Open settings"_s));
        QCOMPARE(home.alarms.wishes.constLast(), Alarms::Wish::NotificationSettings);

        home.resume([](auto &facts) { facts.permission = Allowed::Granted; });
        QVERIFY(stage.hand().seeNoMore(u"Notifications are off"_s));
    }

    void R5_afterAFlight_theZoneIsAskedForOnce_andHomeTimeIsKept()
    {
        Aftercare home;
        home.begin();
        home.clock.travelTo(QTimeZone("America/New_York"));
        {
            Stage stage;
            QVERIFY(open(stage));
            QVERIFY(stage.hand().see(question));
            QVERIFY(stage.hand().tap(u"Keep Berlin time"_s));
            QVERIFY(stage.hand().seeNoMore(question));
        }
        QCOMPARE(home.wanted().homeZone, u"Europe/Berlin"_s);
        QCOMPARE(home.alarms.filed.plan.zone, u"Europe/Berlin"_s);

        home.resume();
        Stage stage;
        QVERIFY(open(stage));
        (void)stage.hand().look();
        QVERIFY(!stage.hand().read().contains(question));
    }

    void R4_afterAFlight_localTimeCanBeChosen()
    {
        Aftercare home;
        home.begin();
        home.clock.travelTo(QTimeZone("America/New_York"));
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Use local time"_s));
        QVERIFY(stage.hand().seeNoMore(question));
        QVERIFY(home.wanted().homeZone.isEmpty());
    }
};

QTEST_MAIN(TestReminderNotice)
#include "tst_remindernotice.moc"
