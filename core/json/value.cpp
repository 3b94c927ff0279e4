// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/json/value.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace stipple::json {
namespace {

const Value &undefined()
{
    static const Value value;
    return value;
}

} // namespace

Object::Object(std::initializer_list<Member> members)
    : m_members(members)
{}

qsizetype Object::indexOf(QStringView key) const
{
    for (qsizetype i = 0; i < m_members.size(); ++i)
        if (m_members.at(i).key == key)
            return i;
    return -1;
}

bool Object::contains(QStringView key) const
{
    return indexOf(key) >= 0;
}

const Value &Object::value(QStringView key) const &
{
    const auto index = indexOf(key);
    return index < 0 ? undefined() : m_members.at(index).value;
}

Value Object::value(QStringView key) &&
{
    return std::as_const(*this).value(key);
}

void Object::insert(const QString &key, Value value)
{
    const auto index = indexOf(key);
    if (index < 0)
        append(key, std::move(value));
    else
        m_members[index].value = std::move(value);
}

void Object::append(QString key, Value value)
{
    m_members.append(Member{std::move(key), std::move(value)});
}

void Object::remove(QStringView key)
{
    const auto index = indexOf(key);
    if (index >= 0)
        m_members.remove(index);
}

bool operator==(const Object &a, const Object &b)
{
    return a.m_members == b.m_members;
}

bool operator==(const Value &a, const Value &b)
{
    return a.m_data == b.m_data;
}

Value Value::number(double number)
{
    if (!std::isfinite(number))
        return nullptr;
    return Value(Number{QString::number(number, 'g', QLocale::FloatingPointShortest)});
}

Value Value::strings(const QStringList &texts)
{
    Array array;
    array.reserve(texts.size());
    for (const auto &text : texts)
        array.append(text);
    return array;
}

bool Value::toBool(bool fallback) const
{
    const auto *flag = std::get_if<bool>(&m_data);
    return flag ? *flag : fallback;
}

QString Value::toString(const QString &fallback) const
{
    const auto *text = std::get_if<QString>(&m_data);
    return text ? *text : fallback;
}

double Value::toDouble(double fallback) const
{
    const auto *number = std::get_if<Number>(&m_data);
    return number ? number->text.toDouble() : fallback;
}

std::optional<qint64> Value::integer() const
{
    const auto *number = std::get_if<Number>(&m_data);
    if (!number)
        return {};
    bool ok = false;
    const auto value = number->text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString Value::numberText() const
{
    const auto *number = std::get_if<Number>(&m_data);
    return number ? number->text : QString();
}

const Array &Value::array() const &
{
    static const Array none;
    const auto *array = std::get_if<Array>(&m_data);
    return array ? *array : none;
}

Array Value::array() &&
{
    return std::as_const(*this).array();
}

const Object &Value::object() const &
{
    static const Object none;
    const auto *object = std::get_if<Object>(&m_data);
    return object ? *object : none;
}

Object Value::object() &&
{
    return std::as_const(*this).object();
}

QStringList Value::toStringList() const
{
    QStringList texts;
    for (const auto &element : array())
        if (element.isString())
            texts.append(element.toString());
    return texts;
}

} // namespace stipple::json
