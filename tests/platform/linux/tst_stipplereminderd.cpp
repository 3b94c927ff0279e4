// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The program as it is shipped, with the machine's clock and the kernel's timer.

#include "platform/common/systemclock.h"
#include "platform/linux/linuxalarms.h"
#include "tests/platform/linux/desk.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stipple;

namespace {

const auto daemonName = u"org.stipple.Stipple.Reminders"_s;

/// A full minute on the wall is `due`, in the zone that zoneOf() names: slots know no seconds, and
/// nobody should wait for a minute.
int offsetFor(const QDateTime &due)
{
    return static_cast<int>((60 - due.toSecsSinceEpoch() % 60) % 60);
}

QString zoneOf(int offset)
{
    return u"UTC+00:00:%1"_s.arg(offset, 2, 10, QChar(u'0'));
}

SlotPlan planFor(const QDateTime &due, int offset)
{
    const auto wall = due.addSecs(offset);
    const WallTime at{wall.date(), wall.time()};
    SlotPlan plan;
    plan.written = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    plan.slots = {
        {.id = at.toString(), .at = at, .until = at.plusMinutes(60), .text = u"checkin"_s, .n = 1}};
    return plan;
}

} // namespace

class TestStippleReminderd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlotAFewSecondsAhead_isShownByTheKernelsTimerAndTakenBack()
    {
        const auto due =
            QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 4, Qt::UTC);
        begin(due);
        QVERIFY(m_desk->watchBus());
        put(planFor(due, offsetFor(due)));
        QCOMPARE(m_alarms->health().background, AlarmHealth::Background::Ready);
        while (!m_desk->overheardUntil("member=Notify"))
            QVERIFY(m_desk->hasName(daemonName));
        QCOMPARE(m_desk->healthOf().value("shown"_L1).toInt(), 1);
        QCOMPARE(m_desk->visible(), 1);
        const auto log = m_alarms->health().deliveries;
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.constFirst().what, Delivery::What::Shown);
        QVERIFY(log.constFirst().t >= due);

        QVERIFY(m_alarms->replaceAll({}));
        QCoreApplication::sendPostedEvents(m_alarms.get());
        QVERIFY(m_desk->waitForName(daemonName, false));
        QCOMPARE(m_desk->visible(), 0);
        QCOMPARE(m_desk->history(), QStringList({u"Time for your check-in"_s}));
    }

    /// The observation itself takes its time: nothing is waited for here but the end of it.
    void idle_noThreadIsWokenInThreeSeconds()
    {
        const auto due = QDateTime::currentDateTimeUtc().addSecs(3600);
        begin(due);
        put(planFor(due, offsetFor(due)));
        QVERIFY(m_desk->reload());
        m_pid = m_desk->bus().interface()->servicePid(daemonName);
        QVERIFY(everyThreadSleeps());

        const auto before = switches();
        QVERIFY(before.size() >= 4); // two counts for the loop's thread and the bus's
        QTimer window;
        window.setSingleShot(true);
        QSignalSpy over(&window, &QTimer::timeout);
        window.start(3s);
        QVERIFY(over.wait(20'000));
        QCOMPARE(switches(), before);
    }

    void cleanup()
    {
        m_alarms.reset();
        m_desk.reset();
    }

private:
    void begin(const QDateTime &due)
    {
        m_desk = std::make_unique<Desk>();
        m_desk->environment.insert(u"TZ"_s, zoneOf(offsetFor(due)));
        m_desk->reboot();
        m_alarms = std::make_unique<LinuxAlarms>(
            LinuxAlarms::Setting{.folder =
                                     m_desk->home() + u"/data/org.stipple.Stipple/reminders"_s,
                                 .daemon = Desk::daemon(),
                                 .dataHome = m_desk->home() + u"/data"_s,
                                 .configHome = m_desk->home() + u"/config"_s,
                                 .bus = [this] { return m_desk->bus(); }},
            m_clock);
    }

    void put(const SlotPlan &plan)
    {
        QSignalSpy changes(m_alarms.get(), &Alarms::healthChanged);
        QVERIFY(m_alarms->replaceAll(plan));
        QVERIFY(changes.wait(20'000));
    }

    /// The lines of every thread's status that begin with one of these.
    [[nodiscard]] QList<QByteArray> ofThreads(const QList<QByteArray> &starts) const
    {
        const auto tasks = u"/proc/%1/task/"_s.arg(m_pid);
        QList<QByteArray> lines;
        for (const auto &thread : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile status(tasks + thread + u"/status"_s);
            if (!status.open(QIODevice::ReadOnly))
                continue;
            for (const auto &line : status.readAll().split('\n')) {
                if (std::any_of(starts.cbegin(), starts.cend(),
                                [&](const QByteArray &start) { return line.startsWith(start); }))
                    lines.append(line);
            }
        }
        return lines;
    }

    [[nodiscard]] QList<QByteArray> switches() const
    {
        return ofThreads({"voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"});
    }

    /// Once what the last answer left to do is done.
    [[nodiscard]] bool everyThreadSleeps() const
    {
        for (;;) {
            const auto states = ofThreads({"State:"});
            if (states.isEmpty())
                return false;
            if (std::all_of(states.cbegin(), states.cend(),
                            [](const QByteArray &state) { return state.contains("S (sleeping)"); }))
                return true;
        }
    }

    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LinuxAlarms> m_alarms;
    uint m_pid = 0;
};

QTEST_GUILESS_MAIN(TestStippleReminderd)
#include "tst_stipplereminderd.moc"
