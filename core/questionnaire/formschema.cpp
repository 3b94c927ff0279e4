// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/formschema.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

struct Line
{
    const char *element;
    /// Names and types, strings where no type is given; `value*` is a choice, `-name` a former
    /// property, `...` says that there may be more.
    const char *properties;
};

constexpr auto resource = "resourceType meta:Meta implicitRules language text:Narrative "
                          "contained:[Resource] modifierExtension:[Extension] ";

// https://hl7.org/fhir/R4/questionnaire.html, valueset.html, datatypes.html, metadatatypes.html
constexpr std::array lines{
    Line{"Questionnaire",
         "url identifier:[Identifier] version name title derivedFrom:[string] status "
         "experimental:boolean subjectType:[string] date publisher contact:[ContactDetail] "
         "description useContext:[UsageContext] jurisdiction:[CodeableConcept] purpose copyright "
         "approvalDate lastReviewDate effectivePeriod:Period code:[Coding] item:[Item] "
         "-concept -group -telecom"},
    Line{"Item",
         "modifierExtension:[Extension] linkId definition code:[Coding] prefix text type "
         "enableWhen:[EnableWhen] enableBehavior required:boolean repeats:boolean "
         "readOnly:boolean maxLength:integer answerOption:[AnswerOption] answerValueSet "
         "initial:[Initial] item:[Item] "
         "-option -options -concept -group -question -initialBoolean -initialDecimal "
         "-initialInteger -initialDate -initialDateTime -initialTime -initialString -initialUri "
         "-initialAttachment -initialCoding -initialQuantity -initialReference"},
    Line{"EnableWhen",
         "modifierExtension:[Extension] question operator answer* -hasAnswer -answered"},
    Line{"AnswerOption", "modifierExtension:[Extension] value* initialSelected:boolean"},
    Line{"Initial", "modifierExtension:[Extension] value*"},
    Line{"Extension", "url value*"},
    Line{"Primitive", ""},
    Line{"Meta", "versionId lastUpdated source profile:[string] security:[Coding] tag:[Coding]"},
    Line{"Narrative", "status div"},
    Line{"Coding", "system version code display userSelected:boolean"},
    Line{"CodeableConcept", "coding:[Coding] text"},
    Line{"Quantity", "value:number comparator unit system code"},
    Line{"Period", "start end"},
    Line{"Identifier", "use type:CodeableConcept system value period:Period assigner:Reference"},
    Line{"Reference", "reference type identifier:Identifier display"},
    Line{"ContactDetail", "name telecom:[ContactPoint]"},
    Line{"ContactPoint", "system value use rank:integer period:Period"},
    Line{"UsageContext", "code:Coding value*"},
    Line{"Expression", "description name language expression reference"},
    Line{"Attachment", "contentType language data url size:integer hash title creation"},
    Line{"Range", "low:Quantity high:Quantity"},
    Line{"ValueSet",
         "url identifier:[Identifier] version name title status experimental:boolean date "
         "publisher contact:[ContactDetail] description useContext:[UsageContext] "
         "jurisdiction:[CodeableConcept] immutable:boolean purpose copyright compose:Compose "
         "expansion:Expansion -codeSystem -extensible -define"},
    Line{"Compose", "modifierExtension:[Extension] lockedDate inactive:boolean include:[Include] "
                    "exclude:[Include] -import"},
    Line{"Include",
         "modifierExtension:[Extension] system version concept:[Concept] filter:[Filter] "
         "valueSet:[string]"},
    Line{"Concept", "modifierExtension:[Extension] code display designation:[Designation]"},
    Line{"Designation", "modifierExtension:[Extension] language use:Coding value"},
    Line{"Filter", "modifierExtension:[Extension] property op value"},
    Line{"Expansion",
         "modifierExtension:[Extension] identifier timestamp total:integer offset:integer "
         "parameter:[Parameter] contains:[Contains]"},
    Line{"Parameter", "modifierExtension:[Extension] name value*"},
    Line{"Contains",
         "modifierExtension:[Extension] system abstract:boolean inactive:boolean version code "
         "display designation:[Designation] contains:[Contains]"},
    Line{"", "linkId required:boolean repeats:boolean readOnly:boolean experimental:boolean "
             "initialSelected:boolean userSelected:boolean coding:[Coding] value* ..."},
};

PropertyShape shapeOf(const QString &type)
{
    using Kind = PropertyShape::Kind;
    if (type == "boolean"_L1)
        return {.kind = Kind::Boolean, .element = {}, .isList = false};
    if (type == "integer"_L1)
        return {.kind = Kind::Integer, .element = {}, .isList = false};
    if (type == "number"_L1)
        return {.kind = Kind::Number, .element = {}, .isList = false};
    if (type.isEmpty() || type == "string"_L1)
        return {.kind = Kind::String, .element = {}, .isList = false};
    if (type.startsWith(u'[')) {
        auto shape = shapeOf(type.sliced(1, type.size() - 2));
        shape.isList = true;
        return shape;
    }
    return {.kind = Kind::Element, .element = type, .isList = false};
}

ElementShape shapeFrom(const QString &properties)
{
    ElementShape shape;
    for (const auto &word : properties.split(u' ', Qt::SkipEmptyParts)) {
        if (word == "..."_L1)
            shape.isOpen = true;
        else if (word.endsWith(u'*'))
            shape.choice = word.chopped(1);
        else if (word.startsWith(u'-'))
            shape.former.append(word.sliced(1));
        else
            shape.properties.insert(word.section(u':', 0, 0), shapeOf(word.section(u':', 1)));
    }
    return shape;
}

QHash<QString, ElementShape> allShapes()
{
    QHash<QString, ElementShape> shapes;
    for (const auto &[element, properties] : lines) {
        const auto name = QString::fromLatin1(element);
        auto text = u"id extension:[Extension] "_s;
        if (name.isEmpty() || name == "Questionnaire"_L1 || name == "ValueSet"_L1)
            text += QLatin1StringView(resource);
        shapes.insert(name, shapeFrom(text + QLatin1StringView(properties)));
    }
    // Narrative where a resource stands, anything elsewhere.
    shapes[QString()].properties.remove(u"text"_s);
    return shapes;
}

} // namespace

const PropertyShape *ElementShape::property(const QString &name) const
{
    const auto found = properties.constFind(name);
    return found == properties.cend() ? nullptr : &*found;
}

bool ElementShape::isChoice(const QString &name) const
{
    return !choice.isEmpty() && name.size() > choice.size() && name.startsWith(choice) &&
           name.at(choice.size()).isUpper();
}

PropertyShape shapeOfType(const QString &type)
{
    static const QStringList texts{u"String"_s,    u"Code"_s,        u"Uri"_s,  u"Url"_s,
                                   u"Canonical"_s, u"Id"_s,          u"Oid"_s,  u"Uuid"_s,
                                   u"Date"_s,      u"DateTime"_s,    u"Time"_s, u"Instant"_s,
                                   u"Markdown"_s,  u"Base64Binary"_s};
    if (texts.contains(type))
        return shapeOf(u"string"_s);
    if (type == "Boolean"_L1)
        return shapeOf(u"boolean"_s);
    if (type == "Decimal"_L1)
        return shapeOf(u"number"_s);
    if (type == "Integer"_L1 || type == "PositiveInt"_L1 || type == "UnsignedInt"_L1)
        return shapeOf(u"integer"_s);
    return shapeOf(type);
}

const ElementShape &elementShape(const QString &name)
{
    static const auto shapes = allShapes();
    const auto found = shapes.constFind(name);
    return found == shapes.cend() ? *shapes.constFind(QString()) : *found;
}

} // namespace stipple
