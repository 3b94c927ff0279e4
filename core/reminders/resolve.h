// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/slot.h"

#include <QTimeZone>

#include <vector>

namespace stipple {

/// Turns wall times into instants by a zone's offsets, as java.time does and Qt 6.4 does not.
///
/// A time that the clock jumps over is moved forward by the jump: 02:30 becomes 03:30, and 07:00
/// of a civil day that never was becomes 07:00 of the next. Of a time that comes twice, the first
/// is taken.
class ZoneOffsets
{
public:
    /// Reads the zone's changes once, for wall times on the days `from` to `to`. `zone` is valid.
    ZoneOffsets(const QTimeZone &zone, const QDate &from, const QDate &to);

    /// Seconds since 1970 (UTC). `wall` lies on one of the days given.
    [[nodiscard]] qint64 secondsOf(const WallTime &wall) const;
    /// The same as a UTC instant.
    [[nodiscard]] QDateTime resolve(const WallTime &wall) const;

private:
    /// From `begin` on, the wall shows UTC plus `offset` seconds.
    struct Stretch
    {
        qint64 begin = 0;
        int offset = 0;
    };
    std::vector<Stretch> m_stretches;
};

/// One wall time in one zone.
[[nodiscard]] QDateTime resolve(const WallTime &wall, const QTimeZone &zone);

/// What the wall shows at an instant, cut to the minute.
[[nodiscard]] WallTime wallTimeAt(const QDateTime &instant, const QTimeZone &zone);

/// The zone of that IANA name. Nothing for other texts, POSIX rules such as "CET-1" among them,
/// which Qt takes for zones and Java does not.
[[nodiscard]] std::optional<QTimeZone> zoneNamed(const QString &name);

/// The zone called `name`, or `device` when the name is empty or unknown here.
[[nodiscard]] QTimeZone zoneOr(const QString &name, const QTimeZone &device);

} // namespace stipple
