// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace stipple {

/// Something that takes whole days.
struct CalendarEvent
{
    QString uid; ///< stays the same when the event moves, so that a calendar can replace it
    QDate from;
    QDate to;            ///< included
    QString summary;     ///< one line
    QString description; ///< may be empty and may have several lines
    bool busy = false;   ///< whether the person has no time on these days

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// An iCalendar file (RFC 5545, UTF-8, CRLF, lines of at most 75 octets) of all-day events, each
/// marked as private. `stamp` says when it was made; UTC. Characters that the format does not
/// allow are left out.
[[nodiscard]] QByteArray iCalendar(const QList<CalendarEvent> &events, const QDateTime &stamp);

} // namespace stipple
