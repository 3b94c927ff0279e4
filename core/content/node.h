// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/evidence.h"
#include "core/care/careplan.h"
#include "core/json/value.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace stipple {

/// What came up while documents were read, and in which words they are read.
struct Reading
{
    QString language;
    QString emergencyNumber; ///< stands for {number} in every text

    QStringList problems;          ///< "care-plan/tasks/3/title: not a text"
    int texts = 0;                 ///< how many texts were read
    QHash<QString, int> languages; ///< in how many of them each language is there
};

/// One object of a content document. Reads members with their types, notes every fault with its
/// place, and refuses members that nobody asked for: a misspelt name would go unnoticed.
class Node
{
public:
    Node(json::Value value, QString place, Reading &reading);

    [[nodiscard]] bool has(QStringView key) const { return m_value.contains(key); }
    [[nodiscard]] const QString &place() const { return m_place; }
    void fault(const QString &what) const;

    /// A plain string, not meant for people.
    [[nodiscard]] QString word(const QString &key);
    [[nodiscard]] QString wordOr(const QString &key, const QString &fallback = {});
    /// Words for people, in the language of the reading: {"en": "…", "de": "…"}.
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString textOr(const QString &key);
    [[nodiscard]] QStringList textsOr(const QString &key);
    [[nodiscard]] int integer(const QString &key);
    [[nodiscard]] int integerOr(const QString &key, int fallback);
    [[nodiscard]] std::optional<int> maybeInteger(const QString &key);
    [[nodiscard]] double number(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QStringList wordsOr(const QString &key);
    [[nodiscard]] QList<int> integersOr(const QString &key);
    /// [first, last], the last null when it never ends.
    [[nodiscard]] DayRange days(const QString &key);
    /// The members refs, convention and conventionPart.
    [[nodiscard]] Evidence evidence();

    /// One of the names, as the value beside it.
    template <typename Value>
    [[nodiscard]] Value oneOf(const QString &key,
                              std::initializer_list<std::pair<const char16_t *, Value>> names)
    {
        const auto name = word(key);
        for (const auto &[known, value] : names) {
            if (name == QStringView(known))
                return value;
        }
        fault(key + QStringLiteral(": unknown word"));
        return names.begin()->second;
    }

    /// Reads the member `key` as an object.
    template <typename Read>
    auto child(const QString &key, Read read)
    {
        Node node(take(key, true), m_place + u'/' + key, m_reading);
        auto result = read(node);
        node.done();
        return result;
    }

    /// Reads the elements of the array `key` as objects.
    template <typename Read>
    auto list(const QString &key, Read read)
    {
        QList<decltype(read(std::declval<Node &>()))> results;
        const auto array = take(key, true);
        if (!array.isArray())
            fault(key + QStringLiteral(": not a list"));
        int index = 0;
        for (const auto &element : array.array()) {
            Node node(element, m_place + u'/' + key + u'/' + QString::number(index++), m_reading);
            results.append(read(node));
            node.done();
        }
        return results;
    }

    /// Notes members that nobody asked for.
    void done() const;

private:
    [[nodiscard]] const json::Value &take(const QString &key, bool needed);
    [[nodiscard]] QString words(const json::Value &value, const QString &key) const;
    [[nodiscard]] int whole(const json::Value &value, const QString &key) const;

    json::Value m_value;
    QString m_place;
    Reading &m_reading;
    QSet<QString> m_asked;
};

} // namespace stipple
