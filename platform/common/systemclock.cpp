// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/common/systemclock.h"

#include <chrono>

namespace stipple {

using namespace std::chrono_literals;

SystemClock::SystemClock(QObject *parent)
    : Clock(parent)
    , m_day(today())
{
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &SystemClock::noticeDay);
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

void SystemClock::noticeDay()
{
    if (const auto day = today(); day != m_day) {
        m_day = day;
        Q_EMIT dayChanged();
    }
}

} // namespace stipple
