// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/common/systemclock.h"

#include <chrono>
#include <utility>

namespace stipple {

using namespace std::chrono_literals;

SystemClock::SystemClock(QObject *parent)
    : Clock(parent)
    , m_day(today())
    , m_zone(SystemClock::zone().id())
{
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &SystemClock::notice);
    m_minute.start(60s);
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

void SystemClock::notice()
{
    const auto day = today();
    const auto here = zone().id();
    const bool isAnotherDay = std::exchange(m_day, day) != day;
    const bool isElsewhere = std::exchange(m_zone, here) != here;
    if (isAnotherDay)
        Q_EMIT dayChanged();
    if (isElsewhere)
        Q_EMIT zoneChanged();
}

} // namespace stipple
