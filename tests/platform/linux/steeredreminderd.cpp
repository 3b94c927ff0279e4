// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The daemon with the test's clock, timer, words and app. A second object on its bus moves time:
// every call returns when everything that follows from it is done.

#include "platform/fake/fakeclock.h"
#include "platform/linux/reminderd/daemon.h"
#include "platform/linux/reminderd/timerfdtimer.h"
#include "tests/platform/linux/dieatwrite.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QString setting(const char *name)
{
    return qEnvironmentVariable(name);
}

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

/// Fires when the test says so.
class HandTimer : public SlotTimer
{
public:
    void arm(const QDateTime &at) override { m_at = at; }
    void disarm() override { m_at.reset(); }

    [[nodiscard]] const std::optional<QDateTime> &at() const { return m_at; }
    void fire()
    {
        m_at.reset();
        Q_EMIT fired();
    }

private:
    std::optional<QDateTime> m_at;
};

/// The kernel's timer, on a clock that is ahead of the real one by a fixed time.
class ShiftedTimer : public TimerfdTimer
{
public:
    explicit ShiftedTimer(qint64 msecsAhead)
        : m_ahead(msecsAhead)
    {}

    void arm(const QDateTime &at) override { TimerfdTimer::arm(at.addMSecs(-m_ahead)); }

private:
    qint64 m_ahead;
};

class ShiftedClock : public Clock
{
public:
    explicit ShiftedClock(qint64 msecsAhead)
        : m_ahead(msecsAhead)
    {}

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(m_ahead);
    }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::utc(); }

private:
    qint64 m_ahead;
};

class Steer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.stipple.Test.Steer")

public:
    Steer(FakeClock &clock, HandTimer &timer, Deliverer &deliverer)
        : m_clock(clock)
        , m_timer(timer)
        , m_deliverer(deliverer)
    {}

public Q_SLOTS:
    /// Lets time pass, and the timer fire on its way.
    Q_SCRIPTABLE QString MoveTo(const QString &to)
    {
        const auto end = instant(to);
        while (m_timer.at() && *m_timer.at() <= end) {
            m_clock.moveTo(std::max(*m_timer.at(), m_clock.now()));
            m_timer.fire();
        }
        m_clock.moveTo(end);
        return Armed();
    }
    /// Time passes while everything sleeps.
    Q_SCRIPTABLE void SleepUntil(const QString &to) { m_clock.moveTo(instant(to)); }
    /// Somebody sets the clock: the kernel answers ECANCELED.
    Q_SCRIPTABLE QString SetClock(const QString &to)
    {
        m_clock.moveTo(instant(to));
        Q_EMIT m_timer.clockSet();
        return Armed();
    }
    Q_SCRIPTABLE QString Armed()
    {
        return m_timer.at() ? m_timer.at()->toString(Qt::ISODate) : QString();
    }
    /// Dies at the so many-th time from here on that it writes to its folder.
    Q_SCRIPTABLE void DieAtWrite(int step) { dieAtWrite(step, setting("STEER_FOLDER")); }
    Q_SCRIPTABLE QString Zone() { return QString::fromLatin1(m_deliverer.zone().id()); }

private:
    FakeClock &m_clock;
    HandTimer &m_timer;
    Deliverer &m_deliverer;
};

QByteArray wordsFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto start = instant(setting("STEER_NOW"));
    const bool isReal = qEnvironmentVariableIsSet("STEER_REAL_TIMER");
    const auto ahead = QDateTime::currentDateTimeUtc().msecsTo(start);

    FakeClock clock(start, QTimeZone(setting("STEER_ZONE").toLatin1()));
    HandTimer timer;
    ShiftedClock shiftedClock(ahead);
    ShiftedTimer shiftedTimer(ahead);
    const ReminderWords words(wordsFrom(setting("STEER_WORDS")));
    auto bus = QDBusConnection::sessionBus();
    Daemon daemon({.folder = setting("STEER_FOLDER"),
                   .program = setting("STEER_PROGRAM"),
                   .isSandboxed = qEnvironmentVariableIsSet("STEER_SANDBOXED")},
                  bus, QDBusConnection::systemBus(),
                  isReal ? static_cast<Clock &>(shiftedClock) : clock,
                  isReal ? static_cast<SlotTimer &>(shiftedTimer) : timer, words);
    Steer steer(clock, timer, daemon.deliverer());
    bus.registerObject(u"/steer"_s, &steer, QDBusConnection::ExportScriptableSlots);
    return daemon.start() ? QCoreApplication::exec() : 7;
}

#include "steeredreminderd.moc"
