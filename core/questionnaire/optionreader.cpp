// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/optionreader.h"

#include "core/questionnaire/canonical.h"
#include "core/questionnaire/extensions.h"

using namespace Qt::StringLiterals;

namespace stipple {

OptionReader::OptionReader(const json::Value &form, QString language)
    : m_contained(form.value(u"contained"))
    , m_language(std::move(language))
{}

AnswerOption OptionReader::option(const json::Value &element, const Answer &value) const
{
    AnswerOption option{.value = value,
                        .text = {},
                        .prefix = {},
                        .initiallyChosen = element.value(u"initialSelected").toBool(),
                        .exclusive = false,
                        .weight = {},
                        .drawing = {}};
    const auto &coding = element.value(u"valueCoding");
    if (coding.isObject()) {
        option.text = LocalText::ofElement(coding, u"display"_s, m_language);
        if (option.text.isEmpty())
            option.text = LocalText::ofElement(coding, u"code"_s, {});
    } else if (element.contains(u"valueString")) {
        option.text = LocalText::ofElement(element, u"valueString"_s, m_language);
    } else {
        for (const auto &member : element.object())
            if (member.key.startsWith("value"_L1))
                option.text = LocalText::ofMap(json::Object{
                    {u""_s, member.value.isString() ? member.value : member.value.numberText()}});
    }
    option.prefix = LocalText::ofElement(fhirExtensionOf(element, "questionnaire-optionPrefix"_L1),
                                         u"valueString"_s, m_language);
    option.exclusive = fhirExtensionOf(element, "questionnaire-optionExclusive"_L1)
                           .value(u"valueBoolean")
                           .toBool();
    option.weight = weightOf(element);
    if (!option.weight)
        option.weight = weightOf(coding);
    for (const auto &each : element.value(u"extension").array())
        if (each.value(u"url").toString() == sdcExtension("itemAnswerMedia"_L1))
            option.drawing = drawingOf(each.value(u"valueAttachment"));
    return option;
}

QList<AnswerOption> OptionReader::ofElement(const json::Value &item) const
{
    QList<AnswerOption> list;
    for (const auto &element : item.value(u"answerOption").array())
        if (const auto value = Answer::read(element.object(), u"value"))
            list.append(option(element, *value));
    return list;
}

Options OptionReader::ofValueSet(const QString &reference)
{
    if (const auto known = m_known.constFind(reference); known != m_known.cend())
        return *known;
    Options found{.list = {}, .index = {}, .isWhole = false};
    for (const auto &resource : m_contained.array()) {
        if (resource.value(u"resourceType").toString() != "ValueSet"_L1)
            continue;
        const auto url = resource.value(u"url").toString();
        const bool named = reference == u'#' + resource.value(u"id").toString() ||
                           (!url.isEmpty() && reference.section(u'|', 0, 0) == url);
        if (named) {
            found = read(resource);
            break;
        }
    }
    found.index = OptionIndex(found.list);
    m_known.insert(reference, found);
    return found;
}

Options OptionReader::read(const json::Value &valueSet) const
{
    Options options;
    addContained(valueSet.value(u"expansion").value(u"contains"), options.list);
    if (!options.list.isEmpty())
        return options;
    const auto &compose = valueSet.value(u"compose");
    options.isWhole = compose.value(u"exclude").array().isEmpty();
    for (const auto &include : compose.value(u"include").array()) {
        const auto &concepts = include.value(u"concept").array();
        options.isWhole = options.isWhole && !concepts.isEmpty() && !include.contains(u"filter") &&
                          !include.contains(u"valueSet");
        for (const auto &each : concepts)
            options.list.append(concepted(each, include.value(u"system").toString()));
    }
    options.isWhole = options.isWhole && !options.list.isEmpty();
    return options;
}

void OptionReader::addContained(const json::Value &contains, QList<AnswerOption> &list) const
{
    for (const auto &each : contains.array()) {
        if (!each.value(u"abstract").toBool() && !each.value(u"code").toString().isEmpty())
            list.append(concepted(each, each.value(u"system").toString()));
        addContained(each.value(u"contains"), list);
    }
}

AnswerOption OptionReader::concepted(const json::Value &element, const QString &system) const
{
    const Coding coding{.system = system,
                        .code = element.value(u"code").toString(),
                        .display = element.value(u"display").toString()};
    AnswerOption option{.value = Answer(coding),
                        .text = LocalText::ofElement(element, u"display"_s, m_language),
                        .prefix = {},
                        .initiallyChosen = false,
                        .exclusive = false,
                        .weight = weightOf(element),
                        .drawing = {}};
    if (option.text.isEmpty())
        option.text = LocalText::ofElement(element, u"code"_s, {});
    for (const auto &each : element.value(u"designation").array())
        if (const auto tag = each.value(u"language").toString(); !tag.isEmpty())
            option.text.insert(tag, each.value(u"value").toString());
    return option;
}

} // namespace stipple
