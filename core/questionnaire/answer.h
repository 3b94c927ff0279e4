// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/value.h"
#include "core/questionnaire/decimal.h"
#include "core/questionnaire/partialdate.h"

#include <QTime>

#include <optional>
#include <variant>

namespace stipple {

/// A code of a code system. Equal by both; the display text is for people.
struct Coding
{
    QString system;
    QString code;
    QString display;

    friend bool operator==(const Coding &a, const Coding &b)
    {
        return a.system == b.system && a.code == b.code;
    }
};

/// An amount. Comparable only within one unit.
struct Quantity
{
    Decimal value;
    QString unit;
    QString system;
    QString code;
};

/// One answer, or the value that a condition expects.
///
/// Holds nothing when its JSON does not fit its type, or when the type is one that Stipple does
/// not read (attachments, references).
class Answer
{
public:
    enum class Type {
        Boolean,
        Decimal,
        Integer,
        Date,
        DateTime,
        Time,
        String,
        Uri,
        Attachment,
        Coding,
        Quantity,
        Reference
    };
    using Content =
        std::variant<std::monostate, bool, Decimal, PartialDate, QTime, QString, Coding, Quantity>;

    explicit Answer(bool flag);
    explicit Answer(qint64 number);
    explicit Answer(const PartialDate &date);
    explicit Answer(const QString &text);
    explicit Answer(const Coding &coding);

    /// The answer in the member called `prefix` + type (`valueCoding`, `answerInteger`); none when
    /// there is no such member or more than one.
    [[nodiscard]] static std::optional<Answer> read(const json::Object &object, QStringView prefix);
    /// Adds the member that `read` reads.
    void write(json::Object &object, QStringView prefix) const;

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] bool isReadable() const { return m_content.index() != 0; }
    /// The coding, if it is one.
    [[nodiscard]] const Coding *coding() const { return std::get_if<Coding>(&m_content); }
    [[nodiscard]] const PartialDate *date() const { return std::get_if<PartialDate>(&m_content); }

    friend bool operator==(const Answer &a, const Answer &b)
    {
        return a.m_type == b.m_type && a.m_json == b.m_json;
    }

private:
    Answer(Type type, json::Value json);

    Type m_type;
    Content m_content;
    /// As it was written, for writing it again.
    json::Value m_json;
};

/// The operators of R4 `enableWhen`.
enum class Operator {
    Exists,
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
};

/// `exists`, `=`, `!=`, `>`, `<`, `>=`, `<=`; none for anything else.
[[nodiscard]] std::optional<Operator> operatorFrom(QStringView text);

/// Whether two values in this order, the given one first, satisfy `op`; nothing satisfies Exists.
[[nodiscard]] bool holds(std::weak_ordering order, Operator op);

/// Whether one given answer satisfies `op` with the expected value; for every operator but Exists.
///
/// Numbers compare by value, strings by code point, codings by system and code, quantities within
/// one unit, dates on the parts that both have. Values that cannot be compared satisfy nothing,
/// except that an answer of another kind is not equal.
[[nodiscard]] bool satisfies(const Answer &given, Operator op, const Answer &expected);

} // namespace stipple
