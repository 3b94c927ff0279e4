// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/stamps.h"

namespace stipple {

std::optional<WallTime> wallTimeFrom(const QString &text)
{
    const WallTime wall{QDate::fromString(text.left(10), Qt::ISODate),
                        QTime::fromString(text.mid(11), Qt::ISODate)};
    // Written back, so that no other spelling passes.
    if (!wall.isValid() || wall.toString() != text)
        return std::nullopt;
    return wall;
}

std::optional<QDateTime> instantFrom(const QString &text)
{
    const auto instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid() || instant.timeSpec() != Qt::UTC || toStamp(instant) != text)
        return std::nullopt;
    return instant;
}

QString toStamp(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

} // namespace stipple
