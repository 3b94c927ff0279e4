// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/timerfdtimer.h"

#include <cerrno>

#include <sys/timerfd.h>
#include <unistd.h>

namespace stipple {

TimerfdTimer::TimerfdTimer(QObject *parent)
    : SlotTimer(parent)
    , m_fd(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_notifier(std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TimerfdTimer::wake);
}

TimerfdTimer::~TimerfdTimer()
{
    m_notifier.reset();
    ::close(m_fd);
}

void TimerfdTimer::arm(const QDateTime &at)
{
    m_at = at.toMSecsSinceEpoch();
    // The kernel may say that the clock was set and have armed the timer all the same.
    if (set(*m_at) == ECANCELED)
        QMetaObject::invokeMethod(this, &TimerfdTimer::clockSet, Qt::QueuedConnection);
}

void TimerfdTimer::disarm()
{
    m_at.reset();
    set(0);
}

int TimerfdTimer::set(qint64 msecsSinceEpoch)
{
    constexpr qint64 msecs = 1000;
    constexpr qint64 nsecs = 1'000'000;
    itimerspec spec{};
    spec.it_value.tv_sec = msecsSinceEpoch / msecs;
    spec.it_value.tv_nsec = msecsSinceEpoch % msecs * nsecs;
    return ::timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr) == 0
               ? 0
               : errno;
}

int TimerfdTimer::take()
{
    quint64 expirations = 0;
    return ::read(m_fd, &expirations, sizeof expirations) == sizeof expirations ? 0 : errno;
}

void TimerfdTimer::wake()
{
    const int error = take();
    if (error == EAGAIN || !m_at)
        return;
    if (error == ECANCELED) {
        set(*m_at);
        Q_EMIT clockSet();
        return;
    }
    m_at.reset();
    Q_EMIT fired();
}

} // namespace stipple
