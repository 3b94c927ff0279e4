// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The app's side: files, what starts the daemon, and what health() says.

#include "platform/fake/fakeclock.h"
#include "platform/linux/folderlock.h"
#include "platform/linux/linuxalarms.h"
#include "tests/platform/linux/desk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto daemonName = u"org.stipple.Stipple.Reminders"_s;

SlotPlan planOf(const QStringList &stamps)
{
    SlotPlan plan;
    plan.written = QDateTime({2025, 1, 1}, {12, 0}, Qt::UTC);
    for (const auto &stamp : stamps) {
        const WallTime at{QDate::fromString(stamp.left(10), Qt::ISODate), QTime(7, 0)};
        plan.slots.append(
            {.id = stamp, .at = at, .until = at.plusMinutes(300), .text = u"checkin"_s, .n = 1});
    }
    return plan;
}

} // namespace

class TestLinuxAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        // The bus starts the daemon with its own environment.
        m_desk->environment.insert(u"STEER_NOW"_s, u"2025-03-30T05:00:00Z"_s);
        m_desk->reboot();
    }
    void cleanup()
    {
        m_alarms.reset();
        m_clock.moveTo(QDateTime({2025, 3, 30}, {5, 0}, Qt::UTC));
        m_desk.reset();
    }

    void r10_nothingRanUntilTheAppWasOpened_listsTheGapAndShowsWhatIsOpen()
    {
        m_desk->file({u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s, u"2025-03-31T07:00"_s});
        make(false);
        put(QStringList{u"2025-03-30T07:00"_s, u"2025-03-31T07:00"_s});
        const QStringList gap{u"2025-03-29T07:00 missed"_s, u"2025-03-30T07:00 shown"_s};
        QCOMPARE(m_desk->logged(), gap);
        QCOMPARE(m_desk->visible(), 1);
        QCOMPARE(m_desk->armed(), u"2025-03-30T10:00:00Z"_s); // when what is visible is over
        put(QStringList{u"2025-03-30T07:00"_s, u"2025-03-31T07:00"_s});
        QCOMPARE(m_desk->logged(), gap);
    }

    void r10_killedAndLoggedOut_reopened_listsTheGapAndBringsBackTheUnanswered()
    {
        const QStringList before{u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s};
        m_desk->file(before);
        QVERIFY(m_desk->startDaemon(u"2025-03-30T05:00:00Z"_s));
        QCOMPARE(m_desk->logged().last(), u"2025-03-30T07:00 shown"_s);
        SlotPlan plan = planOf({u"2025-03-30T07:00"_s, u"2025-03-30T08:00"_s});
        plan.slots[1].at.time = QTime(8, 0);
        plan.slots[1].until = plan.slots[1].at.plusMinutes(30);
        m_desk->file(plan);
        m_desk->killDaemon();
        m_desk->environment.insert(u"STEER_NOW"_s, u"2025-03-30T07:00:00Z"_s);
        m_desk->reboot();
        m_clock.moveTo(QDateTime({2025, 3, 30}, {7, 0}, Qt::UTC));
        make(false);
        put(u"2025-03-30T07:00"_s);
        QCOMPARE(m_desk->logged(),
                 QStringList({u"2025-03-29T07:00 missed"_s, u"2025-03-30T07:00 shown"_s,
                              u"2025-03-30T08:00 missed"_s, u"2025-03-30T07:00 returned"_s}));
        QCOMPARE(m_desk->visible(), 1);
    }

    void r10_whileTheDaemonDelivers_theGapIsLeftToIt()
    {
        m_desk->file({u"2025-03-29T07:00"_s});
        make(false);
        const FolderLock daemons(m_desk->folder(), FolderLock::Wait::No);
        QVERIFY(daemons.isHeld());
        QVERIFY(m_alarms->replaceAll(planOf({u"2025-03-31T07:00"_s})));
        QVERIFY(m_desk->log().isEmpty());
    }

    void r24_aPlanFiled_firesWithTheVaultClosed()
    {
        make(false);
        put(u"2025-03-30T07:00"_s);
        QCOMPARE(m_alarms->health().background, AlarmHealth::Background::Ready);
        QCOMPARE(m_alarms->health().permission, AlarmHealth::Permission::Granted);
        QCOMPARE(m_alarms->health().deliveries.size(), 1);
        QCOMPARE(m_desk->visible(), 1);
    }

    void r26_allOff_takesEverythingBack()
    {
        make(false);
        put(u"2025-03-30T07:00"_s);
        QVERIFY(
            QFile::exists(m_desk->home() + u"/config/autostart/"_s + daemonName + u".desktop"_s));
        QVERIFY(m_alarms->replaceAll({}));
        QCoreApplication::sendPostedEvents(m_alarms.get());
        QVERIFY(m_desk->waitForName(daemonName, false));
        QCOMPARE(m_desk->visible(), 0);
        QTRY_VERIFY(!QFile::exists(m_desk->folder()));
        QVERIFY(QDir(m_desk->home() + u"/config/autostart"_s).isEmpty());
        QVERIFY(QDir(m_desk->home() + u"/data/dbus-1/services"_s).isEmpty());
    }

    void noPlan_speaksToNoBusAndLeavesNoFile()
    {
        bool isAsked = false;
        LinuxAlarms alarms({.folder = m_desk->folder(),
                            .daemon = Desk::steeredDaemon(),
                            .dataHome = m_desk->home() + u"/data"_s,
                            .configHome = m_desk->home() + u"/config"_s,
                            .bus =
                                [&] {
                                    isAsked = true;
                                    return m_desk->bus();
                                }},
                           m_clock);
        QVERIFY(alarms.replaceAll({}));
        QCoreApplication::sendPostedEvents(&alarms);
        QVERIFY(!isAsked);
        QVERIFY(!QFile::exists(m_desk->folder()));
    }

    void noDaemon_isSaid()
    {
        make(false, u"/nowhere/stipple-reminderd"_s);
        put(u"2025-03-30T07:00"_s);
        QCOMPARE(m_alarms->health().background, AlarmHealth::Background::Stopped);
    }

    void r23_theCanary_isInNoFileNoNotificationAndNotOnTheBus()
    {
        const QByteArray canary = "Kanarie";
        QFile vault(m_desk->home() + u"/vault.db"_s);
        QVERIFY(vault.open(QIODevice::WriteOnly));
        vault.write(canary);
        vault.close();
        QVERIFY(m_desk->watchBus());
        make(false);
        put(u"2025-03-30T07:00"_s);
        QCOMPARE(m_desk->history(), QStringList({u"Time for your check-in"_s}));
        const auto said = m_desk->overheard();
        QVERIFY(said.contains("Time for your check-in"));
        for (const auto &secret : {canary, QByteArray("hair"), QByteArray("clinic")})
            QVERIFY(!said.contains(secret));
        int files = 0;
        QDirIterator it(m_desk->home(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName() == vault.fileName() || !file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll();
            ++files;
            for (const auto &secret : {canary, QByteArray("hair"), QByteArray("clinic")})
                QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(files >= 5);
    }

private:
    void make(bool isSandboxed, const QString &daemon = Desk::steeredDaemon())
    {
        m_alarms = std::make_unique<LinuxAlarms>(
            LinuxAlarms::Setting{.folder = m_desk->folder(),
                                 .daemon = daemon,
                                 .dataHome = m_desk->home() + u"/data"_s,
                                 .configHome = m_desk->home() + u"/config"_s,
                                 .isSandboxed = isSandboxed,
                                 .bus = [this] { return m_desk->bus(); }},
            m_clock);
    }

    void put(const QString &stamp) { put(QStringList{stamp}); }
    void put(const QStringList &stamps)
    {
        QSignalSpy changes(m_alarms.get(), &Alarms::healthChanged);
        QVERIFY(m_alarms->replaceAll(planOf(stamps)));
        QVERIFY(changes.wait(20'000));
    }

    FakeClock m_clock{QDateTime({2025, 3, 30}, {5, 0}, Qt::UTC), QTimeZone("Europe/Berlin")};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LinuxAlarms> m_alarms;
};

QTEST_GUILESS_MAIN(TestLinuxAlarms)
#include "tst_linuxalarms.moc"
