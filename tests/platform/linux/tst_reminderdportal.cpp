// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scenarios in a sandbox: the portals that give leave to run and show notifications, played.

#include "platform/fake/fakeclock.h"
#include "platform/linux/linuxalarms.h"
#include "tests/platform/linux/desk.h"

#include <QDBusArgument>
#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto background = u"org.freedesktop.portal.Background"_s;
const auto notification = u"org.freedesktop.portal.Notification"_s;

const auto seven = u"2025-03-30T07:00"_s;
const auto before = u"2025-03-30T04:59:00Z"_s;
const auto due = u"2025-03-30T05:00:00Z"_s;

} // namespace

class TestReminderdPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->environment.insert(u"STEER_SANDBOXED"_s, u"1"_s);
        m_requests = 0;
    }
    void cleanup()
    {
        m_alarms.reset();
        m_portal.kill();
        m_portal.waitForFinished();
        m_desk.reset();
    }

    void r29_backgroundGranted_isReady()
    {
        begin();
        QVERIFY(m_desk->watchBus());
        put({seven});
        QCOMPARE(m_alarms->health().history, AlarmHealth::History::Sent);
        answer(0, {{u"background"_s, true}, {u"autostart"_s, true}});
        QCOMPARE(m_alarms->health().background, AlarmHealth::Background::Ready);
        const auto said = m_desk->overheard();
        QVERIFY(said.contains("member=RequestBackground"));
        QVERIFY(said.contains("\"stipple-reminderd\"")); // and not the app
        put({seven});
        QCOMPARE(m_desk->overheard().count("member=RequestBackground"), 1); // nobody is asked twice
    }

    void r29_backgroundRefused_isOnlyWhileOpen_data()
    {
        QTest::addColumn<uint>("code");
        QTest::addColumn<QVariantMap>("results");
        QTest::newRow("no") << 1U << QVariantMap();
        QTest::newRow("closed") << 2U << QVariantMap();
        QTest::newRow("running refused")
            << 0U << QVariantMap{{u"background"_s, false}, {u"autostart"_s, false}};
        QTest::newRow("start at login refused")
            << 0U << QVariantMap{{u"background"_s, true}, {u"autostart"_s, false}};
    }
    void r29_backgroundRefused_isOnlyWhileOpen()
    {
        QFETCH(const uint, code);
        QFETCH(const QVariantMap, results);
        begin();
        put({seven});
        answer(code, results);
        QCOMPARE(m_alarms->health().background, AlarmHealth::Background::OnlyWhileOpen);

        // The button beside the problem asks once more.
        m_alarms->request(Alarms::Wish::StartDaemon);
        QCoreApplication::sendPostedEvents(m_alarms.get());
        answer(0, {{u"background"_s, true}, {u"autostart"_s, true}});
        QCOMPARE(m_alarms->health().background, AlarmHealth::Background::Ready);
    }

    void r29_noBackgroundPortal_isOnlyWhileOpen()
    {
        begin({});
        QSignalSpy changes(m_alarms.get(), &Alarms::healthChanged);
        put({seven});
        QTRY_COMPARE(m_alarms->health().background, AlarmHealth::Background::OnlyWhileOpen);
    }

    void r29_remindersTakenBack_giveTheLeaveBack()
    {
        begin();
        put({seven});
        answer(0, {{u"background"_s, true}, {u"autostart"_s, true}});
        QVERIFY(m_desk->watchBus());
        QVERIFY(m_alarms->replaceAll({}));
        QCoreApplication::sendPostedEvents(m_alarms.get());
        const auto said = m_desk->overheard();
        QVERIFY(said.contains("member=RequestBackground"));
        QVERIFY(said.mid(said.indexOf("\"autostart\"")).left(200).contains("boolean false"));
    }

    void r29_sandboxed_isDeliveredAndWithdrawnThroughThePortal()
    {
        QVERIFY(m_desk->startServer()); // which a sandbox does not reach
        begin();
        m_desk->moveTo(due);
        QCOMPARE(calls(), QStringList({u"AddNotification "_s + seven}));
        QCOMPARE(m_desk->visible(), 0);
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s}));
        QVERIFY(!m_desk->healthOf().value("confirms"_L1).toBool(true));
        QCOMPARE(m_desk->healthOf().value("shown"_L1).toInt(), 1);

        m_desk->file({u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->reload());
        QCOMPARE(calls(),
                 QStringList({u"AddNotification "_s + seven, u"RemoveNotification "_s + seven}));
        QCOMPARE(m_desk->armed(), u"2025-03-31T05:00:00Z"_s);
    }

    void r24_tappedInASandbox_startsTheAppWithTheSlot()
    {
        const auto program = m_desk->home() + u"/stipple"_s;
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec dbus-send --session --type=signal /started "
                     "org.stipple.Test.Started \"string:$*\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        m_desk->environment.insert(u"STEER_PROGRAM"_s, program);
        begin();
        m_desk->moveTo(due);
        QVERIFY(m_desk->watchBus());
        for (const auto &id : {u"2025-03-29T07:00"_s, seven}) // the first is not ours
            m_desk->signal(false, portal, portalPath, notification, u"ActionInvoked"_s, u"ssav"_s,
                           {id, u"open"_s, QVariant::fromValue(QVariantList())});
        while (!m_desk->overheardUntil("member=Started"))
            QCOMPARE(m_desk->process().state(), QProcess::Running);
        const auto said = m_desk->overheard();
        QVERIFY(said.contains("string \"--reminder " + seven.toLatin1() + "\""));
        QCOMPARE(said.count("member=Started"), 1);
    }

    void r29_noNotificationPortal_isBlockedThenReturns()
    {
        begin({}, false);
        m_desk->moveTo(due);
        QCOMPARE(m_desk->logged(), QStringList({seven + u" blocked"_s}));
        QVERIFY(!m_desk->healthOf().value("canNotify"_L1).toBool(true));
        play({notification});
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->logged(), QStringList({seven + u" blocked"_s, seven + u" returned"_s}));
        QCOMPARE(calls(), QStringList({u"AddNotification "_s + seven}));
    }

private:
    /// A sandboxed app and its daemon, which waits for `seven`.
    void begin(const QStringList &methods = {background, notification}, bool isPortalThere = true)
    {
        if (isPortalThere)
            play(methods);
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        m_alarms = std::make_unique<LinuxAlarms>(
            LinuxAlarms::Setting{.folder = m_desk->folder(),
                                 .daemon = Desk::steeredDaemon(),
                                 .dataHome = m_desk->home() + u"/data"_s,
                                 .configHome = m_desk->home() + u"/config"_s,
                                 .isSandboxed = true,
                                 .bus = [this] { return m_desk->bus(); }},
            m_clock);
    }

    void play(const QStringList &interfaces)
    {
        QVERIFY(m_desk->mock(m_portal, false,
                             {u"--session"_s, portal, portalPath, u"org.stipple.Test.Portal"_s},
                             portal));
        const auto add = [&](const QString &interface, const QString &method, const QString &takes,
                             const QString &gives, const QString &code) {
            if (interfaces.contains(interface))
                m_desk->callMock(false, portal, portalPath, u"AddMethod"_s,
                                 {interface, method, takes, gives, code});
        };
        // The path that programs older than handle tokens would listen to.
        add(background, u"RequestBackground"_s, u"sa{sv}"_s, u"o"_s,
            u"ret = '/org/freedesktop/portal/desktop/request/x'"_s);
        add(notification, u"AddNotification"_s, u"sa{sv}"_s, {}, {});
        add(notification, u"RemoveNotification"_s, u"s"_s, {}, {});
    }

    void put(const QStringList &stamps)
    {
        SlotPlan plan;
        plan.written = QDateTime({2025, 1, 1}, {12, 0}, Qt::UTC);
        for (const auto &stamp : stamps) {
            const WallTime at{QDate::fromString(stamp.left(10), Qt::ISODate), QTime(7, 0)};
            plan.slots.append({.id = stamp,
                               .at = at,
                               .until = at.plusMinutes(300),
                               .text = u"checkin"_s,
                               .n = 1});
        }
        QSignalSpy changes(m_alarms.get(), &Alarms::healthChanged);
        QVERIFY(m_alarms->replaceAll(plan));
        QVERIFY(changes.wait(20'000));
    }

    /// The portal's response to the last request.
    void answer(uint code, const QVariantMap &results)
    {
        auto sender = m_desk->bus().baseService().mid(1);
        sender.replace(u'.', u'_');
        auto response = QDBusMessage::createSignal(
            portalPath + u"/request/%1/stipple%2"_s.arg(sender).arg(++m_requests),
            u"org.freedesktop.portal.Request"_s, u"Response"_s);
        response << code << results;
        QSignalSpy changes(m_alarms.get(), &Alarms::healthChanged);
        const auto wanted = code == 0 && results.value(u"background"_s).toBool() &&
                                    results.value(u"autostart"_s).toBool()
                                ? AlarmHealth::Background::Ready
                                : AlarmHealth::Background::OnlyWhileOpen;
        QVERIFY(m_desk->bus().send(response));
        QVERIFY(changes.wait(20'000));
        while (m_alarms->health().background != wanted)
            QVERIFY(changes.wait(20'000));
    }

    /// "method id" of every notification that the portal was asked for.
    [[nodiscard]] QStringList calls()
    {
        QStringList lines;
        for (const auto &method : {u"AddNotification"_s, u"RemoveNotification"_s}) {
            const auto reply =
                m_desk->callMock(false, portal, portalPath, u"GetMethodCalls"_s, {method});
            const auto rows = reply.arguments().value(0).value<QDBusArgument>();
            rows.beginArray();
            while (!rows.atEnd()) {
                qulonglong time = 0;
                QVariantList arguments;
                rows.beginStructure();
                rows >> time >> arguments;
                rows.endStructure();
                lines.append(method + u' ' + arguments.value(0).toString());
            }
            rows.endArray();
        }
        return lines;
    }

    FakeClock m_clock{QDateTime({2025, 3, 30}, {4, 0}, Qt::UTC), QTimeZone("Europe/Berlin")};
    std::unique_ptr<Desk> m_desk;
    QProcess m_portal;
    std::unique_ptr<LinuxAlarms> m_alarms;
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(TestReminderdPortal)
#include "tst_reminderdportal.moc"
