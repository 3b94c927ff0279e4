// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/conditions.h"

#include "core/questionnaire/answertext.h"
#include "core/questionnaire/score.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

ConditionResult known(bool truth, QList<Because> because = {})
{
    return {.truth = truth ? Truth::True : Truth::False,
            .because = truth ? std::move(because) : QList<Because>(),
            .missing = {}};
}

ConditionResult unknown(const QStringList &missing)
{
    return {.truth = Truth::Unknown, .because = {}, .missing = missing};
}

void addTo(auto &list, const auto &more)
{
    for (const auto &each : more)
        if (!list.contains(each))
            list.append(each);
}

} // namespace

Conditions::Conditions(const Decision &decision, const DecisionTable &table)
    : m_decision(decision)
    , m_answers(decision.answers())
    , m_table(table)
{
    for (const auto &score : table.scores)
        addUp(score);
}

ConditionResult Conditions::evaluate(const TableCondition &condition, int within) const
{
    switch (condition.kind) {
    case TableCondition::Kind::All:
    case TableCondition::Kind::Any:
        return group(condition, within);
    case TableCondition::Kind::Question:
        return question(condition, within);
    case TableCondition::Kind::Score:
        return score(condition);
    case TableCondition::Kind::Elapsed:
        return elapsed(condition, within);
    case TableCondition::Kind::Type:
        return type(condition);
    case TableCondition::Kind::Verdict:
        return verdict(condition);
    }
    return {};
}

ConditionResult Conditions::both(const ConditionResult &a, const ConditionResult &b)
{
    ConditionResult result{.truth = allOf(a.truth, b.truth), .because = {}, .missing = {}};
    for (const auto *part : {&a, &b}) {
        if (result.truth == Truth::True)
            addTo(result.because, part->because);
        if (result.truth == Truth::Unknown)
            addTo(result.missing, part->missing);
    }
    return result;
}

ConditionResult Conditions::group(const TableCondition &condition, int within) const
{
    const bool any = condition.kind == TableCondition::Kind::Any;
    ConditionResult result;
    result.truth = any ? Truth::False : Truth::True;
    QList<ConditionResult> parts;
    for (const auto &part : condition.parts) {
        parts.append(evaluate(part, within));
        result.truth =
            any ? anyOf(result.truth, parts.last().truth) : allOf(result.truth, parts.last().truth);
    }
    for (const auto &part : parts) {
        if (result.truth == Truth::True && part.truth == Truth::True)
            addTo(result.because, part.because);
        if (result.truth == Truth::Unknown && part.truth == Truth::Unknown)
            addTo(result.missing, part.missing);
    }
    return result;
}

QList<int> Conditions::enabled(int item, int within) const
{
    auto scope = within;
    if (scope >= 0) {
        const auto group = m_answers.occurrence(scope).item;
        if (item < group || item >= m_answers.form().item(group).end)
            scope = -1;
    }
    auto places = m_answers.occurrencesOf(item, scope);
    places.removeIf([this](int place) { return !m_answers.occurrence(place).enabled; });
    return places;
}

ConditionResult Conditions::question(const TableCondition &condition, int within) const
{
    const auto item = m_answers.form().find(condition.name);
    if (item < 0)
        return unknown({condition.name});
    const auto occurrences = enabled(item, within);
    if (condition.op != Operator::Exists)
        return occurrences.isEmpty() ? known(false) : compare(condition, item, occurrences);

    QList<Because> reasons;
    for (const auto place : occurrences)
        for (const auto &answer : m_answers.answersOf(place))
            reasons.append(because(answer));
    const bool wanted = std::get<bool>(condition.expected->content());
    return known(reasons.isEmpty() != wanted, reasons);
}

ConditionResult Conditions::compare(const TableCondition &condition, int item,
                                    const QList<int> &occurrences) const
{
    const bool asksForUnsure = isUnsure(*condition.expected);
    bool open = false;
    QList<Because> reasons;
    for (const auto place : occurrences) {
        const auto answers = m_answers.answersOf(place);
        open = open || answers.isEmpty() || m_answers.occurrence(place).uncertain;
        for (const auto &answer : answers) {
            if (m_answers.occurrence(place).uncertain)
                continue;
            if (isUnsure(*answer.value) && !asksForUnsure)
                open = true;
            else if (satisfies(*answer.value, condition.op, *condition.expected))
                reasons.append(because(answer));
        }
    }
    if (!reasons.isEmpty())
        return known(true, reasons);
    return open ? unknown({m_answers.form().item(item).linkId}) : known(false);
}

Conditions::Term Conditions::term(const QString &linkId) const
{
    Term found;
    const auto item = m_answers.form().find(linkId);
    for (const auto place : item < 0 ? QList<int>() : enabled(item, -1)) {
        for (const auto &answer : m_answers.answersOf(place)) {
            const auto *option = m_answers.form().item(item).option(*answer.value);
            const auto *number = std::get_if<Decimal>(&answer.value->content());
            // Whoever is not sure has not told the term.
            const bool usable = !m_answers.occurrence(place).uncertain && !isUnsure(*answer.value);
            const bool isWeighted = option && option->weight;
            if (!usable || (!isWeighted && !number))
                continue;
            found.weights.append(isWeighted ? *option->weight : number->toDouble());
            found.because.append(because(answer));
        }
    }
    return found;
}

void Conditions::addUp(const TableScore &score)
{
    QList<double> weights;
    ConditionResult grounds;
    for (const auto &linkId : score.sumOf) {
        const auto found = term(linkId);
        weights += found.weights;
        addTo(grounds.because, found.because);
        if (found.weights.isEmpty() && !score.zeroIfMissing)
            grounds.missing.append(linkId);
    }
    m_scores.append({score.id, grounds.missing.isEmpty() ? std::optional(sumOfWeights(weights))
                                                         : std::nullopt});
    m_scoreGrounds.append(grounds);
}

ConditionResult Conditions::score(const TableCondition &condition) const
{
    const auto found = std::ranges::find(m_scores, condition.name,
                                         &std::pair<QString, std::optional<double>>::first);
    if (found == m_scores.end())
        return unknown({});
    const auto &grounds = m_scoreGrounds.at(found - m_scores.begin());
    if (!found->second)
        return unknown(grounds.missing);
    const auto value = *found->second;
    const auto order = value < condition.number   ? std::weak_ordering::less
                       : condition.number < value ? std::weak_ordering::greater
                                                  : std::weak_ordering::equivalent;
    return known(holds(order, condition.op), grounds.because);
}

Conditions::DateAnswer Conditions::date(const QString &linkId, int within) const
{
    DateAnswer found;
    const auto item = m_answers.form().find(linkId);
    if (item < 0)
        return found;
    for (const auto place : enabled(item, within)) {
        const auto answers = m_answers.answersOf(place);
        found.missing = found.missing || answers.isEmpty() || m_answers.occurrence(place).uncertain;
        for (const auto &answer : answers) {
            const auto *date = answer.value->date();
            if (!date) {
                found.missing = true;
                continue;
            }
            found.because.append(because(answer));
            if (!found.day || *found.day < date->lastDay())
                found.day = date->lastDay();
        }
    }
    return found;
}

ConditionResult Conditions::elapsed(const TableCondition &condition, int within) const
{
    const auto found = date(condition.name, within);
    if (found.missing || m_answers.form().find(condition.name) < 0)
        return unknown({condition.name});
    if (!found.day)
        return known(false);
    // That much time has passed when the day so many months later has come.
    const auto then = found.day->addMonths(condition.months);
    const auto today = m_decision.today();
    const auto order = today < then   ? std::weak_ordering::less
                       : then < today ? std::weak_ordering::greater
                                      : std::weak_ordering::equivalent;
    return known(holds(order, condition.op), found.because);
}

ConditionResult Conditions::type(const TableCondition &condition) const
{
    for (const auto &result : m_decision.results()) {
        if (result.table->hitPolicy != DecisionTable::HitPolicy::Points)
            continue;
        if (result.status == TableResult::Status::Refused)
            return unknown({});
        const auto names = QStringList{result.best} + result.possible + result.also;
        for (const auto &name : names) {
            const auto family = result.families.value(name, name);
            if (condition.name != name && condition.name != family)
                continue;
            QList<Because> reasons;
            for (const auto &rule : result.pointRules)
                if (rule.type == family && rule.add > 0)
                    addTo(reasons, rule.because);
            return known(true, reasons);
        }
        QStringList open;
        for (const auto &rule : result.unknown)
            addTo(open, rule.missing);
        return result.couldBe.contains(condition.name) ? unknown(open) : known(false);
    }
    return unknown({});
}

ConditionResult Conditions::verdict(const TableCondition &condition) const
{
    for (const auto &result : m_decision.results()) {
        if (result.table->hitPolicy != DecisionTable::HitPolicy::Collect)
            continue;
        if (result.outcome == condition.name) {
            QList<Because> reasons;
            for (const auto &fired : result.fired)
                if (fired.outcome == condition.name)
                    addTo(reasons, fired.because);
            return known(true, reasons);
        }
        QStringList open;
        const auto &outcomes = result.table->outcomes;
        for (const auto &rule : result.unknown)
            if (outcomes.indexOf(rule.outcome) >= outcomes.indexOf(condition.name))
                addTo(open, rule.missing);
        const bool reachable =
            outcomes.indexOf(condition.name) > outcomes.indexOf(result.outcome) && !open.isEmpty();
        return reachable ? unknown(open) : known(false);
    }
    return unknown({});
}

QList<int> Conditions::runsOf(const TableRule &rule) const
{
    auto group = groupOf(rule.when);
    for (const auto &effect : rule.effects) {
        if (group < 0)
            group = groupOf(effect.when);
    }
    return group < 0 ? QList<int>{-1} : m_answers.occurrencesOf(group);
}

int Conditions::groupOf(const TableCondition &condition) const
{
    const auto &form = m_answers.form();
    for (const auto &part : condition.parts)
        if (const auto group = groupOf(part); group >= 0)
            return group;
    const bool asks = condition.kind == TableCondition::Kind::Question ||
                      condition.kind == TableCondition::Kind::Elapsed;
    auto place = asks ? form.find(condition.name) : -1;
    int outermost = -1;
    for (; place >= 0; place = form.item(place).parent)
        if (form.item(place).repeats && !form.item(place).isQuestion())
            outermost = place;
    return outermost;
}

Because Conditions::because(const GivenAnswer &answer) const
{
    const auto &item = m_answers.form().item(m_answers.occurrence(answer.occurrence).item);
    return {.linkId = item.linkId,
            .answerPath = m_answers.path(answer),
            .question = item.text.in(m_decision.language()),
            .answer = answerText(item, *answer.value, m_decision.language())};
}

bool Conditions::isUnsure(const Answer &answer) const
{
    return answer.coding() && m_table.unsure.contains(answer.coding()->code);
}

} // namespace stipple
