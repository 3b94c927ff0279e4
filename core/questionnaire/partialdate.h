// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace stipple {

/// A FHIR date or dateTime: a year, perhaps with month, day, time and zone.
class PartialDate
{
public:
    /// How much of the date is known. A time is always known to the second.
    enum class Precision { Year, Month, Day, Time };

    /// Not a date at all.
    PartialDate() = default;
    explicit PartialDate(const QDate &day);
    [[nodiscard]] static PartialDate ofYear(int year);
    [[nodiscard]] static PartialDate ofMonth(int year, int month);

    /// Reads `2026`, `2026-01`, `2026-01-31`, `2026-01-31T08:15:00.5+01:00`; anything else is none.
    [[nodiscard]] static std::optional<PartialDate> fromString(QStringView text);
    /// As FHIR writes it.
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool isValid() const { return m_first.isValid(); }
    [[nodiscard]] Precision precision() const { return m_precision; }
    /// The first day it can mean.
    [[nodiscard]] QDate firstDay() const { return m_first; }
    /// The last day it can mean: waiting times count from here.
    [[nodiscard]] QDate lastDay() const;

    /// Compares the parts that both have. Times with a zone compare as instants when both have
    /// one. Equal with different precision is equivalent without being the same.
    [[nodiscard]] static std::weak_ordering compare(const PartialDate &a, const PartialDate &b);

    /// The same date to the same precision.
    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    QDate m_first;
    QTime m_time;
    /// Minutes east of UTC.
    std::optional<int> m_offset;
    Precision m_precision = Precision::Day;
};

} // namespace stipple
