// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/linux/reminderd/slottimer.h"

#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace stipple {

/// A timerfd on CLOCK_REALTIME, absolute, and cancelled when the clock is set.
///
/// The kernel counts through suspend: what came due while asleep fires on resume.
class TimerfdTimer : public SlotTimer
{
    Q_OBJECT

public:
    explicit TimerfdTimer(QObject *parent = nullptr);
    TimerfdTimer(const TimerfdTimer &) = delete;
    TimerfdTimer &operator=(const TimerfdTimer &) = delete;
    ~TimerfdTimer() override;

    void arm(const QDateTime &at) override;
    void disarm() override;

protected:
    /// The two calls of the kernel, answering 0 or an errno.
    virtual int set(qint64 msecsSinceEpoch);
    virtual int take();

private:
    void wake();

    int m_fd;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::optional<qint64> m_at; ///< milliseconds since 1970 (UTC)
};

} // namespace stipple
