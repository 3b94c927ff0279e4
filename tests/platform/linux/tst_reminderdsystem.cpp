// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scenarios of what changes around the daemon: plan, language, server, sleep, files.

#include "tests/platform/linux/desk.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto arabicWords = u"\u0645\u062b\u0627\u0644"_s;
const auto seven = u"2025-03-30T07:00"_s;
const auto eight = u"2025-03-30T08:00"_s;
const auto before = u"2025-03-30T04:59:00Z"_s;
const auto due = u"2025-03-30T05:00:00Z"_s;

const auto notifications = u"org.freedesktop.Notifications"_s;
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;
const auto notifySignature = u"susssasa{sv}i"_s;

} // namespace

class TestReminderdSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->startServer());
    }
    void cleanup() { m_desk.reset(); }

    void r11_nobodyShowsNotifications_isBlockedAndSaid()
    {
        m_desk->reboot(false);
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        QCOMPARE(m_desk->logged(), QStringList({seven + u" blocked"_s}));
        QCOMPARE(m_desk->healthOf().value("canNotify"_L1).toBool(true), false);
    }

    void r11_refusedByARunningServer_isBlockedThenReturnsSilently()
    {
        m_desk->stopServer();
        QProcess server;
        QVERIFY(m_desk->mock(server, false,
                             {u"--session"_s, notifications, notificationsPath, notifications},
                             notifications));
        serverDoes(u"CloseNotification"_s, u"u"_s, {}, {});
        serverDoes(u"Notify"_s, notifySignature, u"u"_s, u"ret = 7"_s);
        m_desk->file({seven, eight});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        QVERIFY(m_desk->healthOf().value("canNotify"_L1).toBool());

        serverDoes(u"Notify"_s, notifySignature, u"u"_s,
                   u"raise dbus.exceptions.DBusException('no', "
                   "name='org.freedesktop.DBus.Error.AccessDenied')"_s);
        m_desk->moveTo(u"2025-03-30T06:00:00Z"_s);
        const QStringList blocked{seven + u" shown"_s, eight + u" blocked"_s};
        QCOMPARE(m_desk->logged(), blocked);
        QVERIFY(!m_desk->healthOf().value("canNotify"_L1).toBool(true));
        QVERIFY(m_desk->reload()); // the app was opened, and nothing has changed
        QCOMPARE(m_desk->logged(), blocked);

        QVERIFY(m_desk->watchBus());
        serverDoes(u"Notify"_s, notifySignature, u"u"_s, u"ret = 8"_s);
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->logged(), blocked + QStringList{eight + u" returned"_s});
        QVERIFY(m_desk->healthOf().value("canNotify"_L1).toBool());
        QCOMPARE(m_desk->healthOf().value("shown"_L1).toInt(), 1);
        QVERIFY(m_desk->overheard().contains("suppress-sound"));
        server.kill();
        server.waitForFinished();
    }

    void r15_everythingDone_isWithdrawn()
    {
        m_desk->file({seven, u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        QCOMPARE(m_desk->visible(), 1);
        m_desk->file({u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->visible(), 0);
    }

    void r21_appLanguageChanged_isFollowedByWhatIsVisibleAndByTheNext()
    {
        m_desk->file({seven, eight});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        m_desk->file({seven, eight}, {}, u"ar"_s);
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->visible(), 1);
        m_desk->moveTo(u"2025-03-30T06:00:00Z"_s);
        QCOMPARE(m_desk->history(), QStringList({arabicWords, arabicWords}));
    }

    void r21_systemLanguageChanged_isFollowedByWhatIsVisibleAndByTheNext()
    {
        const auto locale = u"org.freedesktop.locale1"_s;
        const auto path = u"/org/freedesktop/locale1"_s;
        QProcess process;
        QVERIFY(m_desk->mock(process, true, {u"--system"_s, locale, path, locale}, locale));
        m_desk->file({seven, eight});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        QVERIFY(m_desk->watchBus());
        const QStringList assignments{u"LANG=de_CH.UTF-8"_s, u"LC_MESSAGES=ar_EG.UTF-8"_s};
        m_desk->signal(true, locale, path, u"org.freedesktop.DBus.Properties"_s,
                       u"PropertiesChanged"_s, u"sa{sv}as"_s,
                       {locale, QVariantMap{{u"Locale"_s, assignments}}, QStringList()});
        while (!m_desk->overheardUntil(arabicWords.toUtf8()))
            QCOMPARE(m_desk->process().state(), QProcess::Running);
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->visible(), 1);
        QVERIFY(m_desk->overheard().contains("suppress-sound"));
        m_desk->moveTo(u"2025-03-30T06:00:00Z"_s);
        QCOMPARE(m_desk->history(), QStringList({arabicWords, arabicWords}));
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s, eight + u" shown"_s}));
        process.kill();
        process.waitForFinished();
    }

    void r28_asleepWhenDue_isShownLateOnce()
    {
        m_desk->file({seven});
        QProcess login;
        QVERIFY(
            m_desk->mock(login, true, {u"--template"_s, u"logind"_s}, u"org.freedesktop.login1"_s));
        QVERIFY(m_desk->watchBus());
        QVERIFY(m_desk->startDaemon(before));
        m_desk->sleepUntil(u"2025-03-30T06:00:00Z"_s);
        m_desk->callMock(true, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                         u"EmitSignal"_s,
                         {u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, u"b"_s,
                          QVariant::fromValue(QVariantList{false})});
        while (!m_desk->overheardUntil("member=Notify"))
            QCOMPARE(m_desk->process().state(), QProcess::Running);
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s}));
        login.kill();
        login.waitForFinished();
    }

    void r28_serverMissingThenBack_isBlockedThenShown()
    {
        m_desk->reboot(false);
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        QVERIFY(m_desk->startServer());
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->logged(), QStringList({seven + u" blocked"_s, seven + u" returned"_s}));
        QCOMPARE(m_desk->visible(), 1);
    }

    void r28_aSecondInstance_yields()
    {
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        QProcess second;
        QVERIFY(m_desk->start(second, Desk::steeredDaemon()));
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 7);
        QCOMPARE(m_desk->armed(), due);
    }

    void r26_planRemoved_leavesNothing()
    {
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        QCOMPARE(m_desk->visible(), 1);
        QVERIFY(SlotStore(m_desk->folder()).removeAll());
        QVERIFY(m_desk->reload());
        QVERIFY(m_desk->daemonEnds());
        QCOMPARE(m_desk->visible(), 0);
        QVERIFY(QDir(m_desk->folder()).isEmpty());
    }

private:
    /// The played server does `code` from here on.
    void serverDoes(const QString &method, const QString &takes, const QString &gives,
                    const QString &code)
    {
        m_desk->callMock(false, notifications, notificationsPath, u"AddMethod"_s,
                         {notifications, method, takes, gives, code});
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestReminderdSystem)
#include "tst_reminderdsystem.moc"
