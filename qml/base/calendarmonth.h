// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>
#include <QVariantMap>

namespace stipple {

/// A month as a calendar shows it: six weeks, from the first day of the week of the app's language.
class CalendarMonth
{
public:
    static constexpr int daysShown = 42;

    /// The month of that day.
    explicit CalendarMonth(const QDate &day);

    [[nodiscard]] QDate first() const { return m_first; }
    /// "November 2025"
    [[nodiscard]] QString text() const;
    /// The weekdays' initials, in the order of the columns.
    [[nodiscard]] QStringList weekdays() const;
    /// The day in the first column of the first row; often of the month before.
    [[nodiscard]] QDate firstShown() const;

    /// What every calendar says of a day, for MonthGrid.qml: {day, number, text, inside, today}.
    [[nodiscard]] QVariantMap cell(const QDate &day, const QDate &today) const;

private:
    QDate m_first;
};

} // namespace stipple
