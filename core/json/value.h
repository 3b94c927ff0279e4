// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <variant>

namespace stipple::json {

enum class Type { Undefined, Null, Bool, Number, String, Array, Object };

class Value;
struct Member;

using Array = QList<Value>;

/// Names and values in the order in which they were written. Looking a name up walks the list.
class Object
{
public:
    Object() = default;
    Object(std::initializer_list<Member> members);

    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_members.size(); }
    [[nodiscard]] bool contains(QStringView key) const;

    /// The value called `key`; undefined when there is none.
    [[nodiscard]] const Value &value(QStringView key) const &;
    /// A value of its own, because the object is about to go.
    [[nodiscard]] Value value(QStringView key) &&;

    /// Replaces the value called `key` where it stands, or appends it.
    void insert(const QString &key, Value value);
    /// Appends without looking for an equal name: the caller knows that there is none.
    void append(QString key, Value value);
    void remove(QStringView key);

    [[nodiscard]] auto begin() const { return m_members.cbegin(); }
    [[nodiscard]] auto end() const { return m_members.cend(); }

    friend bool operator==(const Object &a, const Object &b);

private:
    [[nodiscard]] qsizetype indexOf(QStringView key) const;

    QList<Member> m_members;
};

/// One JSON value that keeps what Qt's own forgets: the order of names and the text of numbers,
/// so that 1.50 stays 1.50.
///
/// Values are shared when copied. Accessors never fail: asked for another type they answer
/// something empty, and `is…()` tells the difference. Of a value that is about to go they answer
/// copies, so that a loop over the members of what a function returned is safe.
class Value
{
public:
    /// Undefined: the value of a name that is not there. Cannot be written inside a document.
    Value() = default;
    Value(std::nullptr_t)
        : m_data(nullptr)
    {}
    template <std::same_as<bool> Flag>
    Value(Flag flag)
        : m_data(flag)
    {}
    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) Value(Integer number)
        : m_data(Number{QString::number(number)})
    {}
    Value(QString text)
        : m_data(std::move(text))
    {}
    Value(Array array)
        : m_data(std::move(array))
    {}
    Value(Object object)
        : m_data(std::move(object))
    {}

    /// A number with exactly this text, which must be a JSON number.
    [[nodiscard]] static Value number(QString text) { return Value(Number{std::move(text)}); }
    /// A number in the shortest text that reads back as the same double; null when not finite.
    [[nodiscard]] static Value number(double number);
    /// An array of strings.
    [[nodiscard]] static Value strings(const QStringList &texts);

    [[nodiscard]] Type type() const { return static_cast<Type>(m_data.index()); }
    [[nodiscard]] bool isUndefined() const { return type() == Type::Undefined; }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isBool() const { return type() == Type::Bool; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }

    [[nodiscard]] bool toBool(bool fallback = false) const;
    [[nodiscard]] QString toString(const QString &fallback = {}) const;
    [[nodiscard]] double toDouble(double fallback = 0) const;
    /// The number when it is whole and written without point and exponent, and fits.
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] qint64 toInt(qint64 fallback = 0) const { return integer().value_or(fallback); }
    /// The number as it was written; empty for everything else.
    [[nodiscard]] QString numberText() const;

    /// The elements; empty for everything that is not an array.
    [[nodiscard]] const Array &array() const &;
    [[nodiscard]] Array array() &&;
    /// The members; empty for everything that is not an object.
    [[nodiscard]] const Object &object() const &;
    [[nodiscard]] Object object() &&;

    /// The member called `key`; undefined when this is no object or has no such member.
    [[nodiscard]] const Value &value(QStringView key) const & { return object().value(key); }
    [[nodiscard]] Value value(QStringView key) && { return object().value(key); }
    [[nodiscard]] bool contains(QStringView key) const { return object().contains(key); }
    /// The strings of an array of strings; other elements are left out.
    [[nodiscard]] QStringList toStringList() const;

    /// Equal type and content; numbers are equal when their texts are.
    friend bool operator==(const Value &, const Value &);

private:
    struct Number
    {
        QString text;
        friend bool operator==(const Number &, const Number &) = default;
    };
    explicit Value(Number number)
        : m_data(std::move(number))
    {}

    std::variant<std::monostate, std::nullptr_t, bool, Number, QString, Array, Object> m_data;
};

struct Member
{
    QString key;
    Value value;

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace stipple::json
