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

/// Below this, looking through the options is as quick as a table of them.
constexpr qsizetype fewOptions = 16;

/// More issues than anybody reads; a hostile form shall not fill the memory with them.
constexpr qsizetype maxIssues = 5000;

QString keyOf(const Coding &coding)
{
    return coding.system + u'|' + coding.code;
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
        return item.hasOptionOf(type);
    case ItemType::OpenChoice:
        if (type == Type::Coding)
            return isEquality(op);
        return type == Type::String || item.hasOptionOf(type);
    case ItemType::Quantity:
        return type == Type::Quantity;
    default:
        return false;
    }
}

} // namespace

OptionIndex::OptionIndex(const QList<AnswerOption> &options)
{
    for (int place = 0; place < options.size(); ++place) {
        const auto &option = options.at(place);
        m_types |= 1U << static_cast<unsigned>(option.value.type());
        m_hasWeights = m_hasWeights || option.weight.has_value();
        if (const auto *coding = option.value.coding(); coding && options.size() > fewOptions)
            if (const auto key = keyOf(*coding); !m_places.contains(key))
                m_places.insert(key, place);
    }
}

int OptionIndex::place(const Coding &coding) const
{
    return m_places.value(keyOf(coding), -1);
}

const AnswerOption *QuestionnaireItem::option(const Coding &coding) const
{
    if (optionIndex.isUsed()) {
        const auto place = optionIndex.place(coding);
        return place < 0 ? nullptr : &options.at(place);
    }
    for (const auto &each : options)
        if (each.value.coding() && *each.value.coding() == coding)
            return &each;
    return nullptr;
}

const AnswerOption *QuestionnaireItem::option(const Answer &answer) const
{
    if (answer.coding())
        return option(*answer.coding());
    if (!hasOptionOf(answer.type()))
        return nullptr;
    const auto found = std::ranges::find_if(options, [&answer](const AnswerOption &each) {
        return each.value.type() == answer.type() && satisfies(answer, Operator::Equal, each.value);
    });
    return found == options.end() ? nullptr : &*found;
}

bool QuestionnaireItem::admits(const Answer &answer) const
{
    using Type = Answer::Type;
    const auto given = answer.type();
    // Files and references are not read, but somebody may have filled them in elsewhere.
    if (type == ItemType::Attachment || type == ItemType::Reference)
        return given == (type == ItemType::Attachment ? Type::Attachment : Type::Reference);
    if (!answer.isReadable())
        return false;
    switch (type) {
    case ItemType::Boolean:
        return given == Type::Boolean;
    case ItemType::Decimal:
        return given == Type::Decimal;
    case ItemType::Integer:
        return given == Type::Integer;
    case ItemType::Date:
        return given == Type::Date;
    case ItemType::DateTime:
        return given == Type::DateTime;
    case ItemType::Time:
        return given == Type::Time;
    case ItemType::String:
    case ItemType::Text:
        return given == Type::String;
    case ItemType::Url:
        return given == Type::Uri;
    case ItemType::Choice:
        return given == Type::Coding || hasOptionOf(given);
    case ItemType::OpenChoice:
        return given == Type::Coding || given == Type::String || hasOptionOf(given);
    case ItemType::Quantity:
        return given == Type::Quantity;
    case ItemType::Unknown:
        return true;
    default:
        return false;
    }
}

Result<Questionnaire> Questionnaire::load(const QByteArray &bytes)
{
    const auto document = json::parse(bytes, limits);
    if (!document)
        return document.error();
    return load(*document);
}

Result<Questionnaire> Questionnaire::load(const json::Value &document)
{
    return QuestionnaireReader(document).read();
}

QString Questionnaire::canonical() const
{
    return m_version.isEmpty() ? m_url : m_url + u'|' + m_version;
}

bool Questionnaire::isAnsweredBy(const QString &canonical) const
{
    // Address and major version: what has to be equal for answers to keep their meaning.
    const auto line = [](const QString &name) {
        return std::pair(name.section(u'|', 0, 0), name.section(u'|', 1, 1).section(u'.', 0, 0));
    };
    return line(this->canonical()) == line(canonical);
}

QList<int> Questionnaire::children(int place) const
{
    QList<int> found;
    const auto end = place < 0 ? static_cast<int>(m_items.size()) : item(place).end;
    for (int child = place + 1; child < end; child = item(child).end)
        found.append(child);
    return found;
}

QString Questionnaire::path(int place) const
{
    QString path;
    for (; place >= 0; place = item(place).parent)
        path.prepend(u".item[%1]"_s.arg(item(place).index));
    return path.prepend("Questionnaire"_L1);
}

void Questionnaire::report(const QString &code, int place, const QString &detail,
                           const QString &below)
{
    report({.severity = severityInForm(code),
            .code = code,
            .expression = path(place) + below,
            .linkId = place < 0 ? QString() : item(place).linkId,
            .detail = detail});
}

void Questionnaire::report(const Issue &issue)
{
    m_canConclude = m_canConclude && !forbidsConclusions(issue.code);
    if (m_issues.size() < maxIssues)
        m_issues.append(issue);
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
        int index = 0;
        for (auto &condition : m_items[place].conditions) {
            const auto at = u".enableWhen[%1]"_s.arg(index++);
            if (condition.question.isEmpty()) {
                report(u"enableWhenNoQuestion"_s, place, {}, at);
                continue;
            }
            condition.questionItem = find(condition.question);
            if (condition.questionItem < 0) {
                report(u"enableWhenUnknownLinkId"_s, place, condition.question, at);
                continue;
            }
            condition.scope = commonAncestor(place, condition.questionItem);
            condition.understood = condition.expected && fits(m_items.at(condition.questionItem),
                                                              condition.op, *condition.expected);
            if (!condition.understood)
                report(u"enableWhenTypeMismatch"_s, place, condition.question, at);
        }
    }

    auto dependencies = findDependencies(m_items);
    for (const auto &[place, index] : dependencies.cyclic) {
        m_items[place].conditions[index].understood = false;
        report(u"enableWhenCycle"_s, place, m_items.at(place).conditions.at(index).question,
               u".enableWhen[%1]"_s.arg(index));
    }
    m_order = std::move(dependencies.order);
}

} // namespace stipple
