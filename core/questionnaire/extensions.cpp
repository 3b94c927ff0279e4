// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/extensions.h"

#include "core/questionnaire/canonical.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

QString urlOf(const json::Value &extension)
{
    return extension.value(u"url").toString();
}

Coding codingFrom(const json::Value &coding)
{
    return {.system = coding.value(u"system").toString(),
            .code = coding.value(u"code").toString(),
            .display = coding.value(u"display").toString()};
}

QString firstCode(const json::Value &extension)
{
    for (const auto &coding : extension.value(u"valueCodeableConcept").value(u"coding").array())
        if (const auto code = coding.value(u"code").toString(); !code.isEmpty())
            return code;
    return extension.value(u"valueCode").toString();
}

using Apply = void (*)(const json::Value &, const QString &, QuestionnaireItem &);

std::optional<qint64> count(const json::Value &extension)
{
    return extension.value(u"valueInteger").integer();
}

/// Every extension that is understood, by its address.
const QHash<QString, Apply> &understood()
{
    using Json = const json::Value &;
    using Text = const QString &;
    using Item = QuestionnaireItem &;
    static const QHash<QString, Apply> all{
        {fhirExtension("questionnaire-hidden"_L1),
         [](Json e, Text, Item item) { item.hidden = e.value(u"valueBoolean").toBool(); }},
        {fhirExtension("questionnaire-itemControl"_L1),
         [](Json e, Text, Item item) { item.control = firstCode(e); }},
        {fhirExtension("questionnaire-displayCategory"_L1),
         [](Json e, Text, Item item) { item.displayCategory = firstCode(e); }},
        {fhirExtension("entryFormat"_L1),
         [](Json e, Text language, Item item) {
             item.entryFormat = LocalText::ofElement(e, u"valueString"_s, language);
         }},
        {fhirExtension("regex"_L1),
         [](Json e, Text, Item item) { item.bounds.pattern = e.value(u"valueString").toString(); }},
        {fhirExtension("minLength"_L1),
         [](Json e, Text, Item item) { item.bounds.minLength = count(e); }},
        {fhirExtension("maxDecimalPlaces"_L1),
         [](Json e, Text, Item item) { item.bounds.maxDecimalPlaces = count(e); }},
        {fhirExtension("questionnaire-minOccurs"_L1),
         [](Json e, Text, Item item) { item.bounds.minOccurs = count(e); }},
        {fhirExtension("questionnaire-maxOccurs"_L1),
         [](Json e, Text, Item item) { item.bounds.maxOccurs = count(e); }},
        {fhirExtension("minValue"_L1),
         [](Json e, Text, Item item) { item.bounds.lowest = Answer::read(e.object(), u"value"); }},
        {fhirExtension("maxValue"_L1),
         [](Json e, Text, Item item) { item.bounds.highest = Answer::read(e.object(), u"value"); }},
        {sdcExtension("minQuantity"_L1),
         [](Json e, Text, Item item) { item.bounds.lowest = Answer::read(e.object(), u"value"); }},
        {sdcExtension("maxQuantity"_L1),
         [](Json e, Text, Item item) { item.bounds.highest = Answer::read(e.object(), u"value"); }},
        {fhirExtension("questionnaire-unit"_L1),
         [](Json e, Text, Item item) {
             const auto coding = codingFrom(e.value(u"valueCoding"));
             item.unit = coding.display.isEmpty() ? coding.code : coding.display;
         }},
        {fhirExtension("questionnaire-unitOption"_L1),
         [](Json e, Text, Item item) {
             item.bounds.units.append(codingFrom(e.value(u"valueCoding")));
         }},
        {sdcExtension("itemMedia"_L1),
         [](Json e, Text, Item item) { item.drawing = drawingOf(e.value(u"valueAttachment")); }},
        {sdcExtension("enableWhenExpression"_L1),
         [](Json, Text, Item item) { item.hasExpression = true; }},
    };
    return all;
}

/// What is not understood even where no expression stands in it.
const QHash<QString, QString> &notUnderstood()
{
    static const auto all = [] {
        QHash<QString, QString> codes;
        for (const auto name : {"launchContext"_L1,
                                "sourceQueries"_L1,
                                "sourceStructureMap"_L1,
                                "targetStructureMap"_L1,
                                "observationLinkPeriod"_L1,
                                "observationExtract"_L1,
                                "observation-extract-category"_L1,
                                "itemPopulationContext"_L1,
                                "itemExtractionContext"_L1,
                                "itemExtractionValue"_L1,
                                "templateExtract"_L1,
                                "templateExtractBundle"_L1,
                                "definitionExtract"_L1,
                                "definitionExtractValue"_L1,
                                "answerOptionsToggleExpression"_L1,
                                "subQuestionnaire"_L1,
                                "assembleContext"_L1,
                                "enableWhenExpression"_L1,
                                "calculatedExpression"_L1,
                                "initialExpression"_L1,
                                "answerExpression"_L1,
                                "candidateExpression"_L1,
                                "contextExpression"_L1})
            codes.insert(sdcExtension(name), u"unsupportedExpression"_s);
        for (const auto name : {"variable"_L1, "questionnaire-constraint"_L1, "targetConstraint"_L1,
                                "cqf-library"_L1, "cqf-expression"_L1, "cqf-calculatedValue"_L1})
            codes.insert(fhirExtension(name), u"unsupportedExpression"_s);
        codes.insert(fhirExtension("questionnaire-unitValueSet"_L1), u"unsupportedValueSet"_s);
        return codes;
    }();
    return all;
}

void addGaps(const json::Value &value, QList<Gap> &gaps)
{
    const auto add = [&gaps](const Gap &gap) {
        if (!gaps.contains(gap) && gaps.size() < 100)
            gaps.append(gap);
    };
    for (const auto &each : value.array())
        addGaps(each, gaps);
    for (const auto &[name, member] : value.object()) {
        if (name == "item"_L1 || name == "contained"_L1)
            continue;
        const bool isExtensions = name == "extension"_L1;
        for (const auto &each : isExtensions ? member.array() : json::Array()) {
            const auto url = urlOf(each);
            if (const auto code = notUnderstood().value(url); !code.isEmpty())
                add({.code = code, .url = url});
            else if (each.contains(u"valueExpression"))
                add({.code = u"unsupportedExpression"_s, .url = url});
        }
        addGaps(member, gaps);
    }
}

} // namespace

const json::Value &fhirExtensionOf(const json::Value &element, QLatin1StringView name)
{
    static const json::Value none;
    for (const auto &each : element.value(u"extension").array())
        if (urlOf(each) == fhirExtension(name))
            return each;
    return none;
}

std::optional<double> weightOf(const json::Value &element)
{
    for (const auto name : {"ordinalValue"_L1, "itemWeight"_L1, "valueset-ordinalValue"_L1}) {
        const auto &found = fhirExtensionOf(element, name);
        for (const auto *member : {u"valueDecimal", u"valueInteger"})
            if (const auto &value = found.value(member); value.isNumber())
                return value.toDouble();
    }
    return {};
}

QString drawingOf(const json::Value &attachment)
{
    const auto url = attachment.value(u"url").toString();
    return url.startsWith(drawingRoot) ? url.mid(drawingRoot.size()) : QString();
}

void readExtensions(const json::Value &element, const QString &language, QuestionnaireItem &item)
{
    for (const auto &each : element.value(u"extension").array())
        if (const auto apply = understood().value(urlOf(each)))
            apply(each, language, item);
    // The unit a quantity starts with is the only one where none is offered.
    const auto &unit = fhirExtensionOf(element, "questionnaire-unit"_L1);
    if (item.type == ItemType::Quantity && unit.isObject() && item.bounds.units.isEmpty())
        item.bounds.units.append(codingFrom(unit.value(u"valueCoding")));
}

QList<Gap> findGaps(const json::Value &element)
{
    QList<Gap> gaps;
    addGaps(element, gaps);
    return gaps;
}

} // namespace stipple
