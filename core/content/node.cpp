// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/node.h"

#include <limits>

namespace stipple {

using namespace Qt::StringLiterals;

Node::Node(json::Value value, QString place, Reading &reading)
    : m_value(std::move(value))
    , m_place(std::move(place))
    , m_reading(reading)
{
    if (!m_value.isObject())
        fault(u"not an object"_s);
}

void Node::fault(const QString &what) const
{
    m_reading.problems.append(m_place + u": "_s + what);
}

const json::Value &Node::take(const QString &key, bool needed)
{
    m_asked.insert(key);
    const auto &value = m_value.value(key);
    if (needed && value.isUndefined() && m_value.isObject())
        fault(key + u": missing"_s);
    return value;
}

QString Node::word(const QString &key)
{
    const auto &value = take(key, true);
    if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
        fault(key + u": not a word"_s);
    return value.toString();
}

QString Node::wordOr(const QString &key, const QString &fallback)
{
    m_asked.insert(key);
    return has(key) ? word(key) : fallback;
}

QString Node::words(const json::Value &value, const QString &key) const
{
    const auto &english = value.value(u"en");
    if (!english.isString() || english.toString().isEmpty()) {
        fault(key + u": no English text"_s);
        return {};
    }
    ++m_reading.texts;
    for (const auto &[language, words] : value.object()) {
        if (words.isString() && !words.toString().isEmpty())
            ++m_reading.languages[language];
        else
            fault(key + u'/' + language + u": not a text"_s);
    }
    auto text = value.value(m_reading.language).toString(english.toString());
    return text.replace(u"{number}"_s, m_reading.emergencyNumber);
}

QString Node::text(const QString &key)
{
    const auto &value = take(key, true);
    return value.isUndefined() ? QString() : words(value, key);
}

QString Node::textOr(const QString &key)
{
    const auto &value = take(key, false);
    return value.isUndefined() ? QString() : words(value, key);
}

QStringList Node::textsOr(const QString &key)
{
    const auto &value = take(key, false);
    if (!value.isUndefined() && !value.isArray())
        fault(key + u": not a list"_s);
    QStringList texts;
    for (const auto &element : value.array())
        texts.append(words(element, key));
    return texts;
}

int Node::whole(const json::Value &value, const QString &key) const
{
    const auto number = value.integer();
    if (!number || *number < std::numeric_limits<int>::min() ||
        *number > std::numeric_limits<int>::max()) {
        fault(key + u": not a whole number"_s);
        return 0;
    }
    return static_cast<int>(*number);
}

int Node::integer(const QString &key)
{
    const auto &value = take(key, true);
    return value.isUndefined() ? 0 : whole(value, key);
}

int Node::integerOr(const QString &key, int fallback)
{
    const auto &value = take(key, false);
    return value.isUndefined() ? fallback : whole(value, key);
}

std::optional<int> Node::maybeInteger(const QString &key)
{
    const auto &value = take(key, false);
    return value.isUndefined() ? std::nullopt : std::optional(whole(value, key));
}

double Node::number(const QString &key)
{
    const auto &value = take(key, true);
    if (!value.isNumber())
        fault(key + u": not a number"_s);
    return value.toDouble();
}

bool Node::flag(const QString &key)
{
    const auto &value = take(key, false);
    if (!value.isUndefined() && !value.isBool())
        fault(key + u": neither true nor false"_s);
    return value.toBool();
}

QStringList Node::wordsOr(const QString &key)
{
    const auto &value = take(key, false);
    auto words = value.toStringList();
    if (!value.isUndefined() && (!value.isArray() || words.size() != value.array().size()))
        fault(key + u": not a list of words"_s);
    return words;
}

QList<int> Node::integersOr(const QString &key)
{
    const auto &value = take(key, false);
    if (!value.isUndefined() && !value.isArray())
        fault(key + u": not a list"_s);
    QList<int> numbers;
    for (const auto &element : value.array())
        numbers.append(whole(element, key));
    return numbers;
}

DayRange Node::days(const QString &key)
{
    const auto &value = take(key, true);
    const auto &ends = value.array();
    if (ends.size() != 2) {
        fault(key + u": not two days"_s);
        return {};
    }
    DayRange range{whole(ends.first(), key), std::nullopt};
    if (!ends.last().isNull())
        range.to = whole(ends.last(), key);
    if (range.to && *range.to < range.from)
        fault(key + u": ends before it begins"_s);
    return range;
}

Evidence Node::evidence()
{
    Evidence evidence;
    evidence.refs = integersOr(u"refs"_s);
    evidence.convention = flag(u"convention"_s);
    evidence.conventionPart = textOr(u"conventionPart"_s);
    return evidence;
}

void Node::done() const
{
    for (const auto &[key, value] : m_value.object()) {
        if (!m_asked.contains(key))
            fault(key + u": nobody reads this"_s);
    }
}

} // namespace stipple
