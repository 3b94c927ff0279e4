// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

namespace stipple {

/// A clock that moves only when told to.
class FakeClock : public Clock
{
    Q_OBJECT

public:
    explicit FakeClock(const QDateTime &now, const QTimeZone &zone = QTimeZone::utc(),
                       QObject *parent = nullptr)
        : Clock(parent)
        , m_now(now.toUTC())
        , m_zone(zone)
    {}

    /// Seven in the morning of `day`, when people look at their scalp.
    explicit FakeClock(const QDate &day)
        : FakeClock(QDateTime(day, QTime(7, 0), QTimeZone::utc()))
    {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    void moveTo(const QDateTime &instant)
    {
        const auto before = today();
        m_now = instant.toUTC();
        if (today() != before)
            Q_EMIT dayChanged();
    }

    void advance(std::chrono::seconds by) { moveTo(m_now.addSecs(by.count())); }

    void travelTo(const QTimeZone &zone)
    {
        const auto before = today();
        const bool isElsewhere = zone != m_zone;
        m_zone = zone;
        if (today() != before)
            Q_EMIT dayChanged();
        if (isElsewhere)
            Q_EMIT zoneChanged();
    }

private:
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace stipple
