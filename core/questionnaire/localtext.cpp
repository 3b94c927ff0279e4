// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/localtext.h"

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

constexpr auto translationUrl = "http://hl7.org/fhir/StructureDefinition/translation"_L1;

} // namespace

LocalText LocalText::ofElement(const json::Value &element, const QString &name,
                               const QString &language)
{
    LocalText text;
    text.m_default = element.value(name).toString();
    if (!language.isEmpty() && !text.m_default.isEmpty()) {
        text.m_defaultTag = language;
        text.insert(language, text.m_default);
    }
    for (const auto &extension : element.value(u"_"_s + name).value(u"extension").array()) {
        if (extension.value(u"url").toString() != translationUrl)
            continue;
        QString tag;
        QString content;
        for (const auto &part : extension.value(u"extension").array()) {
            const auto url = part.value(u"url").toString();
            if (url == "lang"_L1)
                tag = part.value(u"valueCode").toString();
            else if (url == "content"_L1)
                content =
                    part.value(u"valueString").toString(part.value(u"valueMarkdown").toString());
        }
        if (!tag.isEmpty() && !content.isEmpty())
            text.insert(tag, content);
    }
    return text;
}

LocalText LocalText::ofMap(const json::Value &map)
{
    LocalText text;
    for (const auto &member : map.object()) {
        if (text.m_default.isEmpty()) {
            text.m_default = member.value.toString();
            text.m_defaultTag = member.key;
        }
        text.insert(member.key, member.value.toString());
    }
    return text;
}

void LocalText::insert(const QString &tag, const QString &text)
{
    m_byTag.insert(tag.toLower(), {.text = text, .tag = tag});
}

LocalText::Tagged LocalText::bestFor(QStringView tag) const
{
    const auto wanted = tag.toString().toLower();
    if (const auto exact = m_byTag.constFind(wanted); exact != m_byTag.cend())
        return *exact;
    return m_byTag.value(wanted.section(u'-', 0, 0), {.text = m_default, .tag = m_defaultTag});
}

} // namespace stipple
