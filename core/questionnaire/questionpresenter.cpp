// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/questionpresenter.h"

#include "core/questionnaire/canonical.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

using Kind = AssessmentQuestion::Kind;

std::optional<Kind> kindOf(const QuestionnaireItem &item)
{
    switch (item.type) {
    case ItemType::Boolean:
        return Kind::YesNo;
    case ItemType::Integer:
        return Kind::Number;
    case ItemType::Date:
        return Kind::Month;
    case ItemType::Choice:
        return item.repeats ? Kind::Several : Kind::One;
    default:
        return {};
    }
}

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
        if (!coding)
            continue;
        options.append({.code = coding->code,
                        .text = option.text.in(language),
                        .drawing = option.drawing,
                        .exclusive = option.exclusive,
                        .unsure = coding->code == notSureCode,
                        .chosen = std::ranges::any_of(answers, [&](const GivenAnswer &answer) {
                            return answer.value->coding() && *answer.value->coding() == *coding;
                        })});
    }
    return options;
}

Error misfit(const QuestionnaireItem &item)
{
    return {ErrorCode::InvalidArgument, item.linkId};
}

Result<QList<Answer>> choices(const QuestionnaireItem &item, const QStringList &codes)
{
    QList<Answer> answers;
    bool exclusive = false;
    for (const auto &option : item.options) {
        if (!option.value.coding() || !codes.contains(option.value.coding()->code))
            continue;
        answers.append(option.value);
        exclusive = exclusive || option.exclusive;
    }
    const bool single = !item.repeats || exclusive;
    if (answers.size() != codes.size() || (single && answers.size() > 1))
        return misfit(item);
    return answers;
}

} // namespace

bool isPresentable(const QuestionnaireItem &item)
{
    return item.isQuestion() && !item.hidden && kindOf(item).has_value();
}

AssessmentQuestion present(const Evaluation &evaluation, int place, const QString &language)
{
    const auto &form = evaluation.form();
    const auto &item = form.item(place);
    const auto answers = evaluation.answers(place);
    AssessmentQuestion question;
    question.linkId = item.linkId;
    for (auto parent = item.parent; parent >= 0 && question.section.isEmpty();
         parent = form.item(parent).parent)
        question.section = form.item(parent).text.in(language);
    question.text = item.text.in(language);
    question.hint = item.entryFormat.in(language);
    question.why = item.help.in(language);
    question.kind = kindOf(item).value_or(Kind::One);
    question.required = item.required;
    question.answered = !answers.isEmpty();
    question.undetermined =
        std::ranges::any_of(evaluation.occurrencesOf(place), [&](int occurrence) {
            return evaluation.occurrence(occurrence).uncertain;
        });
    question.options = optionsOf(item, answers, language);
    question.lowest = bound(item.bounds.lowest);
    question.highest = bound(item.bounds.highest);
    for (const auto &answer : answers) {
        const auto &content = answer.value->content();
        if (const auto *number = std::get_if<Decimal>(&content))
            question.number = whole(*number);
        else if (const auto *date = answer.value->date())
            question.date = *date;
        else if (const auto *flag = std::get_if<bool>(&content))
            question.yes = *flag;
    }
    return question;
}

Result<QList<Answer>> readAnswer(const QuestionnaireItem &item, const AnswerValue &value,
                                 const QDate &today)
{
    if (std::holds_alternative<std::monostate>(value))
        return QList<Answer>();
    const auto kind = kindOf(item);
    if (const auto *flag = std::get_if<bool>(&value); flag && kind == Kind::YesNo)
        return QList{Answer(*flag)};
    if (const auto *codes = std::get_if<QStringList>(&value);
        codes && (kind == Kind::One || kind == Kind::Several))
        return choices(item, *codes);
    if (const auto *number = std::get_if<qint64>(&value); number && kind == Kind::Number) {
        const Answer exact(*number);
        const auto &[lowest, highest] = std::tie(item.bounds.lowest, item.bounds.highest);
        const bool outside = (lowest && !satisfies(exact, Operator::GreaterOrEqual, *lowest)) ||
                             (highest && !satisfies(exact, Operator::LessOrEqual, *highest));
        return outside ? Result<QList<Answer>>(misfit(item)) : QList{exact};
    }
    if (const auto *date = std::get_if<PartialDate>(&value); date && kind == Kind::Month) {
        if (!date->isValid() || date->precision() == PartialDate::Precision::Time)
            return misfit(item);
        if (date->firstDay() > today)
            return Error{ErrorCode::DateInFuture, item.linkId};
        return QList{Answer(*date)};
    }
    return misfit(item);
}

} // namespace stipple
