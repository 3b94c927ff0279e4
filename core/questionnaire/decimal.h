// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>

namespace stipple {

/// A decimal number, compared exactly: 0.1 is 0.10 and less than 0.1000000000000000000001.
class Decimal
{
public:
    Decimal() = default;
    explicit Decimal(qint64 number)
        : Decimal(QString::number(number))
    {}
    /// From the text of a JSON number.
    explicit Decimal(const QString &text);

    /// As it was written.
    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] double toDouble() const { return m_text.toDouble(); }

    friend std::weak_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return std::is_eq(a <=> b); }

private:
    QString m_text = QStringLiteral("0");
    /// -1, 0 or 1.
    int m_sign = 0;
    /// Significant digits, without zeros at either end.
    QString m_digits;
    /// The power of ten just above the first digit: 3 for 123, -1 for 0.012.
    qint64 m_power = 0;
};

} // namespace stipple
