// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/questionnaire.h"

#include "core/json/reader.h"
#include "core/questionnaire/dependencies.h"
#include "core/questionnaire/questionnairereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

bool isEquality(Operator op)
{
    return op == Operator::Equal || op == Operator::NotEqual;
}

bool hasOptionOf(const QuestionnaireItem &item, Answer::Type type)
{
    return std::ranges::any_of(
        item.options, [type](const AnswerOption &option) { return option.value.type() == type; });
}

/// Whether answers to `item` can be compared with the condition's value.
bool fits(const QuestionnaireItem &item, Operator op, const Answer &expected)
{
    using Type = Answer::Type;
    if (!item.isQuestion())
        return false;
    if (op == Operator::Exists)
        return expected.type() == Type::Boolean && expected.isReadable();
    if (!expected.isReadable())
        return false;
    const auto type = expected.type();
    switch (item.type) {
    case ItemType::Boolean:
        return type == Type::Boolean && isEquality(op);
    case ItemType::Decimal:
    case ItemType::Integer:
        return type == Type::Decimal || type == Type::Integer;
    case ItemType::Date:
    case ItemType::DateTime:
        return type == Type::Date || type == Type::DateTime;
    case ItemType::Time:
        return type == Type::Time;
    case ItemType::String:
    case ItemType::Text:
        return type == Type::String;
    case ItemType::Choice:
        if (type == Type::Coding)
            return isEquality(op);
        return hasOptionOf(item, type);
    case ItemType::OpenChoice:
        if (type == Type::Coding)
            return isEquality(op);
        return type == Type::String || hasOptionOf(item, type);
    case ItemType::Quantity:
        return type == Type::Quantity;
    default:
        return false;
    }
}

} // namespace

const AnswerOption *QuestionnaireItem::option(const Coding &coding) const
{
    for (const auto &each : options)
        if (each.value.coding() && *each.value.coding() == coding)
            return &each;
    return nullptr;
}

Result<Questionnaire> Questionnaire::load(const QByteArray &bytes)
{
    const auto document = json::parse(bytes);
    if (!document)
        return document.error();
    return load(*document);
}

Result<Questionnaire> Questionnaire::load(const json::Value &document)
{
    return QuestionnaireReader().read(document);
}

QString Questionnaire::canonical() const
{
    return m_version.isEmpty() ? m_url : m_url + u'|' + m_version;
}

QList<int> Questionnaire::children(int place) const
{
    QList<int> found;
    const auto end = place < 0 ? static_cast<int>(m_items.size()) : item(place).end;
    for (int child = place + 1; child < end; child = item(child).end)
        found.append(child);
    return found;
}

void Questionnaire::report(const QString &code, const QString &linkId, const QString &detail)
{
    m_issues.append({.code = code, .linkId = linkId, .detail = detail});
}

int Questionnaire::commonAncestor(int item, int question) const
{
    auto ancestor = m_items.at(item).parent;
    while (ancestor >= 0 && (question < ancestor || question >= m_items.at(ancestor).end))
        ancestor = m_items.at(ancestor).parent;
    return ancestor;
}

void Questionnaire::resolveConditions()
{
    for (int place = 0; place < m_items.size(); ++place) {
        auto &item = m_items[place];
        for (auto &condition : item.conditions) {
            if (condition.question.isEmpty()) {
                report(u"enableWhenNoQuestion"_s, item.linkId);
                continue;
            }
            condition.questionItem = find(condition.question);
            if (condition.questionItem < 0) {
                report(u"enableWhenUnknownLinkId"_s, item.linkId, condition.question);
                continue;
            }
            condition.scope = commonAncestor(place, condition.questionItem);
            condition.understood = condition.expected && fits(m_items.at(condition.questionItem),
                                                              condition.op, *condition.expected);
            if (!condition.understood)
                report(u"enableWhenTypeMismatch"_s, item.linkId, condition.question);
        }
    }

    auto dependencies = findDependencies(m_items);
    for (const auto &[place, index] : dependencies.cyclic) {
        m_items[place].conditions[index].understood = false;
        report(u"enableWhenCycle"_s, m_items.at(place).linkId,
               m_items.at(place).conditions.at(index).question);
    }
    m_order = std::move(dependencies.order);
}

} // namespace stipple
