// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/fields.h"

#include <QLatin1String>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 256;
constexpr qsizetype longestInstant = 32;
const json::Value undefined;

} // namespace

QString instantText(const QDateTime &instant)
{
    const auto utc = instant.toUTC();
    return utc.toString(utc.time().msec() == 0 ? u"yyyy-MM-ddTHH:mm:ss'Z'"_s
                                               : u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

QDateTime instantFromText(const QString &text)
{
    auto instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() != Qt::UTC || instantText(instant) != text)
        return {};
    return instant;
}

Fields::Fields(const json::Value &value, ErrorCode code, QString where)
    : m_value(value)
    , m_code(code)
    , m_where(std::move(where))
{
    if (!value.isObject())
        fail(u"object");
}

void Fields::fail(QStringView key)
{
    if (!m_fault)
        m_fault = Error{m_code, m_where + u'.' + key.toString()};
}

const json::Value &Fields::take(QStringView key)
{
    m_asked.insert(key.toString());
    return m_fault ? undefined : m_value.value(key);
}

Status Fields::done() const
{
    if (m_fault)
        return *m_fault;
    for (const auto &member : m_value.object())
        if (!m_asked.contains(member.key))
            return Error{m_code, m_where + u": unknown member"_s};
    return {};
}

void Fields::constant(QStringView key, const json::Value &expected)
{
    failUnless(take(key) == expected, key);
}

QString Fields::text(QStringView key, qsizetype longest)
{
    const auto &value = take(key);
    if (!value.isString() || value.toString().size() > longest) {
        fail(key);
        return {};
    }
    return value.toString();
}

std::optional<QString> Fields::maybeText(QStringView key, qsizetype longest)
{
    if (take(key).isUndefined())
        return std::nullopt;
    return text(key, longest);
}

qint64 Fields::integer(QStringView key, qint64 least, qint64 most)
{
    const auto number = take(key).integer();
    if (!number || *number < least || *number > most) {
        fail(key);
        return least;
    }
    return *number;
}

double Fields::number(QStringView key)
{
    const auto &value = take(key);
    failUnless(value.isNumber(), key);
    return value.toDouble();
}

bool Fields::flag(QStringView key)
{
    const auto &value = take(key);
    failUnless(value.isBool(), key);
    return value.toBool();
}

QDateTime Fields::instant(QStringView key)
{
    auto instant = instantFromText(text(key, longestInstant));
    failUnless(instant.isValid(), key);
    return instant;
}

std::optional<QDateTime> Fields::maybeInstant(QStringView key)
{
    if (take(key).isUndefined())
        return std::nullopt;
    return instant(key);
}

QDate Fields::day(QStringView key)
{
    const auto written = text(key, longestInstant);
    auto day = QDate::fromString(written, Qt::ISODate);
    failUnless(day.isValid() && day.toString(Qt::ISODate) == written, key);
    return day;
}

QByteArray Fields::hex(QStringView key, qsizetype size)
{
    const auto written = text(key, 2 * size).toLatin1();
    auto bytes = QByteArray::fromHex(written);
    failUnless(bytes.size() == size && bytes.toHex() == written, key);
    return bytes;
}

AgeRecipient Fields::recipient(QStringView key)
{
    const auto read = AgeRecipient::fromString(text(key, longestKey));
    failUnless(read.hasValue(), key);
    return read.valueOr({});
}

VerifyKey Fields::verifyKey(QStringView key)
{
    const auto read = VerifyKey::fromString(text(key, longestKey));
    failUnless(read.hasValue(), key);
    return read.valueOr({});
}

json::Array Fields::array(QStringView key, qsizetype most)
{
    const auto &value = take(key);
    failUnless(value.isArray() && value.array().size() <= most, key);
    return m_fault ? json::Array() : value.array();
}

json::Array Fields::maybeArray(QStringView key, qsizetype most)
{
    return take(key).isUndefined() ? json::Array() : array(key, most);
}

const json::Value &Fields::any(QStringView key)
{
    const auto &value = take(key);
    failUnless(!value.isUndefined(), key);
    return value;
}

} // namespace stipple
