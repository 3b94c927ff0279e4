// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/answer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

struct TypeName
{
    Answer::Type type;
    QLatin1StringView name;
};

constexpr std::array typeNames{
    TypeName{Answer::Type::Boolean, "Boolean"_L1},
    TypeName{Answer::Type::Decimal, "Decimal"_L1},
    TypeName{Answer::Type::Integer, "Integer"_L1},
    TypeName{Answer::Type::Date, "Date"_L1},
    TypeName{Answer::Type::DateTime, "DateTime"_L1},
    TypeName{Answer::Type::Time, "Time"_L1},
    TypeName{Answer::Type::String, "String"_L1},
    TypeName{Answer::Type::Uri, "Uri"_L1},
    TypeName{Answer::Type::Attachment, "Attachment"_L1},
    TypeName{Answer::Type::Coding, "Coding"_L1},
    TypeName{Answer::Type::Quantity, "Quantity"_L1},
    TypeName{Answer::Type::Reference, "Reference"_L1},
};

QTime timeFrom(const QString &text)
{
    const auto time = QTime::fromString(text.left(8), u"HH:mm:ss"_s);
    if (text.size() == 8 || !time.isValid())
        return time;
    bool ok = false;
    const auto fraction = (u"0"_s + text.mid(8)).toDouble(&ok);
    const bool wellFormed = ok && text.at(8) == u'.' && text.size() > 9;
    return wellFormed ? time.addMSecs(static_cast<int>(fraction * 1000)) : QTime();
}

Answer::Content dateFrom(const QString &text, bool withTime)
{
    const auto date = PartialDate::fromString(text);
    if (!date || (!withTime && date->precision() == PartialDate::Precision::Time))
        return {};
    return *date;
}

Answer::Content codingFrom(const json::Object &object)
{
    return Coding{.system = object.value(u"system").toString(),
                  .code = object.value(u"code").toString(),
                  .display = object.value(u"display").toString()};
}

Answer::Content quantityFrom(const json::Object &object)
{
    if (!object.value(u"value").isNumber() || object.contains(u"comparator"))
        return {};
    return Quantity{.value = Decimal(object.value(u"value").numberText()),
                    .unit = object.value(u"unit").toString(),
                    .system = object.value(u"system").toString(),
                    .code = object.value(u"code").toString()};
}

Answer::Content contentFrom(Answer::Type type, const json::Value &json)
{
    switch (type) {
    case Answer::Type::Boolean:
        return json.isBool() ? Answer::Content(json.toBool()) : Answer::Content();
    case Answer::Type::Decimal:
        return json.isNumber() ? Answer::Content(Decimal(json.numberText())) : Answer::Content();
    case Answer::Type::Integer:
        return json.integer() ? Answer::Content(Decimal(json.numberText())) : Answer::Content();
    case Answer::Type::Date:
        return dateFrom(json.toString(), false);
    case Answer::Type::DateTime:
        return dateFrom(json.toString(), true);
    case Answer::Type::Time: {
        const auto time = timeFrom(json.toString());
        return time.isValid() ? Answer::Content(time) : Answer::Content();
    }
    case Answer::Type::String:
    case Answer::Type::Uri:
        return json.isString() ? Answer::Content(json.toString()) : Answer::Content();
    case Answer::Type::Coding:
        return json.isObject() ? codingFrom(json.object()) : Answer::Content();
    case Answer::Type::Quantity:
        return json.isObject() ? quantityFrom(json.object()) : Answer::Content();
    case Answer::Type::Attachment:
    case Answer::Type::Reference:
        break;
    }
    return {};
}

json::Value codingJson(const Coding &coding)
{
    const auto member = [](const QString &text) {
        return text.isEmpty() ? json::Value() : json::Value(text);
    };
    return json::Object{{u"system"_s, member(coding.system)},
                        {u"code"_s, member(coding.code)},
                        {u"display"_s, member(coding.display)}};
}

/// UTF-16 order differs from code point order where surrogates meet U+E000 and above.
std::weak_ordering byCodePoint(const QString &a, const QString &b)
{
    const auto first = a.toUcs4();
    const auto second = b.toUcs4();
    return std::lexicographical_compare_three_way(first.begin(), first.end(), second.begin(),
                                                  second.end());
}

bool sameUnit(const Quantity &a, const Quantity &b)
{
    if (!a.code.isEmpty() || !b.code.isEmpty())
        return a.code == b.code && a.system == b.system;
    return a.unit == b.unit;
}

} // namespace

Answer::Answer(Type type, json::Value json)
    : m_type(type)
    , m_content(contentFrom(type, json))
    , m_json(std::move(json))
{}

Answer::Answer(bool flag)
    : Answer(Type::Boolean, flag)
{}
Answer::Answer(qint64 number)
    : Answer(Type::Integer, number)
{}
Answer::Answer(const PartialDate &date)
    : Answer(date.precision() == PartialDate::Precision::Time ? Type::DateTime : Type::Date,
             date.toString())
{}
Answer::Answer(const QString &text)
    : Answer(Type::String, text)
{}
Answer::Answer(const Coding &coding)
    : Answer(Type::Coding, codingJson(coding))
{}

std::optional<Answer> Answer::read(const json::Object &object, QStringView prefix)
{
    std::optional<Answer> answer;
    for (const auto &member : object) {
        if (!member.key.startsWith(prefix))
            continue;
        const auto suffix = QStringView(member.key).sliced(prefix.size());
        for (const auto &[type, name] : typeNames) {
            if (suffix != name)
                continue;
            if (answer)
                return {};
            answer = Answer(type, member.value);
        }
    }
    return answer;
}

void Answer::write(json::Object &object, QStringView prefix) const
{
    object.insert(prefix.toString() + typeNames.at(static_cast<size_t>(m_type)).name, m_json);
}

std::optional<Operator> operatorFrom(QStringView text)
{
    static constexpr std::array names{"exists"_L1, "="_L1,  "!="_L1, ">"_L1,
                                      "<"_L1,      ">="_L1, "<="_L1};
    for (size_t i = 0; i < names.size(); ++i)
        if (text == names.at(i))
            return static_cast<Operator>(i);
    return {};
}

bool holds(std::weak_ordering order, Operator op)
{
    switch (op) {
    case Operator::Equal:
        return std::is_eq(order);
    case Operator::NotEqual:
        return std::is_neq(order);
    case Operator::Greater:
        return std::is_gt(order);
    case Operator::Less:
        return std::is_lt(order);
    case Operator::GreaterOrEqual:
        return std::is_gteq(order);
    case Operator::LessOrEqual:
        return std::is_lteq(order);
    case Operator::Exists:
        break;
    }
    return false;
}

bool satisfies(const Answer &given, Operator op, const Answer &expected)
{
    if (!given.isReadable() || !expected.isReadable())
        return false;
    if (given.content().index() != expected.content().index())
        return op == Operator::NotEqual;
    const auto bySame = [op](bool same) {
        return (op == Operator::Equal && same) || (op == Operator::NotEqual && !same);
    };
    const auto byOrder = [op](std::weak_ordering order) { return holds(order, op); };

    const auto &other = expected.content();
    if (const auto *flag = std::get_if<bool>(&given.content()))
        return bySame(*flag == std::get<bool>(other));
    if (const auto *coding = given.coding())
        return bySame(*coding == *expected.coding());
    if (const auto *number = std::get_if<Decimal>(&given.content()))
        return byOrder(*number <=> std::get<Decimal>(other));
    if (const auto *text = std::get_if<QString>(&given.content()))
        return byOrder(byCodePoint(*text, std::get<QString>(other)));
    if (const auto *time = std::get_if<QTime>(&given.content()))
        return byOrder(time->msecsSinceStartOfDay() <=>
                       std::get<QTime>(other).msecsSinceStartOfDay());
    if (const auto *quantity = std::get_if<Quantity>(&given.content())) {
        const auto &wanted = std::get<Quantity>(other);
        return sameUnit(*quantity, wanted) && byOrder(quantity->value <=> wanted.value);
    }
    const auto &date = *given.date();
    const auto order = PartialDate::compare(date, *expected.date());
    if (std::is_eq(order) && date.precision() != expected.date()->precision())
        return op != Operator::Equal && op != Operator::Greater && op != Operator::Less;
    return holds(order, op);
}

} // namespace stipple
