// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/questionpresenter.h"

#include "core/questionnaire/answertext.h"
#include "core/questionnaire/canonical.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

using Kind = AssessmentQuestion::Kind;
using Look = AssessmentQuestion::Look;

std::optional<qint64> whole(const Decimal &number)
{
    bool ok = false;
    const auto value = number.toString().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<qint64> bound(const std::optional<Answer> &answer)
{
    const auto *number = answer ? std::get_if<Decimal>(&answer->content()) : nullptr;
    return number ? whole(*number) : std::nullopt;
}

QList<AssessmentOption> optionsOf(const QuestionnaireItem &item, const QList<GivenAnswer> &answers,
                                  const QString &language)
{
    QList<AssessmentOption> options;
    for (const auto &option : item.options) {
        const auto *coding = option.value.coding();
        const auto prefix = option.prefix.in(language);
        const auto text = option.text.in(language);
        options.append({.code = optionCode(option),
                        .text = prefix.isEmpty() ? text : prefix + u' ' + text,
                        .drawing = option.drawing,
                        .exclusive = option.exclusive,
                        .unsure = coding && coding->code == notSureCode,
                        .chosen = std::ranges::any_of(answers, [&](const GivenAnswer &answer) {
                            return item.option(*answer.value) == &option;
                        })});
    }
    return options;
}

Look lookOf(const QuestionnaireItem &item)
{
    if (item.control == "drop-down"_L1)
        return Look::DropDown;
    return item.control == "slider"_L1 ? Look::Slider : Look::Plain;
}

TypedAnswer typedFrom(const Answer &answer)
{
    const auto &content = answer.content();
    if (const auto *text = std::get_if<QString>(&content))
        return {.text = *text, .unit = {}};
    if (const auto *number = std::get_if<Decimal>(&content))
        return {.text = number->toString(), .unit = {}};
    if (const auto *time = std::get_if<QTime>(&content))
        return {.text = time->toString(u"HH:mm"_s), .unit = {}};
    if (const auto *date = answer.date())
        return {.text = date->toString(), .unit = {}};
    if (const auto *quantity = std::get_if<Quantity>(&content))
        return {
            .text = quantity->value.toString(),
            .unit = unitCode(
                {.system = quantity->system, .code = quantity->code, .display = quantity->unit})};
    return {};
}

/// What somebody wrote beside the options.
QString ownText(const QuestionnaireItem &item, const QList<GivenAnswer> &answers)
{
    for (const auto &answer : answers)
        if (const auto *text = std::get_if<QString>(&answer.value->content());
            text && !item.option(*answer.value))
            return *text;
    return {};
}

void addUnits(AssessmentQuestion &question, const QuestionnaireItem &item)
{
    question.unit = item.unit;
    for (const auto &unit : item.bounds.units)
        question.units.append(
            {.code = unitCode(unit), .text = unit.display.isEmpty() ? unit.code : unit.display});
    if (question.kind == Kind::Quantity && question.units.isEmpty() && !item.unit.isEmpty())
        question.units.append({.code = item.unit, .text = item.unit});
}

void addAnswers(AssessmentQuestion &question, const QuestionnaireItem &item,
                const QList<GivenAnswer> &answers, const QString &language)
{
    for (const auto &answer : answers) {
        const auto &content = answer.value->content();
        if (const auto *number = std::get_if<Decimal>(&content))
            question.number = whole(*number);
        else if (const auto *date = answer.value->date())
            question.date = *date;
        else if (const auto *flag = std::get_if<bool>(&content))
            question.yes = *flag;
        question.typed = typedFrom(*answer.value);
        if (!question.many)
            continue;
        question.typedValues.append(question.typed);
        question.values.append(answerText(item, *answer.value, language));
    }
    question.other = question.open ? ownText(item, answers) : QString();
}

} // namespace

std::optional<Kind> kindOf(const QuestionnaireItem &item)
{
    switch (item.type) {
    case ItemType::Boolean:
        return Kind::YesNo;
    case ItemType::Integer:
        return Kind::Number;
    case ItemType::Decimal:
        return Kind::Decimal;
    case ItemType::Date:
        return Kind::Month;
    case ItemType::DateTime:
        return Kind::DateTime;
    case ItemType::Time:
        return Kind::Time;
    case ItemType::String:
        return Kind::Line;
    case ItemType::Text:
        return Kind::Text;
    case ItemType::Quantity:
        return Kind::Quantity;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return item.repeats ? Kind::Several : Kind::One;
    default:
        return {};
    }
}

bool isPresentable(const QuestionnaireItem &item)
{
    return item.isQuestion() && !item.hidden && kindOf(item).has_value();
}

QString optionCode(const AnswerOption &option)
{
    if (const auto *coding = option.value.coding())
        return coding->code;
    return typedFrom(option.value).text;
}

QString unitCode(const Coding &unit)
{
    return unit.code.isEmpty() ? unit.display : unit.code;
}

AssessmentQuestion present(const Evaluation &evaluation, int occurrence, const QString &language)
{
    const auto &form = evaluation.form();
    const auto &item = form.item(evaluation.occurrence(occurrence).item);
    const auto answers = evaluation.answersOf(occurrence);
    AssessmentQuestion question;
    question.linkId = item.linkId;
    for (auto parent = item.parent; parent >= 0 && question.section.isEmpty();
         parent = form.item(parent).parent)
        question.section = form.item(parent).text.in(language);
    question.prefix = item.prefix.in(language);
    question.text = item.text.in(language);
    question.hint = item.entryFormat.in(language);
    question.why = item.help.in(language);
    question.kind = kindOf(item).value_or(Kind::One);
    question.look = lookOf(item);
    question.drawing = item.drawing;
    question.required = item.required;
    question.readOnly = item.readOnly;
    question.answered = !answers.isEmpty();
    question.undetermined = evaluation.occurrence(occurrence).uncertain;
    question.options = optionsOf(item, answers, language);
    question.open = item.type == ItemType::OpenChoice;
    question.lowest = bound(item.bounds.lowest);
    question.highest = bound(item.bounds.highest);
    question.longest = item.bounds.maxLength;
    question.anyDay = !form.url().startsWith(canonicalRoot);
    const bool choosing = question.kind == Kind::One || question.kind == Kind::Several;
    question.many = item.repeats && !choosing && question.kind != Kind::YesNo;
    addUnits(question, item);
    addAnswers(question, item, answers, language);
    return question;
}

} // namespace stipple
