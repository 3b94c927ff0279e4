// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scenarios of what changes around the daemon: plan, language, server, sleep, files.

#include "tests/platform/linux/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto words = u"Time for your check-in"_s;
const auto seven = u"2025-03-30T07:00"_s;
const auto before = u"2025-03-30T04:59:00Z"_s;
const auto due = u"2025-03-30T05:00:00Z"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

    void r18_sessionMoved_leavesNothingOfTheOldPlan()
    {
        m_desk->file({seven, u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        m_desk->file({u"2025-04-02T07:00"_s});
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->visible(), 0);
        QCOMPARE(m_desk->armed(), u"2025-04-02T05:00:00Z"_s);
        QVERIFY(!bytesOf(m_desk->folder() + u"/reminders.v1.json"_s).contains("2025-03-3"));
    }

    void r21_languageChanged_isFollowedByWhatIsVisible()
    {
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        m_desk->file({seven}, {}, u"ar"_s);
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->visible(), 1);
        QCOMPARE(m_desk->history(), QStringList({u"\u0645\u062b\u0627\u0644"_s}));
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

    void idle_wakesNobodyWhileAnotherProcessRunsFromStartToEnd()
    {
        m_desk->file({seven});
        QVERIFY(m_desk->startDaemon(before));
        // What it still had to do after its last answer is over when this one is.
        QVERIFY(m_desk->reload());
        QVERIFY(waits());
        const auto first = switches();
        QProcess other;
        QVERIFY(m_desk->start(other, u"Xvfb"_s, {u"-version"_s}));
        QVERIFY(other.waitForFinished());
        QCOMPARE(switches(), first);
    }

private:
    [[nodiscard]] QList<QByteArray> ofThreads(const QString &file, const QByteArray &start) const
    {
        const auto tasks = u"/proc/%1/task/"_s.arg(m_desk->process().processId());
        QList<QByteArray> lines;
        for (const auto &thread : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const auto &line : bytesOf(tasks + thread + u'/' + file).split('\n')) {
                if (line.startsWith(start))
                    lines.append(line);
            }
        }
        return lines;
    }

    [[nodiscard]] QList<QByteArray> switches() const
    {
        return ofThreads(u"status"_s, "voluntary_ctxt_switches");
    }

    /// Until every thread sleeps.
    [[nodiscard]] bool waits() const
    {
        const auto sleeping = [](const QByteArray &line) { return line.contains("S (sleeping)"); };
        for (;;) {
            const auto states = ofThreads(u"status"_s, "State:");
            if (states.isEmpty())
                return false;
            if (std::all_of(states.cbegin(), states.cend(), sleeping))
                return true;
        }
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestReminderdSystem)
#include "tst_reminderdsystem.moc"
