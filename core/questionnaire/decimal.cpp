// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/decimal.h"

#include <algorithm>

namespace stipple {
namespace {

/// Beyond every number that a double can hold, and far from where sums overflow.
constexpr qint64 farPower = 1'000'000'000'000;

} // namespace

Decimal::Decimal(const QString &text)
    : m_text(text)
{
    const auto exponentAt = text.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive);
    const auto mantissa = exponentAt < 0 ? text : text.left(exponentAt);
    qint64 exponent = 0;
    if (exponentAt >= 0) {
        bool ok = false;
        exponent = QStringView(text).sliced(exponentAt + 1).toLongLong(&ok);
        if (!ok)
            exponent = QStringView(text).sliced(exponentAt + 1).startsWith(QLatin1Char('-'))
                           ? -farPower
                           : farPower;
    }
    qsizetype whole = -1;
    for (const auto c : mantissa) {
        if (c.isDigit())
            m_digits += c;
        else if (c == QLatin1Char('.'))
            whole = m_digits.size();
    }
    if (whole < 0)
        whole = m_digits.size();

    qsizetype leading = 0;
    while (leading < m_digits.size() && m_digits.at(leading) == QLatin1Char('0'))
        ++leading;
    m_digits.remove(0, leading);
    while (m_digits.endsWith(QLatin1Char('0')))
        m_digits.chop(1);
    if (m_digits.isEmpty())
        return;
    m_sign = text.startsWith(QLatin1Char('-')) ? -1 : 1;
    m_power = std::clamp(exponent, -farPower, farPower) + whole - leading;
}

std::weak_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_sign != b.m_sign)
        return a.m_sign <=> b.m_sign;
    auto magnitude = std::weak_ordering(a.m_power <=> b.m_power);
    if (std::is_eq(magnitude))
        magnitude = QString::compare(a.m_digits, b.m_digits) <=> 0;
    if (a.m_sign > 0 || std::is_eq(magnitude))
        return magnitude;
    return std::is_lt(magnitude) ? std::weak_ordering::greater : std::weak_ordering::less;
}

} // namespace stipple
