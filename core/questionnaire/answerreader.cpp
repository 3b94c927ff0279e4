// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// From what a screen gives to the answers of a response.

#include "core/questionnaire/answerchecks.h"
#include "core/questionnaire/questionpresenter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

using Kind = AssessmentQuestion::Kind;
using Answers = Result<QList<Answer>>;

Error misfit(const QuestionnaireItem &item, const QString &code = u"unreadable"_s)
{
    return {ErrorCode::InvalidArgument, item.linkId + u' ' + code};
}

/// The answer, when it keeps to what its question asks of it.
Answers checked(const QuestionnaireItem &item, const QList<Answer> &answers)
{
    PatternMatcher patterns(answers.size());
    for (const auto &answer : answers) {
        auto faults = checkType(item, answer);
        if (faults.fatal.isEmpty())
            faults = checkValue(item, answer, patterns);
        for (const auto &code : faults.fatal + faults.errors)
            return misfit(item, code);
    }
    return answers;
}

/// As JSON writes a number, with every digit that was typed; empty when it is none.
QString numberText(const QString &typed)
{
    static const QRegularExpression form(u"^([+-]?)0*(\\d*)(?:[.,](\\d+))?$"_s);
    const auto match = form.match(typed.trimmed());
    const auto digits = match.captured(2);
    const bool nothing = digits.isEmpty() && match.captured(3).isEmpty() && !typed.contains(u'0');
    if (!match.hasMatch() || nothing)
        return {};
    return (match.captured(1) == u"-" ? u"-"_s : QString()) + (digits.isEmpty() ? u"0"_s : digits) +
           (match.captured(3).isEmpty() ? QString() : u'.' + match.captured(3));
}

std::optional<QTime> timeFrom(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?$"_s);
    const auto match = form.match(typed.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<Answer> answerOf(const QString &member, const json::Value &value)
{
    auto answer = Answer::read(json::Object{{member, value}}, u"value");
    return answer && answer->isReadable() ? answer : std::nullopt;
}

std::optional<Answer> amount(const QuestionnaireItem &item, const TypedAnswer &typed)
{
    const auto number = numberText(typed.text);
    if (number.isEmpty())
        return {};
    json::Object quantity{{u"value"_s, json::Value::number(number)}};
    const auto &units = item.bounds.units;
    const auto unit = std::ranges::find(units, typed.unit, unitCode);
    const auto text = unit == units.end() ? typed.unit : unit->display;
    if (!text.isEmpty())
        quantity.insert(u"unit"_s, text);
    if (unit != units.end() && !unit->code.isEmpty()) {
        if (!unit->system.isEmpty())
            quantity.insert(u"system"_s, unit->system);
        quantity.insert(u"code"_s, unit->code);
    }
    return answerOf(u"valueQuantity"_s, quantity);
}

std::optional<Answer> typedAnswer(const QuestionnaireItem &item, const TypedAnswer &typed)
{
    switch (kindOf(item).value_or(Kind::YesNo)) {
    case Kind::Line:
    case Kind::Text:
        return typed.text.isEmpty() ? std::nullopt : std::optional(Answer(typed.text));
    case Kind::Number:
    case Kind::Decimal: {
        const auto number = numberText(typed.text);
        const bool isWhole = item.type == ItemType::Integer;
        if (number.isEmpty() || (isWhole && number.contains(u'.')))
            return {};
        return answerOf(isWhole ? u"valueInteger"_s : u"valueDecimal"_s,
                        json::Value::number(number));
    }
    case Kind::Time: {
        const auto time = timeFrom(typed.text);
        return time ? answerOf(u"valueTime"_s, time->toString(u"HH:mm:ss"_s)) : std::nullopt;
    }
    case Kind::Month:
        return answerOf(u"valueDate"_s, typed.text.trimmed());
    case Kind::DateTime:
        return answerOf(u"valueDateTime"_s, typed.text.trimmed());
    case Kind::Quantity:
        return amount(item, typed);
    case Kind::YesNo:
    case Kind::One:
    case Kind::Several:
        break;
    }
    return {};
}

Answers choices(const QuestionnaireItem &item, const OpenAnswer &value)
{
    QList<Answer> answers;
    bool exclusive = false;
    for (const auto &option : item.options) {
        if (!value.codes.contains(optionCode(option)))
            continue;
        answers.append(option.value);
        exclusive = exclusive || option.exclusive;
    }
    if (answers.size() != value.codes.size())
        return misfit(item);
    if (!value.other.isEmpty()) {
        if (item.type != ItemType::OpenChoice)
            return misfit(item);
        answers.append(Answer(value.other));
    }
    const bool single = !item.repeats || exclusive;
    return single && answers.size() > 1 ? Answers(misfit(item)) : checked(item, answers);
}

Answers date(const QuestionnaireItem &item, const PartialDate &given, const QDate &today)
{
    const bool hasTime = given.precision() == PartialDate::Precision::Time;
    if (!given.isValid() || (hasTime && item.type == ItemType::Date))
        return misfit(item);
    if (today.isValid() && given.firstDay() > today)
        return Error{ErrorCode::DateInFuture, item.linkId};
    const auto answer = answerOf(item.type == ItemType::Date ? u"valueDate"_s : u"valueDateTime"_s,
                                 given.toString());
    return answer ? checked(item, {*answer}) : Answers(misfit(item));
}

Answers typed(const QuestionnaireItem &item, const QList<TypedAnswer> &values)
{
    QList<Answer> answers;
    for (const auto &value : values) {
        const auto answer = typedAnswer(item, value);
        if (!answer)
            return misfit(item);
        answers.append(*answer);
    }
    return answers.size() > 1 && !item.repeats ? Answers(misfit(item)) : checked(item, answers);
}

} // namespace

Result<QList<Answer>> readAnswer(const QuestionnaireItem &item, const AnswerValue &value,
                                 const QDate &today)
{
    if (std::holds_alternative<std::monostate>(value))
        return QList<Answer>();
    const auto kind = kindOf(item);
    const bool choosing = kind == Kind::One || kind == Kind::Several;
    if (const auto *flag = std::get_if<bool>(&value); flag && kind == Kind::YesNo)
        return QList{Answer(*flag)};
    if (const auto *codes = std::get_if<QStringList>(&value); codes && choosing)
        return choices(item, {.codes = *codes, .other = {}});
    if (const auto *open = std::get_if<OpenAnswer>(&value); open && choosing)
        return choices(item, *open);
    if (const auto *number = std::get_if<qint64>(&value); number && kind == Kind::Number)
        return checked(item, {Answer(*number)});
    if (const auto *given = std::get_if<PartialDate>(&value);
        given && (kind == Kind::Month || kind == Kind::DateTime))
        return date(item, *given, today);
    if (const auto *one = std::get_if<TypedAnswer>(&value))
        return typed(item, {*one});
    if (const auto *several = std::get_if<QList<TypedAnswer>>(&value))
        return typed(item, *several);
    return misfit(item);
}

} // namespace stipple
