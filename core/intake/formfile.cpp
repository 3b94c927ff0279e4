// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/formfile.h"

#include <algorithm>

namespace stipple::formfile {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &detail)
{
    return {ErrorCode::QuestionnaireInvalid, detail};
}

bool isLong(const QString &text)
{
    return text.size() > maxText;
}

bool isLong(const LocalText &text)
{
    const auto languages = text.languages();
    return isLong(text.in({})) || std::ranges::any_of(languages, [&](const QString &language) {
               return isLong(text.in(language));
           });
}

bool isLong(const QuestionnaireItem &item)
{
    return isLong(item.linkId) || isLong(item.prefix) || isLong(item.text) || isLong(item.help) ||
           isLong(item.entryFormat) || isLong(item.unit) ||
           std::ranges::any_of(item.options, [](const AnswerOption &option) {
               const auto *coding = option.value.coding();
               return isLong(option.text) || isLong(option.prefix) ||
                      (coding && isLong(coding->code));
           });
}

/// The name of the form, and of every item without its text.
bool hasLongText(const Questionnaire &form)
{
    return isLong(form.url()) || isLong(form.version()) || isLong(form.title()) ||
           std::ranges::any_of(form.items(),
                               [](const QuestionnaireItem &item) { return isLong(item); });
}

bool hasLongText(const DecisionTable &table)
{
    return isLong(table.id) || isLong(table.version) ||
           std::ranges::any_of(table.rules, [](const TableRule &rule) {
               return isLong(rule.id) || isLong(rule.part) || isLong(rule.reason);
           });
}

/// What can be read in two ways, or leads back to itself: the first, with its place.
std::optional<Error> doubt(const Questionnaire &form)
{
    for (const auto &issue : form.issues())
        if (issue.code == "duplicateKey"_L1 || issue.code == "enableWhenCycle"_L1)
            return refused((issue.code + u' ' + issue.linkId).trimmed());
    return {};
}

} // namespace

Result<Questionnaire> readForm(const QByteArray &bytes)
{
    auto limits = Questionnaire::limits;
    limits.maxBytes = maxBytes;
    const auto document = json::parse(bytes, limits);
    if (!document)
        return document.error();
    if (document->value(u"kind").toString() == "decision-table"_L1)
        return refused(u"decisionTable"_s);
    const auto form = Questionnaire::load(*document);
    if (!form)
        return form.error();
    if (form->items().size() > maxItems)
        return refused(u"tooLarge"_s);
    if (std::ranges::none_of(form->items(), &QuestionnaireItem::isQuestion))
        return refused(u"noQuestions"_s);
    if (hasLongText(*form))
        return refused(u"textTooLong"_s);
    if (const auto doubtful = doubt(*form))
        return *doubtful;
    return form;
}

Result<DecisionTable> readTable(const QByteArray &bytes, const Questionnaire &form)
{
    const auto refuse = [](const QString &detail) {
        return Error{ErrorCode::TableInvalid, detail};
    };
    const auto document = json::parse(bytes, {.maxBytes = maxBytes});
    if (!document)
        return document.error();
    if (document->value(u"resourceType").toString() == "Questionnaire"_L1)
        return refuse(u"form"_s);
    if (document->value(u"kind").toString() != "decision-table"_L1)
        return refuse(u"notATable"_s);
    if (document->value(u"questionnaire").toString() != form.canonical() || form.url().isEmpty())
        return refuse(u"otherForm"_s);
    if (document->value(u"rules").array().size() > maxRules)
        return refuse(u"tooLarge"_s);
    const auto table = DecisionTable::load(*document);
    if (!table)
        return table.error();
    if (table->rules.isEmpty())
        return refuse(u"noRules"_s);
    if (hasLongText(*table))
        return refuse(u"textTooLong"_s);
    return table;
}

} // namespace stipple::formfile
