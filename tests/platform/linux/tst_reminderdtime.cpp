// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scenarios of time: the daemon, a real notification server, and a clock that the test moves.

#include "tests/platform/linux/desk.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto words = u"Time for your check-in"_s;

} // namespace

class TestReminderdTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->startServer());
    }
    void cleanup() { m_desk.reset(); }

    void r1_sevenInBerlinAcrossTheSpringChange_comesOnceADay()
    {
        m_desk->file({u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s, u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-28T18:00:00Z"_s));
        QCOMPARE(m_desk->armed(), u"2025-03-29T06:00:00Z"_s);
        m_desk->moveTo(u"2025-03-29T05:59:59Z"_s);
        QCOMPARE(m_desk->visible(), 0);
        m_desk->moveTo(u"2025-03-29T06:00:00Z"_s);
        QCOMPARE(m_desk->visible(), 1);
        QCOMPARE(m_desk->moveTo(u"2025-03-29T12:00:00Z"_s), u"2025-03-30T05:00:00Z"_s);
        QCOMPARE(m_desk->visible(), 0); // its time is over
        m_desk->moveTo(u"2025-03-31T05:00:00Z"_s);
        QCOMPARE(m_desk->history(), QStringList({words, words, words}));
        QCOMPARE(m_desk->logged(),
                 QStringList({u"2025-03-29T07:00 shown"_s, u"2025-03-30T07:00 shown"_s,
                              u"2025-03-31T07:00 shown"_s}));
        // The last one is over, and nothing is left to wait for.
        m_desk->moveTo(u"2025-03-31T10:00:00Z"_s);
        QVERIFY(m_desk->daemonEnds());
    }

    void r2_aTimeThatTheClockJumpsOver_comesAnHourLaterOnce()
    {
        m_desk->file({u"2025-03-30T02:30"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-29T18:00:00Z"_s));
        QCOMPARE(m_desk->armed(), u"2025-03-30T01:30:00Z"_s);
        m_desk->moveTo(u"2025-03-30T01:31:00Z"_s);
        QCOMPARE(m_desk->history(), QStringList({words}));
    }

    void r3_aTimeThatComesTwice_isTheFirst()
    {
        m_desk->file({u"2025-10-26T02:30"_s});
        QVERIFY(m_desk->startDaemon(u"2025-10-25T18:00:00Z"_s));
        QCOMPARE(m_desk->armed(), u"2025-10-26T00:30:00Z"_s);
        m_desk->moveTo(u"2025-10-26T00:30:00Z"_s);
        m_desk->moveTo(u"2025-10-26T01:30:00Z"_s);
        QCOMPARE(m_desk->history(), QStringList({words}));
    }

    void r4_flying_followsTheLocalTimeAndMakesUpOnce()
    {
        m_desk->file({u"2025-02-10T07:00"_s, u"2025-02-11T07:00"_s, u"2025-02-12T12:00"_s});
        QProcess timedate;
        QVERIFY(m_desk->mock(timedate, true, {u"--template"_s, u"timedated"_s},
                             u"org.freedesktop.timedate1"_s));
        QVERIFY(m_desk->startDaemon(u"2025-02-10T05:00:00Z"_s));
        m_desk->moveTo(u"2025-02-10T06:00:00Z"_s);
        setZone(u"America/New_York"_s);
        QCOMPARE(m_desk->moveTo(u"2025-02-10T17:00:00Z"_s), u"2025-02-11T12:00:00Z"_s);
        QCOMPARE(m_desk->logged(), QStringList({u"2025-02-10T07:00 shown"_s}));
        m_desk->moveTo(u"2025-02-12T06:00:00Z"_s); // one in the morning
        setZone(u"Asia/Tokyo"_s);                  // three in the afternoon
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->logged().last(), u"2025-02-12T12:00 shown"_s);
        QCOMPARE(m_desk->history().size(), 3);
        timedate.kill();
        timedate.waitForFinished();
    }

    void r5_flyingAndKeepingHomeTime_staysWithBerlin()
    {
        m_desk->file({u"2025-03-30T07:00"_s}, u"Europe/Berlin"_s);
        QVERIFY(m_desk->startDaemon(u"2025-03-29T18:00:00Z"_s, u"America/New_York"_s));
        QCOMPARE(m_desk->armed(), u"2025-03-30T05:00:00Z"_s);
    }

    void r5_zoneChangedWhileItRuns_staysWithBerlinOnceADay()
    {
        m_desk->file({u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s, u"2025-03-31T07:00"_s},
                     u"Europe/Berlin"_s);
        QProcess timedate;
        QVERIFY(m_desk->mock(timedate, true, {u"--template"_s, u"timedated"_s},
                             u"org.freedesktop.timedate1"_s));
        QVERIFY(m_desk->startDaemon(u"2025-03-28T18:00:00Z"_s));
        QCOMPARE(m_desk->armed(), u"2025-03-29T06:00:00Z"_s);
        setZone(u"America/New_York"_s);
        QCOMPARE(m_desk->armed(), u"2025-03-29T06:00:00Z"_s);
        // What can be seen stays until noon in Berlin, wherever its owner is.
        QCOMPARE(m_desk->moveTo(u"2025-03-29T06:00:00Z"_s), u"2025-03-29T11:00:00Z"_s);
        setZone(u"Asia/Tokyo"_s);
        m_desk->moveTo(u"2025-03-29T10:59:59Z"_s);
        QCOMPARE(m_desk->visible(), 1);
        m_desk->moveTo(u"2025-03-29T11:00:00Z"_s);
        QCOMPARE(m_desk->visible(), 0);
        m_desk->moveTo(u"2025-03-31T05:00:00Z"_s);
        QCOMPARE(m_desk->logged(),
                 QStringList({u"2025-03-29T07:00 shown"_s, u"2025-03-30T07:00 shown"_s,
                              u"2025-03-31T07:00 shown"_s}));
        timedate.kill();
        timedate.waitForFinished();
    }

    void r6_rebootBeforeDue_firesFromTheKernelsTimerWithoutTheApp()
    {
        m_desk->file({u"2025-03-30T07:00"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-29T18:00:00Z"_s));
        m_desk->reboot();
        m_desk->environment.insert(u"STEER_REAL_TIMER"_s, u"1"_s);
        m_desk->environment.insert(u"STEER_NOW"_s, u"2025-03-30T06:59:59Z"_s);
        QVERIFY(m_desk->watchBus());
        QProcess daemon;
        QVERIFY(m_desk->start(daemon, Desk::steeredDaemon()));
        while (!m_desk->overheardUntil("member=Notify"))
            QVERIFY(daemon.state() == QProcess::Running);
        QCOMPARE(m_desk->healthOf().value("shown"_L1).toInt(), 1);
        QCOMPARE(m_desk->history(), QStringList({words}));
        daemon.kill();
        daemon.waitForFinished();
    }

    void r7_rebootAfterShown_returnsOnceAndSilently()
    {
        m_desk->file({u"2025-03-30T07:00"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-30T04:59:00Z"_s));
        m_desk->moveTo(u"2025-03-30T05:00:00Z"_s);
        m_desk->reboot();
        QVERIFY(m_desk->watchBus());
        QVERIFY(m_desk->startDaemon(u"2025-03-30T06:00:00Z"_s));
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->visible(), 1);
        QVERIFY(m_desk->overheard().contains("suppress-sound"));
        QCOMPARE(m_desk->logged().last(), u"2025-03-30T07:00 returned"_s);
        m_desk->moveTo(u"2025-03-30T10:00:00Z"_s);
        QCOMPARE(m_desk->history().size(), 1);
        QVERIFY(m_desk->daemonEnds());
    }

    void r7_killedAndStartedAgainInTheSameSession_showsNothingTwice()
    {
        m_desk->file({u"2025-03-30T07:00"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-30T05:00:00Z"_s));
        m_desk->killDaemon();
        QVERIFY(m_desk->startDaemon(u"2025-03-30T05:10:00Z"_s));
        QCOMPARE(m_desk->visible(), 1);
        m_desk->moveTo(u"2025-03-30T10:00:00Z"_s);
        QCOMPARE(m_desk->visible(), 0);
        QCOMPARE(m_desk->history().size(), 1);
    }

    void r8_offAcrossThreeSlots_isOneNotification()
    {
        m_desk->file({u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s, u"2025-03-30T09:00"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-30T07:30:00Z"_s));
        QCOMPARE(m_desk->logged(),
                 QStringList({u"2025-03-29T07:00 missed"_s, u"2025-03-30T07:00 joined"_s,
                              u"2025-03-30T09:00 shown"_s}));
        QCOMPARE(m_desk->history(), QStringList({words}));
    }

    void r19_clockSetBack_showsNothingTwice()
    {
        m_desk->file({u"2025-03-30T07:00"_s, u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->startDaemon(u"2025-03-30T05:00:00Z"_s));
        m_desk->setClock(u"2025-03-30T03:00:00Z"_s);
        QCOMPARE(m_desk->moveTo(u"2025-03-30T05:01:00Z"_s).isEmpty(), false);
        QCOMPARE(m_desk->history(), QStringList({words}));
    }

    void r20_clockSetForward_joinsAndOf1970_heals()
    {
        m_desk->file({u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s, u"2025-03-30T09:00"_s});
        QVERIFY(m_desk->startDaemon(u"1970-01-01T00:00:10Z"_s));
        QVERIFY(m_desk->log().isEmpty());
        QCOMPARE(m_desk->setClock(u"2025-03-29T05:00:00Z"_s), u"2025-03-29T06:00:00Z"_s);
        QVERIFY(m_desk->log().isEmpty());
        m_desk->setClock(u"2025-03-30T07:30:00Z"_s);
        QCOMPARE(m_desk->logged(),
                 QStringList({u"2025-03-29T07:00 missed"_s, u"2025-03-30T07:00 joined"_s,
                              u"2025-03-30T09:00 shown"_s}));
        QCOMPARE(m_desk->history(), QStringList({words}));
    }

private:
    void setZone(const QString &zone)
    {
        auto message = QDBusMessage::createMethodCall(
            u"org.freedesktop.timedate1"_s, u"/org/freedesktop/timedate1"_s,
            u"org.freedesktop.timedate1"_s, u"SetTimezone"_s);
        message << zone << false;
        QCOMPARE(m_desk->systemBus().call(message).type(), QDBusMessage::ReplyMessage);
        QVERIFY(m_desk->settles(zone));
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestReminderdTime)
#include "tst_reminderdtime.moc"
