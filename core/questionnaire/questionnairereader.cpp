// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/questionnairereader.h"

#include "core/questionnaire/extensions.h"
#include "core/questionnaire/formstructure.h"

#include <algorithm>
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

} // namespace

QuestionnaireReader::QuestionnaireReader(const json::Value &document)
    : m_document(document)
    , m_language(document.value(u"language").toString())
    , m_options(document, m_language)
{}

Result<Questionnaire> QuestionnaireReader::read()
{
    if (m_document.value(u"resourceType").toString() != "Questionnaire"_L1)
        return Error{ErrorCode::QuestionnaireInvalid, u"notAQuestionnaire"_s};
    m_form.m_document = m_document;
    m_form.m_url = m_document.value(u"url").toString();
    m_form.m_version = m_document.value(u"version").toString();
    m_form.m_title = LocalText::ofElement(m_document, u"title"_s, m_language);
    if (m_form.status().isEmpty())
        m_form.report(u"missingStatus"_s, -1);
    nameGaps(m_document, -1);
    if (!checkModifiers(m_document) || !readItems(m_document, -1, 1))
        return Error{ErrorCode::QuestionnaireInvalid, m_refusal};
    m_form.resolveConditions();
    for (const auto &issue : checkStructure(m_document))
        m_form.report(issue);
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

bool QuestionnaireReader::checkModifiersBelow(const json::Value &element)
{
    const auto fine = [this](const json::Value &each) { return checkModifiers(each); };
    return checkModifiers(element) &&
           std::ranges::all_of(element.value(u"enableWhen").array(), fine) &&
           std::ranges::all_of(element.value(u"answerOption").array(), fine) &&
           std::ranges::all_of(element.value(u"initial").array(), fine);
}

bool QuestionnaireReader::readItems(const json::Value &element, int parent, int level)
{
    const auto &items = element.value(u"item").array();
    if (items.isEmpty())
        return true;
    if (level > Questionnaire::maxLevels)
        return refuse(u"tooDeep"_s);
    m_form.m_depth = std::max(m_form.m_depth, level);
    int index = 0;
    return std::ranges::all_of(
        items, [&](const json::Value &item) { return readItem(item, parent, index++, level); });
}

bool QuestionnaireReader::readItem(const json::Value &element, int parent, int index, int level)
{
    if (m_form.m_items.size() >= Questionnaire::maxItems)
        return refuse(u"tooLarge"_s);
    if (!checkModifiersBelow(element))
        return false;
    const auto place = static_cast<int>(m_form.m_items.size());
    QuestionnaireItem item;
    item.linkId = element.value(u"linkId").toString();
    item.parent = parent;
    item.index = index;
    item.prefix = LocalText::ofElement(element, u"prefix"_s, m_language);
    item.text = LocalText::ofElement(element, u"text"_s, m_language);
    item.required = element.value(u"required").toBool();
    item.repeats = element.value(u"repeats").toBool();
    item.readOnly = element.value(u"readOnly").toBool();
    item.bounds.maxLength = element.value(u"maxLength").integer();
    readType(element, item);
    readExtensions(element, m_language, item);
    readConditions(element, item);
    item.isHelp = parent >= 0 && item.type == ItemType::Display && item.control == "help"_L1;
    if (item.isHelp)
        m_form.m_items[parent].help = item.text;
    m_form.m_items.append(item);
    readOptions(element, place, item);
    readInitial(element, item);
    nameFaults(element, place);
    nameGaps(element, place);
    m_form.m_items[place] = std::move(item);
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
}

void QuestionnaireReader::nameFaults(const json::Value &element, int place)
{
    // What is no object at all is told by its JSON type alone.
    if (!element.isObject())
        return;
    const auto &item = m_form.m_items.at(place);
    if (item.linkId.isEmpty())
        m_form.report(u"missingLinkId"_s, place);
    else if (m_form.m_places.contains(item.linkId))
        m_form.report(u"duplicateLinkId"_s, place, item.linkId);
    else
        m_form.m_places.insert(item.linkId, place);
    const auto type = element.value(u"type").toString();
    if (type.isEmpty())
        m_form.report(u"missingType"_s, place);
    else if (item.type == ItemType::Unknown)
        m_form.report(u"unknownType"_s, place, type);
    else if (isUnsupported(item.type))
        m_form.report(u"unsupportedType"_s, place, type);
    if (item.conditions.size() > 1 && element.value(u"enableBehavior").toString().isEmpty())
        m_form.report(u"missingEnableBehavior"_s, place);
}

void QuestionnaireReader::nameGaps(const json::Value &element, int place)
{
    for (const auto &gap : findGaps(element))
        m_form.report(gap.code, place, gap.url);
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
    item.anyCondition = element.value(u"enableBehavior").toString() != "all"_L1;
}

void QuestionnaireReader::readOptions(const json::Value &element, int place,
                                      QuestionnaireItem &item)
{
    const auto own = m_options.ofElement(element);
    item.setOptions(own);
    for (const auto &option : own)
        if (option.initiallyChosen)
            item.initial.append(option.value);
    const auto reference = element.value(u"answerValueSet").toString();
    if (reference.isEmpty())
        return;
    const auto options = m_options.ofValueSet(reference);
    if (!options.isWhole)
        m_form.report(u"unsupportedValueSet"_s, place, reference);
    else if (own.isEmpty())
        item.setOptions(options.list, options.index);
    else
        item.setOptions(own + options.list);
}

void QuestionnaireReader::readInitial(const json::Value &element, QuestionnaireItem &item)
{
    for (const auto &initial : element.value(u"initial").array())
        if (const auto value = Answer::read(initial.object(), u"value"))
            item.initial.append(*value);
}

} // namespace stipple
