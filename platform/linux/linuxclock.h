// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/common/systemclock.h"
#include "platform/linux/systemevents.h"

#include <functional>
#include <memory>

namespace stipple {

/// The system clock, which looks at once when the system bus tells of another zone or of waking up,
/// and whenever the app comes to the front.
class LinuxClock : public SystemClock
{
    Q_OBJECT

public:
    /// `bus` is asked for when the app is first active: its first picture need not wait for it.
    explicit LinuxClock(const std::function<QDBusConnection()> &bus = &QDBusConnection::systemBus,
                        QObject *parent = nullptr);

private:
    std::unique_ptr<SystemEvents> m_events;
};

} // namespace stipple
