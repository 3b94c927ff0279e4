// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/evaluation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

constexpr qsizetype maxOccurrences = 500'000;
/// Answers compared in one evaluation: well below two seconds of work.
constexpr qsizetype maxSteps = 5'000'000;

} // namespace

/// Unfolds form and response into occurrences.
class Evaluation::Builder
{
public:
    explicit Builder(Evaluation &target)
        : m_target(target)
    {}

    bool run() { return addChildren(-1, -1, &m_target.m_response.items, -1, true); }

private:
    bool addChildren(int item, int parent, const QList<ResponseItem> *given, int parentAnswer,
                     bool exist)
    {
        static const QList<ResponseItem> none;
        const auto &answers = given ? *given : none;
        QHash<QString, QList<int>> byLinkId;
        for (int index = 0; index < answers.size(); ++index)
            byLinkId[answers.at(index).linkId].append(index);
        const auto &items = m_target.m_form->items();
        const auto end = item < 0 ? static_cast<int>(items.size()) : items.at(item).end;
        for (int child = item + 1; child < end; child = items.at(child).end) {
            Occurrence occurrence;
            occurrence.item = child;
            occurrence.parent = parent;
            occurrence.parentAnswer = parentAnswer;
            occurrence.exists = exist;
            const auto indexes = byLinkId.value(items.at(child).linkId);
            if (indexes.isEmpty() && !add(occurrence))
                return false;
            for (const auto index : indexes) {
                occurrence.given = &answers.at(index);
                occurrence.index = index;
                if (!add(occurrence))
                    return false;
            }
        }
        return true;
    }

    bool add(const Occurrence &occurrence)
    {
        if (m_target.m_occurrences.size() >= maxOccurrences)
            return false;
        const auto place = static_cast<int>(m_target.m_occurrences.size());
        m_target.m_occurrences.append(occurrence);
        m_target.m_byItem[occurrence.item].append(place);
        if (!addBelow(place))
            return false;
        m_target.m_occurrences[place].end = static_cast<int>(m_target.m_occurrences.size());
        return true;
    }

    bool addBelow(int place)
    {
        const auto occurrence = m_target.m_occurrences.at(place);
        const auto item = occurrence.item;
        const auto *given = occurrence.given;
        if (!m_target.m_form->item(item).isQuestion()) {
            const bool exists =
                occurrence.exists && (given || m_target.m_groups == Groups::Created);
            return addChildren(item, place, given ? &given->items : nullptr, -1, exists);
        }
        if (!given || given->answers.isEmpty())
            return addChildren(item, place, nullptr, -1, false);
        for (int index = 0; index < given->answers.size(); ++index)
            if (!addChildren(item, place, &given->answers.at(index).items, index,
                             occurrence.exists))
                return false;
        return true;
    }

    Evaluation &m_target;
};

Evaluation::Evaluation(const Questionnaire &form, Response response)
    : m_form(&form)
    , m_response(std::move(response))
    , m_byItem(form.items().size())
{}

Result<Evaluation> Evaluation::of(const Questionnaire &form, const Response &response,
                                  Groups groups)
{
    Evaluation evaluation(form, response);
    evaluation.m_groups = groups;
    if (!Builder(evaluation).run() || !evaluation.decide())
        return Error{ErrorCode::ResponseInvalid, u"tooLarge"_s};
    return evaluation;
}

bool Evaluation::decide()
{
    return std::ranges::all_of(m_form->evaluationOrder(),
                               [this](int item) { return decideItem(item); });
}

bool Evaluation::decideItem(int item)
{
    const auto &conditions = m_form->item(item).conditions;
    const bool any = m_form->item(item).anyCondition;
    // Neighbouring occurrences mostly share the scope, and then the result.
    QList<int> scopes(conditions.size(), -2);
    QList<Truth> results(conditions.size(), Truth::Unknown);
    for (const auto place : m_byItem.at(item)) {
        auto own = conditions.isEmpty() ? Truth::True : any ? Truth::False : Truth::True;
        for (int index = 0; index < conditions.size(); ++index) {
            const auto scope = scopeOf(conditions.at(index), place);
            if (scope != scopes.at(index)) {
                const auto result = holds(conditions.at(index), scope);
                if (!result)
                    return false;
                scopes[index] = scope;
                results[index] = *result;
            }
            own = any ? anyOf(own, results.at(index)) : allOf(own, results.at(index));
        }
        if (m_form->item(item).hasExpression)
            own = Truth::Unknown;
        auto &occurrence = m_occurrences[place];
        const auto *parent = occurrence.parent < 0 ? nullptr : &m_occurrences.at(occurrence.parent);
        occurrence.enabled = own != Truth::False && (!parent || parent->enabled);
        occurrence.undetermined = occurrence.enabled && own == Truth::Unknown;
        occurrence.uncertain = occurrence.undetermined || (parent && parent->uncertain);
    }
    return true;
}

int Evaluation::scopeOf(const EnableCondition &condition, int occurrence) const
{
    auto place = m_occurrences.at(occurrence).parent;
    while (place >= 0 && m_occurrences.at(place).item != condition.scope)
        place = m_occurrences.at(place).parent;
    return place;
}

std::optional<Truth> Evaluation::holds(const EnableCondition &condition, int scope)
{
    if (!condition.understood)
        return Truth::Unknown;
    const auto &question = m_form->item(condition.questionItem);
    bool exists = false;
    for (const auto place : occurrencesOf(condition.questionItem, scope)) {
        if (++m_steps > maxSteps)
            return {};
        if (!m_occurrences.at(place).enabled)
            continue;
        for (const auto &answer : answersOf(place)) {
            ++m_steps;
            exists = true;
            if (condition.op != Operator::Exists && question.admits(*answer.value) &&
                satisfies(*answer.value, condition.op, *condition.expected))
                return Truth::True;
        }
    }
    if (condition.op == Operator::Exists)
        return exists == std::get<bool>(condition.expected->content()) ? Truth::True : Truth::False;
    return Truth::False;
}

QList<int> Evaluation::occurrencesOf(int item, int within) const
{
    const auto &all = m_byItem.at(item);
    if (within < 0)
        return all;
    const auto first = std::ranges::lower_bound(all, within);
    const auto last = std::ranges::lower_bound(all, m_occurrences.at(within).end);
    return {first, last};
}

bool Evaluation::isEnabled(int item) const
{
    return std::ranges::any_of(m_byItem.at(item),
                               [this](int place) { return m_occurrences.at(place).enabled; });
}

QList<GivenAnswer> Evaluation::answersOf(int occurrence) const
{
    QList<GivenAnswer> found;
    const auto *given = m_occurrences.at(occurrence).given;
    if (!given || !m_form->item(m_occurrences.at(occurrence).item).isQuestion())
        return found;
    for (int index = 0; index < given->answers.size(); ++index)
        if (given->answers.at(index).value)
            found.append({&*given->answers.at(index).value, occurrence, index});
    return found;
}

QList<GivenAnswer> Evaluation::answers(int item, int within) const
{
    QList<GivenAnswer> found;
    for (const auto place : occurrencesOf(item, within))
        if (m_occurrences.at(place).enabled)
            found += answersOf(place);
    return found;
}

QString Evaluation::path(const GivenAnswer &answer) const
{
    return path(answer.occurrence) + u".answer[%1]"_s.arg(answer.index);
}

QString Evaluation::path(int occurrence) const
{
    QStringList parts;
    for (auto place = occurrence; place >= 0; place = m_occurrences.at(place).parent) {
        const auto &each = m_occurrences.at(place);
        if (each.given)
            parts.prepend(u"item[%1]"_s.arg(each.index));
        if (each.parentAnswer >= 0)
            parts.prepend(u"answer[%1]"_s.arg(each.parentAnswer));
    }
    return parts.join(u'.');
}

QStringList Evaluation::linkIds(auto &&chosen) const
{
    QStringList found;
    QSet<QString> seen;
    for (int item = 0; item < m_byItem.size(); ++item) {
        const auto &linkId = m_form->item(item).linkId;
        if (linkId.isEmpty() || seen.contains(linkId) || !chosen(item))
            continue;
        seen.insert(linkId);
        found.append(linkId);
    }
    return found;
}

QStringList Evaluation::disabled() const
{
    QSet<QString> enabled;
    for (int item = 0; item < m_byItem.size(); ++item)
        if (isEnabled(item))
            enabled.insert(m_form->item(item).linkId);
    return linkIds([&](int item) { return !enabled.contains(m_form->item(item).linkId); });
}

QStringList Evaluation::undetermined() const
{
    return linkIds([this](int item) {
        return std::ranges::any_of(
            m_byItem.at(item), [this](int place) { return m_occurrences.at(place).undetermined; });
    });
}

QStringList Evaluation::missingRequired() const
{
    return linkIds([this](int item) {
        return std::ranges::any_of(m_byItem.at(item),
                                   [this](int place) { return isMissing(place); });
    });
}

int Evaluation::enabledCount() const
{
    return static_cast<int>(linkIds([this](int item) { return isEnabled(item); }).size());
}

bool Evaluation::isMissing(int first) const
{
    const auto &occurrence = m_occurrences.at(first);
    const auto &item = m_form->item(occurrence.item);
    if (!item.required || item.type == ItemType::Display || !occurrence.enabled ||
        !occurrence.exists || occurrence.uncertain)
        return false;
    for (int place = first; place < occurrence.end; ++place) {
        if (m_occurrences.at(place).enabled && !answersOf(place).isEmpty())
            return false;
        if (item.isQuestion())
            return true;
    }
    return true;
}

} // namespace stipple
