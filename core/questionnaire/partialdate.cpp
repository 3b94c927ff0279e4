// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/partialdate.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

std::weak_ordering order(auto a, auto b)
{
    return a < b   ? std::weak_ordering::less
           : b < a ? std::weak_ordering::greater
                   : std::weak_ordering::equivalent;
}

/// Minutes east of UTC from `Z` or `+hh:mm`.
int offsetOf(QStringView zone)
{
    if (zone == u'Z')
        return 0;
    const auto minutes = zone.sliced(1, 2).toInt() * 60 + zone.sliced(4, 2).toInt();
    return zone.startsWith(u'-') ? -minutes : minutes;
}

} // namespace

PartialDate::PartialDate(const QDate &day)
    : m_first(day)
{}

PartialDate PartialDate::ofYear(int year)
{
    PartialDate date(QDate(year, 1, 1));
    date.m_precision = Precision::Year;
    return date;
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    PartialDate date(QDate(year, month, 1));
    date.m_precision = Precision::Month;
    return date;
}

std::optional<PartialDate> PartialDate::fromString(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
        "(?:T([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?\\z"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    const auto year = match.captured(1).toInt();
    PartialDate date = ofYear(year);
    if (match.hasCaptured(2))
        date = ofMonth(year, match.captured(2).toInt());
    if (match.hasCaptured(3))
        date = PartialDate(QDate(year, match.captured(2).toInt(), match.captured(3).toInt()));
    if (match.hasCaptured(4)) {
        date.m_precision = Precision::Time;
        date.m_time = QTime::fromString(match.captured(4), u"HH:mm:ss"_s);
        if (match.hasCaptured(5))
            date.m_time = date.m_time.addMSecs(
                static_cast<int>((u"0"_s + match.captured(5)).left(5).toDouble() * 1000));
        if (match.hasCaptured(6))
            date.m_offset = offsetOf(match.captured(6));
        if (!date.m_time.isValid())
            return {};
    }
    return date.isValid() && year > 0 ? std::optional(date) : std::nullopt;
}

QString PartialDate::toString() const
{
    if (!isValid())
        return {};
    switch (m_precision) {
    case Precision::Year:
        return m_first.toString(u"yyyy"_s);
    case Precision::Month:
        return m_first.toString(u"yyyy-MM"_s);
    case Precision::Day:
        return m_first.toString(Qt::ISODate);
    case Precision::Time:
        break;
    }
    auto text = m_first.toString(Qt::ISODate) + u'T' +
                m_time.toString(m_time.msec() == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
    if (m_offset == 0)
        return text + u'Z';
    if (m_offset) {
        const auto minutes = std::abs(*m_offset);
        text += u"%1%2:%3"_s.arg(QChar(*m_offset < 0 ? u'-' : u'+'))
                    .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                    .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

QDate PartialDate::lastDay() const
{
    switch (m_precision) {
    case Precision::Year:
        return {m_first.year(), 12, 31};
    case Precision::Month:
        return {m_first.year(), m_first.month(), m_first.daysInMonth()};
    case Precision::Day:
    case Precision::Time:
        break;
    }
    return m_first;
}

std::weak_ordering PartialDate::compare(const PartialDate &a, const PartialDate &b)
{
    const auto common = std::min(a.m_precision, b.m_precision);
    if (common == Precision::Time && a.m_offset && b.m_offset) {
        const auto instant = [](const PartialDate &date) {
            return QDateTime(date.m_first, date.m_time, Qt::UTC).toMSecsSinceEpoch() -
                   qint64{*date.m_offset} * 60'000;
        };
        return order(instant(a), instant(b));
    }
    auto result = order(a.m_first.year(), b.m_first.year());
    if (std::is_eq(result) && common >= Precision::Month)
        result = order(a.m_first.month(), b.m_first.month());
    if (std::is_eq(result) && common >= Precision::Day)
        result = order(a.m_first.day(), b.m_first.day());
    if (std::is_eq(result) && common >= Precision::Time)
        result = order(a.m_time, b.m_time);
    return result;
}

} // namespace stipple
