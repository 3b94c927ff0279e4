// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// From a tap on dunst's notification to the app: open or closed, and whatever others send it.

#include "platform/linux/linuxalarms.h"
#include "tests/core/reminders/reminded.h"
#include "tests/platform/linux/desk.h"

#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto seven = u"2025-03-30T07:00"_s;
const auto tomorrow = u"2025-03-31T07:00"_s;

LinuxAlarms::Setting livingOn(const Desk &desk, const QDBusConnection &bus)
{
    return {.folder = desk.folder(),
            .daemon = Desk::steeredDaemon(),
            .dataHome = desk.home() + u"/data"_s,
            .configHome = desk.home() + u"/config"_s,
            .bus = [bus] { return bus; }};
}

} // namespace

class TestReminderdTap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        // The app's stand-in says with what it was started.
        const auto program = m_desk->home() + u"/stipple"_s;
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec dbus-send --session --type=signal /started "
                     "org.stipple.Test.Started \"string:$*\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        m_desk->environment.insert(u"STEER_PROGRAM"_s, program);
        m_desk->environment.insert(u"STEER_NOW"_s, u"2025-03-30T05:00:00Z"_s);
        m_desk->reboot();
        QVERIFY(m_desk->watchBus());
    }
    void cleanup() { m_desk.reset(); }

    void r24_tappedWithTheAppClosed_startsItWithTheSlot()
    {
        m_desk->file({seven, tomorrow});
        QVERIFY(m_desk->startDaemon(u"2025-03-30T05:00:00Z"_s));
        QCOMPARE(m_desk->visible(), 1);
        tap();
        while (!m_desk->overheardUntil("member=Started"))
            QCOMPARE(m_desk->process().state(), QProcess::Running);
        QVERIFY(m_desk->overheard().contains("string \"--reminder " + seven.toLatin1() + "\""));
    }

    void r24_tappedWithTheAppOpen_bringsItToTheFrontOnTheSlotsDay()
    {
        OpenApp app(*m_desk);
        QVERIFY(app.file({seven, tomorrow}));
        QCOMPARE(m_desk->visible(), 1);
        QSignalSpy tapped(&app.service, &ReminderService::tapped);
        QSignalSpy forward(&app.alarms, &LinuxAlarms::broughtForward);
        tap();
        QVERIFY(!tapped.isEmpty() || tapped.wait(20'000));
        QVERIFY(!forward.isEmpty() || forward.wait(20'000));
        QCOMPARE(app.service.takeTappedDay(), QDate(2025, 3, 30));
        QCOMPARE(app.service.takeTappedDay(), std::nullopt);
        QVERIFY(!m_desk->overheard().contains("member=Started"));
    }

    void r24_aStaleOrHostileActivation_leadsToNoDay_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QVariantList>("parameters");
        const auto reminder = u"reminder"_s;
        QTest::newRow("of an earlier plan") << reminder << QVariantList{u"2025-03-01T07:00"_s};
        QTest::newRow("not due yet") << reminder << QVariantList{tomorrow};
        QTest::newRow("a path") << reminder << QVariantList{u"../../../etc/passwd"_s};
        QTest::newRow("long") << reminder << QVariantList{QString(1'000'000, u'7')};
        QTest::newRow("a number") << reminder << QVariantList{42};
        QTest::newRow("a map") << reminder << QVariantList{QVariantMap{{seven, seven}}};
        QTest::newRow("nothing") << reminder << QVariantList{};
        QTest::newRow("another action") << u"erase"_s << QVariantList{seven};
    }
    void r24_aStaleOrHostileActivation_leadsToNoDay()
    {
        QFETCH(const QString, action);
        QFETCH(const QVariantList, parameters);
        OpenApp app(*m_desk);
        QVERIFY(app.file({seven, tomorrow}));
        QSignalSpy forward(&app.alarms, &LinuxAlarms::broughtForward);
        auto other = QDBusConnection::connectToBus(
            m_desk->environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), u"other"_s);
        auto call =
            QDBusMessage::createMethodCall(u"org.stipple.Stipple"_s, u"/org/stipple/Stipple"_s,
                                           u"org.freedesktop.Application"_s, u"ActivateAction"_s);
        call << action << QVariant::fromValue(parameters) << QVariantMap();
        QDBusPendingCallWatcher answer(other.asyncCall(call));
        QVERIFY(forward.wait(20'000)); // which any program may ask for
        QCOMPARE(app.service.takeTappedDay(), std::nullopt);
        QDBusConnection::disconnectFromBus(u"other"_s);
    }

    void r24_tappedTwiceWhileTheAppStarts_isOneAppOnTheSlotsDay()
    {
        OpenApp first(*m_desk);
        QVERIFY(first.alarms.takePlace());
        QVERIFY(first.file({seven, tomorrow}));
        QSignalSpy forward(&first.alarms, &LinuxAlarms::broughtForward);
        auto hasPlace = std::async(std::launch::async, [this] { return startAgain(seven); });
        QVERIFY(forward.wait(20'000));
        QVERIFY(!hasPlace.get());
        QCOMPARE(first.service.takeTappedDay(), QDate(2025, 3, 30));
    }

    void r24_withoutABus_everyAppTakesItsPlace()
    {
        const Reminded one(utc(2025, 3, 30, 5));
        LinuxAlarms alarms(livingOn(*m_desk, QDBusConnection(u"none"_s)), one.clock);
        QVERIFY(alarms.takePlace());
    }

    void r24_aTapOnSomebodyElsesNotification_opensNothing()
    {
        m_desk->file({seven, tomorrow});
        QVERIFY(m_desk->startDaemon(u"2025-03-30T04:00:00Z"_s));
        const auto notifications = u"org.freedesktop.Notifications"_s;
        auto other = QDBusMessage::createMethodCall(
            notifications, u"/org/freedesktop/Notifications"_s, notifications, u"Notify"_s);
        other << u"other"_s << 0U << QString() << u"Other"_s << QString()
              << QStringList{u"default"_s, u"Open"_s} << QVariantMap() << 0;
        QCOMPARE(m_desk->bus().call(other).type(), QDBusMessage::ReplyMessage);
        tap();
        while (!m_desk->overheardUntil("member=ActionInvoked"))
            QCOMPARE(m_desk->process().state(), QProcess::Running);
        QVERIFY(m_desk->reload()); // what the daemon made of it is done
        const auto said = m_desk->overheard();
        QVERIFY(!said.contains("member=ActivateAction"));
        QVERIFY(!said.contains("member=Started"));
    }

private:
    /// What of the open app listens.
    struct OpenApp
    {
        explicit OpenApp(Desk &desk)
            : one(utc(2025, 3, 30, 5))
            , alarms(livingOn(desk, desk.bus()), one.clock)
            , service(one.care, one.settings, one.clock, alarms)
        {}

        bool file(const QStringList &stamps)
        {
            SlotPlan plan;
            plan.written = utc(2025, 1, 1, 12);
            for (const auto &stamp : stamps) {
                const WallTime at{QDate::fromString(stamp.left(10), Qt::ISODate), QTime(7, 0)};
                plan.slots.append({.id = stamp,
                                   .at = at,
                                   .until = at.plusMinutes(300),
                                   .text = u"checkin"_s,
                                   .n = 1});
            }
            QSignalSpy changes(&alarms, &Alarms::healthChanged);
            return alarms.replaceAll(plan) && changes.wait(20'000);
        }

        Reminded one;
        LinuxAlarms alarms;
        ReminderService service;
    };

    /// Another start of the app, from a tap on that slot; whether it found its place free.
    bool startAgain(const QString &slot) const
    {
        const auto name = u"second"_s;
        const auto bus = QDBusConnection::connectToBus(
            m_desk->environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), name);
        const Reminded one(utc(2025, 3, 30, 5));
        LinuxAlarms alarms(livingOn(*m_desk, bus), one.clock);
        alarms.noteTap(slot);
        const bool isFree = alarms.takePlace();
        QDBusConnection::disconnectFromBus(name);
        return isFree;
    }

    /// Somebody taps the topmost notification.
    void tap()
    {
        QProcess process;
        QVERIFY(m_desk->start(process, u"dunstctl"_s, {u"action"_s}));
        QVERIFY(process.waitForFinished());
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestReminderdTap)
#include "tst_reminderdtap.moc"
