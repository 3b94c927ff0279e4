// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `fhir text`: what people read in a form, in a language.

#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonValue valueOf(const AnswerOption &option)
{
    const auto &content = option.value.content();
    if (const auto *number = std::get_if<Decimal>(&content))
        return number->toDouble();
    return option.value.coding() ? QJsonValue() : QJsonValue(option.text.in({}));
}

QJsonObject optionJson(const AnswerOption &option, const QString &language)
{
    const auto *coding = option.value.coding();
    const auto text = option.text.bestFor(language);
    return {{u"system"_s, textOrNull(coding ? coding->system : QString())},
            {u"code"_s, textOrNull(coding ? coding->code : QString())},
            {u"value"_s, valueOf(option)},
            {u"text"_s, text.text},
            {u"lang"_s, textOrNull(text.tag)}};
}

QJsonObject itemJson(const QuestionnaireItem &item, const QString &language)
{
    const auto text = item.text.bestFor(language);
    QJsonArray options;
    for (const auto &option : item.options)
        options.append(optionJson(option, language));
    return {{u"linkId"_s, item.linkId},
            {u"prefix"_s, textOrNull(item.prefix.in(language))},
            {u"text"_s, textOrNull(text.text)},
            {u"lang"_s, textOrNull(text.tag)},
            {u"help"_s, textOrNull(item.help.in(language))},
            {u"options"_s, options}};
}

} // namespace

int text(const QStringList &arguments)
{
    const bool hasLanguage = arguments.size() == 3 && arguments.at(1) == "--lang"_L1;
    if (arguments.size() != 1 && !hasLanguage)
        return usageOf(textUse);
    const auto language = arguments.value(2);
    const auto form = loadForm(arguments.at(0));
    if (!form)
        return refuse(form.error(), {{u"verb"_s, u"text"_s}});
    QJsonArray items;
    for (const auto &item : form->items())
        items.append(itemJson(item, language));
    return answer({{u"verb"_s, u"text"_s},
                   {u"title"_s, textOrNull(form->title().in(language))},
                   {u"items"_s, items}});
}

} // namespace stipple::cli
