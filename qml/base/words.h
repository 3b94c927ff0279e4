// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace stipple {

/// Days and times as people say them, in the language of the app.
namespace words {

[[nodiscard]] QString weekday(const QDate &day);        ///< "Thursday"
[[nodiscard]] QString fullDay(const QDate &day);        ///< "Thursday 20 November"
[[nodiscard]] QString shortDay(const QDate &day);       ///< "20 Nov"
[[nodiscard]] QString shortDate(const QDate &day);      ///< "Thu 20 Nov"
[[nodiscard]] QString monthAndYear(const QDate &day);   ///< "November 2025"
[[nodiscard]] QString shortMonth(const QDate &day);     ///< "Nov 2025"
[[nodiscard]] QString weekdayInitial(const QDate &day); ///< "T"

/// "7:04", as the clock on the person's wall shows it.
[[nodiscard]] QString clockTime(const QDateTime &instant, const QTimeZone &zone);

/// "Friday 21 November, 7:00"
[[nodiscard]] QString dayAndTime(const QDateTime &instant, const QTimeZone &zone);

/// "Today", "Yesterday", or the full day.
[[nodiscard]] QString relativeDay(const QDate &day, const QDate &today);

/// "The scar · 2 of 3": a part that is asked several times, numbered from 1. Just its name where
/// there is one of it, or none.
[[nodiscard]] QString numbered(const QString &part, int number, int of);

} // namespace words

} // namespace stipple
