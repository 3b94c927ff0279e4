// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/resolve.h"

#include <QRegularExpression>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 86'400;
/// No zone was ever further from UTC, and no change was ever larger.
constexpr qint64 reach = 2 * secondsPerDay;

qint64 asThoughUtc(const WallTime &wall)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return (wall.day.toJulianDay() - epoch) * secondsPerDay +
           wall.time.msecsSinceStartOfDay() / 1000;
}

} // namespace

ZoneOffsets::ZoneOffsets(const QTimeZone &zone, const QDate &from, const QDate &to)
{
    const qint64 begin = asThoughUtc({from, QTime(0, 0)}) - reach;
    const qint64 end = asThoughUtc({to, QTime(0, 0)}) + secondsPerDay + reach;
    const auto first = QDateTime::fromSecsSinceEpoch(begin, Qt::UTC);
    m_stretches.push_back({begin, zone.offsetFromUtc(first)});
    const auto changes = zone.transitions(first, QDateTime::fromSecsSinceEpoch(end, Qt::UTC));
    for (const auto &change : changes) {
        if (change.offsetFromUtc != m_stretches.back().offset)
            m_stretches.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
}

qint64 ZoneOffsets::secondsOf(const WallTime &wall) const
{
    const qint64 shown = asThoughUtc(wall);
    auto stretch =
        std::partition_point(m_stretches.cbegin(), m_stretches.cend(),
                             [&](const Stretch &each) { return each.begin <= shown - reach; });
    if (stretch != m_stretches.cbegin())
        --stretch;
    // The first stretch whose end the wall time has not reached holds it, or follows its gap.
    auto next = std::next(stretch);
    while (next != m_stretches.cend() && shown >= next->begin + stretch->offset) {
        const bool isInGap = shown < next->begin + next->offset;
        if (isInGap)
            break;
        stretch = next++;
    }
    return shown - stretch->offset;
}

QDateTime ZoneOffsets::resolve(const WallTime &wall) const
{
    return QDateTime::fromSecsSinceEpoch(secondsOf(wall), Qt::UTC);
}

QDateTime resolve(const WallTime &wall, const QTimeZone &zone)
{
    return ZoneOffsets(zone, wall.day, wall.day).resolve(wall);
}

WallTime wallTimeAt(const QDateTime &instant, const QTimeZone &zone)
{
    const qint64 utc = instant.toSecsSinceEpoch();
    const auto shown = QDateTime::fromSecsSinceEpoch(utc + zone.offsetFromUtc(instant), Qt::UTC);
    return {shown.date(), QTime(shown.time().hour(), shown.time().minute())};
}

std::optional<QTimeZone> zoneNamed(const QString &name)
{
    // Places have a slash in their names. The few others are in the system's list, but newer Qt
    // finds rules there too, such as CET-1: they say nothing about where somebody lives.
    static const QRegularExpression place(u"\\A[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+\\z"_s);
    static const QRegularExpression other(
        u"\\A([A-Za-z]+(-[A-Za-z]+)?|[A-Z]{3}[5-8][A-Z]{3}|GMT[+-]?0|UTC[+-][0-9:]{2,8})\\z"_s);
    const auto id = name.toLatin1();
    const bool isListed = other.match(name).hasMatch() && QTimeZone::isTimeZoneIdAvailable(id);
    if (!place.match(name).hasMatch() && !isListed)
        return std::nullopt;
    const QTimeZone zone(id);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

QTimeZone zoneOr(const QString &name, const QTimeZone &device)
{
    return name.isEmpty() ? device : zoneNamed(name).value_or(device);
}

} // namespace stipple
