// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/questionnairereader.h"

#include "core/questionnaire/canonical.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

constexpr std::array typeNames{
    ""_L1,       "group"_L1,       "display"_L1,    "boolean"_L1,   "decimal"_L1,  "integer"_L1,
    "date"_L1,   "dateTime"_L1,    "time"_L1,       "string"_L1,    "text"_L1,     "url"_L1,
    "choice"_L1, "open-choice"_L1, "attachment"_L1, "reference"_L1, "quantity"_L1,
};

bool isUnsupported(ItemType type)
{
    return type == ItemType::Url || type == ItemType::Attachment || type == ItemType::Reference;
}

QString urlOf(const json::Value &extension)
{
    return extension.value(u"url").toString();
}

/// The extension of `element` with one of the specification's addresses; undefined when absent.
const json::Value &extension(const json::Value &element, QLatin1StringView name)
{
    static const json::Value none;
    for (const auto &each : element.value(u"extension").array())
        if (urlOf(each) == fhirExtension(name))
            return each;
    return none;
}

std::optional<double> weightOf(const json::Value &element)
{
    for (const auto name : {"ordinalValue"_L1, "itemWeight"_L1}) {
        const auto &value = extension(element, name).value(u"valueDecimal");
        if (value.isNumber())
            return value.toDouble();
    }
    return {};
}

bool isHelpControl(const json::Value &element)
{
    const auto &concept_ = extension(element, "questionnaire-itemControl"_L1);
    for (const auto &coding : concept_.value(u"valueCodeableConcept").value(u"coding").array())
        if (coding.value(u"code").toString() == "help"_L1)
            return true;
    return false;
}

} // namespace

Result<Questionnaire> QuestionnaireReader::read(const json::Value &document)
{
    if (document.value(u"resourceType").toString() != "Questionnaire"_L1)
        return Error{ErrorCode::QuestionnaireInvalid, u"notAQuestionnaire"_s};
    m_language = document.value(u"language").toString();
    m_contained = document.value(u"contained");
    m_form.m_url = document.value(u"url").toString();
    m_form.m_version = document.value(u"version").toString();
    m_form.m_title = LocalText::ofElement(document, u"title"_s, m_language);
    QuestionnaireItem root;
    readExtensions(document, root);
    if (!checkModifiers(document) || !readItems(document, -1, 1))
        return Error{ErrorCode::QuestionnaireInvalid, m_refusal};
    m_form.resolveConditions();
    return m_form;
}

bool QuestionnaireReader::refuse(const QString &detail)
{
    m_refusal = detail;
    return false;
}

bool QuestionnaireReader::checkModifiers(const json::Value &element)
{
    return element.value(u"modifierExtension").array().isEmpty() ||
           refuse(u"unknownModifierExtension"_s);
}

void QuestionnaireReader::notUnderstood(const QString &code, const QString &linkId,
                                        const QString &detail)
{
    m_form.m_canConclude = false;
    m_form.report(code, linkId, detail);
}

bool QuestionnaireReader::readItems(const json::Value &element, int parent, int level)
{
    const auto &items = element.value(u"item").array();
    if (!items.isEmpty() && level > Questionnaire::maxLevels)
        return refuse(u"tooDeep"_s);
    for (const auto &item : items)
        if (!readItem(item, parent, level))
            return false;
    return true;
}

bool QuestionnaireReader::readItem(const json::Value &element, int parent, int level)
{
    if (m_form.m_items.size() >= Questionnaire::maxItems)
        return refuse(u"tooLarge"_s);
    if (!checkModifiers(element))
        return false;

    QuestionnaireItem item;
    item.parent = parent;
    item.linkId = element.value(u"linkId").toString();
    item.prefix = LocalText::ofElement(element, u"prefix"_s, m_language);
    item.text = LocalText::ofElement(element, u"text"_s, m_language);
    item.required = element.value(u"required").toBool();
    item.repeats = element.value(u"repeats").toBool();
    readType(element, item);
    readExtensions(element, item);
    readConditions(element, item);
    readOptions(element, item);

    const auto place = static_cast<int>(m_form.m_items.size());
    if (item.linkId.isEmpty())
        m_form.report(u"missingLinkId"_s, {});
    else if (m_form.m_places.contains(item.linkId))
        m_form.report(u"duplicateLinkId"_s, item.linkId);
    else
        m_form.m_places.insert(item.linkId, place);
    if (item.type == ItemType::Display && parent >= 0 && isHelpControl(element)) {
        item.isHelp = true;
        m_form.m_items[parent].help = item.text;
    }
    m_form.m_items.append(std::move(item));
    if (!readItems(element, place, level + 1))
        return false;
    m_form.m_items[place].end = static_cast<int>(m_form.m_items.size());
    return true;
}

void QuestionnaireReader::readType(const json::Value &element, QuestionnaireItem &item)
{
    const auto name = element.value(u"type").toString();
    for (size_t i = 1; i < typeNames.size(); ++i)
        if (name == typeNames.at(i))
            item.type = static_cast<ItemType>(i);
    if (name.isEmpty())
        notUnderstood(u"missingType"_s, item.linkId, {});
    else if (item.type == ItemType::Unknown)
        notUnderstood(u"unknownType"_s, item.linkId, name);
    else if (isUnsupported(item.type))
        notUnderstood(u"unsupportedType"_s, item.linkId, name);
}

void QuestionnaireReader::readConditions(const json::Value &element, QuestionnaireItem &item)
{
    for (const auto &when : element.value(u"enableWhen").array()) {
        EnableCondition condition;
        condition.question = when.value(u"question").toString();
        const auto op = operatorFrom(when.value(u"operator").toString());
        condition.op = op.value_or(Operator::Exists);
        if (op)
            condition.expected = Answer::read(when.object(), u"answer");
        item.conditions.append(condition);
    }
    const auto behavior = element.value(u"enableBehavior").toString();
    if (item.conditions.size() > 1 && behavior.isEmpty())
        m_form.report(u"missingEnableBehavior"_s, item.linkId);
    item.anyCondition = behavior != "all"_L1;
}

AnswerOption QuestionnaireReader::optionFrom(const json::Value &element, const Answer &value) const
{
    AnswerOption option{
        .value = value, .text = {}, .exclusive = false, .weight = {}, .drawing = {}};
    const auto &coding = element.value(u"valueCoding");
    if (coding.isObject()) {
        option.text = LocalText::ofElement(coding, u"display"_s, m_language);
        if (option.text.isEmpty())
            option.text = LocalText::ofElement(coding, u"code"_s, {});
    } else {
        for (const auto &member : element.object())
            if (member.key.startsWith("value"_L1))
                option.text = LocalText::ofMap(json::Object{
                    {u""_s, member.value.isString() ? member.value : member.value.numberText()}});
    }
    option.exclusive =
        extension(element, "questionnaire-optionExclusive"_L1).value(u"valueBoolean").toBool();
    option.weight = weightOf(element);
    if (!option.weight)
        option.weight = weightOf(coding);
    for (const auto &each : element.value(u"extension").array()) {
        const auto url = each.value(u"valueAttachment").value(u"url").toString();
        if (urlOf(each) == itemAnswerMedia && url.startsWith(drawingRoot))
            option.drawing = url.mid(drawingRoot.size());
    }
    return option;
}

void QuestionnaireReader::readOptions(const json::Value &element, QuestionnaireItem &item)
{
    for (const auto &option : element.value(u"answerOption").array())
        if (const auto value = Answer::read(option.object(), u"value"))
            item.options.append(optionFrom(option, *value));
    const auto reference = element.value(u"answerValueSet").toString();
    if (!reference.isEmpty())
        readValueSet(reference, item);
}

void QuestionnaireReader::readValueSet(const QString &reference, QuestionnaireItem &item)
{
    for (const auto &resource : m_contained.array()) {
        const bool named = reference == u'#' + resource.value(u"id").toString() ||
                           reference == resource.value(u"url").toString();
        if (!named || resource.value(u"resourceType").toString() != "ValueSet"_L1)
            continue;
        addConcepts(resource.value(u"expansion").value(u"contains"), {}, item);
        if (item.options.isEmpty())
            for (const auto &include : resource.value(u"compose").value(u"include").array())
                addConcepts(include.value(u"concept"), include.value(u"system").toString(), item);
    }
    if (item.options.isEmpty())
        notUnderstood(u"unsupportedValueSet"_s, item.linkId, reference);
}

void QuestionnaireReader::addConcepts(const json::Value &concepts, const QString &system,
                                      QuestionnaireItem &item)
{
    for (const auto &each : concepts.array()) {
        const Coding coding{.system = system.isEmpty() ? each.value(u"system").toString() : system,
                            .code = each.value(u"code").toString(),
                            .display = each.value(u"display").toString()};
        item.options.append(
            AnswerOption{.value = Answer(coding),
                         .text = LocalText::ofElement(each, u"display"_s, m_language),
                         .exclusive = false,
                         .weight = weightOf(each),
                         .drawing = {}});
    }
}

void QuestionnaireReader::readExtensions(const json::Value &element, QuestionnaireItem &item)
{
    for (const auto &each : element.value(u"extension").array()) {
        const auto url = urlOf(each);
        if (each.contains(u"valueExpression"))
            notUnderstood(u"unsupportedExpression"_s, item.linkId, url);
        if (url == enableWhenExpression)
            item.hasExpression = true;
        else if (url == fhirExtension("questionnaire-hidden"_L1))
            item.hidden = each.value(u"valueBoolean").toBool();
        else if (url == fhirExtension("entryFormat"_L1))
            item.entryFormat = LocalText::ofElement(each, u"valueString"_s, m_language);
        else if (url == fhirExtension("minValue"_L1) && each.value(u"valueInteger").isNumber())
            item.lowest = Decimal(each.value(u"valueInteger").numberText());
        else if (url == fhirExtension("maxValue"_L1) && each.value(u"valueInteger").isNumber())
            item.highest = Decimal(each.value(u"valueInteger").numberText());
    }
}

} // namespace stipple
