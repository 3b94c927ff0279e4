// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/formstructure.h"

#include "core/questionnaire/formschema.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// Nobody reads more, and a hostile form shall not fill the memory with them.
constexpr qsizetype maxIssues = 2000;

class Checker
{
public:
    QList<Issue> run(const json::Value &form)
    {
        m_path.append(u"Questionnaire"_s);
        checkElement(form, u"Questionnaire"_s);
        return m_issues;
    }

private:
    void report(const QString &code, const QString &detail = {})
    {
        if (m_issues.size() >= maxIssues)
            return;
        m_issues.append({.severity = severityInForm(code),
                         .code = code,
                         .expression = m_path.join(u'.'),
                         .linkId = m_linkIds.isEmpty() ? QString() : m_linkIds.last(),
                         .detail = detail});
    }

    void reportAt(const QString &name, const QString &code)
    {
        m_path.append(name);
        report(code, name);
        m_path.removeLast();
    }

    void checkElement(const json::Value &element, const QString &type)
    {
        const auto &shape = elementShape(type);
        const bool isItem = type == "Item"_L1;
        if (isItem)
            m_linkIds.append(element.value(u"linkId").toString());
        QSet<QString> names;
        int choices = 0;
        for (const auto &[name, value] : element.object()) {
            if (names.contains(name))
                reportAt(name, u"duplicateKey"_s);
            names.insert(name);
            if (shape.isChoice(name) && ++choices == 2)
                report(u"multipleValues"_s, shape.choice);
            m_path.append(name);
            checkProperty(name, value, shape);
            m_path.removeLast();
        }
        if (isItem)
            m_linkIds.removeLast();
    }

    void checkProperty(const QString &name, const json::Value &value, const ElementShape &shape)
    {
        if (const auto *property = shape.property(name))
            return checkValue(value, *property);
        if (name.startsWith(u'_'))
            return checkPrimitive(name.sliced(1), value, shape);
        if (shape.isChoice(name))
            return checkValue(value, shapeOfType(name.sliced(shape.choice.size())));
        if (shape.former.contains(name))
            report(u"stu3Property"_s, name);
        else if (!shape.isOpen)
            report(u"unknownProperty"_s, name);
        checkAny(value);
    }

    /// What is not known is walked for what holds everywhere.
    void checkAny(const json::Value &value)
    {
        if (value.isNull())
            report(u"invalidJsonType"_s, m_path.last());
        if (value.isObject())
            checkElement(value, {});
        if (value.isArray())
            checkList(value, [this](const json::Value &each) { checkAny(each); });
    }

    /// `_name` gives a primitive its id and its extensions; a list of them may have gaps.
    void checkPrimitive(const QString &name, const json::Value &value, const ElementShape &shape)
    {
        const auto *property = shape.property(name);
        const bool isPrimitive =
            property ? property->kind != PropertyShape::Kind::Element
                     : shape.isOpen || (shape.isChoice(name) &&
                                        shapeOfType(name.sliced(shape.choice.size())).kind !=
                                            PropertyShape::Kind::Element);
        if (!isPrimitive) {
            report(u"unknownProperty"_s, m_path.last());
            return;
        }
        if (value.isArray() && (!property || property->isList))
            checkList(value, [this](const json::Value &each) {
                if (!each.isNull())
                    checkOne(each, {.kind = PropertyShape::Kind::Element,
                                    .element = u"Primitive"_s,
                                    .isList = false});
            });
        else
            checkOne(
                value,
                {.kind = PropertyShape::Kind::Element, .element = u"Primitive"_s, .isList = false});
    }

    void checkValue(const json::Value &value, const PropertyShape &shape)
    {
        if (!shape.isList)
            return checkOne(value, shape);
        if (!value.isArray())
            return report(u"invalidJsonType"_s, m_path.last());
        const bool mayHaveGaps = shape.kind != PropertyShape::Kind::Element;
        checkList(value, [&](const json::Value &each) {
            if (!mayHaveGaps || !each.isNull())
                checkOne(each, shape);
        });
    }

    void checkList(const json::Value &value, auto &&check)
    {
        if (value.array().isEmpty())
            return report(u"emptyArray"_s, m_path.last());
        const auto name = m_path.last();
        qsizetype index = 0;
        for (const auto &each : value.array()) {
            m_path.last() = name + u'[' + QString::number(index++) + u']';
            check(each);
        }
        m_path.last() = name;
    }

    void checkOne(const json::Value &value, const PropertyShape &shape)
    {
        using Kind = PropertyShape::Kind;
        const bool fits = shape.kind == Kind::Boolean   ? value.isBool()
                          : shape.kind == Kind::Integer ? value.integer().has_value()
                          : shape.kind == Kind::Number  ? value.isNumber()
                          : shape.kind == Kind::String  ? value.isString()
                                                        : value.isObject();
        if (!fits)
            return report(u"invalidJsonType"_s, m_path.last());
        if (shape.kind != Kind::Element)
            return;
        const bool isResource = shape.element == "Resource"_L1;
        checkElement(value, isResource ? value.value(u"resourceType").toString() : shape.element);
    }

    QStringList m_path;
    QStringList m_linkIds;
    QList<Issue> m_issues;
};

} // namespace

QList<Issue> checkStructure(const json::Value &form)
{
    return Checker().run(form);
}

} // namespace stipple
