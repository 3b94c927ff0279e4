// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/reachability.h"

#include <algorithm>

namespace stipple {
namespace {

using Kind = TableCondition::Kind;

/// More than this and the condition is taken for possible.
constexpr qsizetype maxTerms = 400;
/// Questions that are shown because of questions that are shown because of …
constexpr qsizetype maxDepth = 20;
/// Conditions compared for one form or table: well below two seconds.
constexpr qsizetype maxSteps = 1'000'000;

TableCondition question(const EnableCondition &when)
{
    TableCondition condition;
    condition.kind = Kind::Question;
    condition.name = when.question;
    condition.op = when.op;
    condition.expected = when.expected;
    return condition;
}

TableCondition group(Kind kind, const QList<TableCondition> &parts)
{
    TableCondition condition;
    condition.kind = kind;
    condition.parts = parts;
    return condition;
}

bool asksForNothing(const TableCondition &condition)
{
    return condition.op == Operator::Exists && condition.expected &&
           !std::get<bool>(condition.expected->content());
}

bool isNumber(const TableCondition &condition)
{
    return condition.kind == Kind::Score || condition.kind == Kind::Elapsed;
}

double number(const TableCondition &condition)
{
    return condition.kind == Kind::Elapsed ? condition.months : condition.number;
}

/// How the values of two conditions on the same thing compare; none when they do not.
std::optional<std::weak_ordering> order(const TableCondition &a, const TableCondition &b)
{
    if (isNumber(a))
        return number(a) < number(b)   ? std::weak_ordering::less
               : number(a) > number(b) ? std::weak_ordering::greater
                                       : std::weak_ordering::equivalent;
    if (satisfies(*a.expected, Operator::Equal, *b.expected))
        return std::weak_ordering::equivalent;
    if (satisfies(*a.expected, Operator::Less, *b.expected))
        return std::weak_ordering::less;
    if (satisfies(*a.expected, Operator::Greater, *b.expected))
        return std::weak_ordering::greater;
    return {};
}

bool isFloor(Operator op)
{
    return op == Operator::Greater || op == Operator::GreaterOrEqual || op == Operator::Equal;
}

bool isCeiling(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Equal;
}

/// Nothing is at least the one and at most the other.
bool apart(const TableCondition &floor, const TableCondition &ceiling)
{
    if (!isFloor(floor.op) || !isCeiling(ceiling.op))
        return false;
    const auto between = order(floor, ceiling);
    if (!between)
        return false;
    const bool open = floor.op == Operator::Greater || ceiling.op == Operator::Less;
    return std::is_gt(*between) || (std::is_eq(*between) && open);
}

bool isSame(const TableCondition &a, const TableCondition &b)
{
    return a.kind == b.kind && a.name == b.name && a.op == b.op && a.expected == b.expected &&
           number(a) == number(b);
}

} // namespace

bool Reachability::canHold(const TableCondition &condition) const
{
    const auto terms = termsOf(condition, {});
    return !terms ||
           std::ranges::any_of(*terms, [this](const Term &term) { return !contradicts(term); });
}

bool Reachability::canBeShown(int item) const
{
    return canHold(shownWhen(item));
}

bool Reachability::covers(const TableCondition &a, const TableCondition &b) const
{
    const auto wide = termsOf(a, {});
    const auto narrow = termsOf(b, {});
    if (!wide || !narrow)
        return false;
    return std::ranges::all_of(*narrow, [&wide](const Term &term) {
        return std::ranges::any_of(*wide, [&term](const Term &fewer) {
            return std::ranges::all_of(fewer, [&term](const TableCondition &each) {
                return std::ranges::any_of(
                    term, [&each](const TableCondition &other) { return isSame(each, other); });
            });
        });
    });
}

/// What has to hold for an item to be shown: its own conditions and those around it.
TableCondition Reachability::shownWhen(int item) const
{
    QList<TableCondition> all;
    for (auto place = item; place >= 0; place = m_form.item(place).parent) {
        QList<TableCondition> own;
        bool isKnown = true;
        for (const auto &when : m_form.item(place).conditions) {
            isKnown = isKnown && when.understood;
            own.append(question(when));
        }
        if (!own.isEmpty() && isKnown)
            all.append(group(m_form.item(place).anyCondition ? Kind::Any : Kind::All, own));
    }
    return group(Kind::All, all);
}

Reachability::Terms Reachability::termsOf(const TableCondition &condition,
                                          const QSet<int> &shown) const
{
    if (++m_steps > maxSteps)
        return {};
    if (condition.kind == Kind::Question)
        return termsOfQuestion(condition, shown);
    if (condition.kind != Kind::All && condition.kind != Kind::Any)
        return QList<Term>{{condition}};
    QList<Term> terms;
    if (condition.kind == Kind::All)
        terms.append(Term());
    for (const auto &part : condition.parts) {
        const auto more = termsOf(part, shown);
        if (!more)
            return {};
        m_steps += terms.size() + more->size();
        const bool tooMany = condition.kind == Kind::Any ? terms.size() + more->size() > maxTerms
                                                         : terms.size() * more->size() > maxTerms;
        if (tooMany || m_steps > maxSteps)
            return {};
        if (condition.kind == Kind::Any) {
            terms += *more;
            continue;
        }
        QList<Term> both;
        for (const auto &left : terms) {
            for (const auto &right : *more) {
                m_steps += left.size() + right.size();
                both.append(left + right);
            }
            if (m_steps > maxSteps)
                return {};
        }
        terms = both;
    }
    return terms;
}

/// Every answer but none says that its question is shown.
Reachability::Terms Reachability::termsOfQuestion(const TableCondition &condition,
                                                  QSet<int> shown) const
{
    const auto item = m_form.find(condition.name);
    if (item < 0 || asksForNothing(condition) || shown.contains(item))
        return QList<Term>{{condition}};
    if (shown.size() >= maxDepth)
        return {};
    shown.insert(item);
    auto terms = termsOf(shownWhen(item), shown);
    if (terms)
        for (auto &term : *terms)
            term.append(condition);
    return terms;
}

bool Reachability::isSingle(int item) const
{
    for (auto place = item; place >= 0; place = m_form.item(place).parent)
        if (m_form.item(place).repeats)
            return false;
    return item >= 0;
}

bool Reachability::contradicts(const Term &term) const
{
    m_steps += term.size() * term.size();
    if (m_steps > maxSteps)
        return false;
    for (qsizetype i = 0; i < term.size(); ++i) {
        if (isOutside(term.at(i)))
            return true;
        for (qsizetype j = i + 1; j < term.size(); ++j)
            if (contradict(term.at(i), term.at(j)))
                return true;
    }
    return false;
}

bool Reachability::contradict(const TableCondition &a, const TableCondition &b) const
{
    if (a.kind != b.kind)
        return false;
    if (a.kind == Kind::Verdict)
        return a.name != b.name;
    if (a.name != b.name || a.kind == Kind::Type)
        return false;
    if (a.kind == Kind::Question) {
        if (asksForNothing(a) || asksForNothing(b))
            return asksForNothing(a) != asksForNothing(b);
        if (a.op == Operator::Exists || b.op == Operator::Exists || !isSingle(m_form.find(a.name)))
            return false;
        const bool same = satisfies(*a.expected, Operator::Equal, *b.expected);
        if (a.op == Operator::Equal && b.op == Operator::Equal)
            return !same;
        if (a.op == Operator::NotEqual || b.op == Operator::NotEqual)
            return same && (a.op == Operator::Equal || b.op == Operator::Equal);
    }
    return apart(a, b) || apart(b, a);
}

/// A number or date that the question does not take.
bool Reachability::isOutside(const TableCondition &condition) const
{
    const auto item = condition.kind == Kind::Question ? m_form.find(condition.name) : -1;
    if (item < 0 || condition.op == Operator::Exists || condition.op == Operator::NotEqual)
        return false;
    const auto &bounds = m_form.item(item).bounds;
    auto limit = condition;
    limit.op = Operator::GreaterOrEqual;
    limit.expected = bounds.lowest;
    if (limit.expected && apart(limit, condition))
        return true;
    limit.op = Operator::LessOrEqual;
    limit.expected = bounds.highest;
    return limit.expected && apart(condition, limit);
}

} // namespace stipple
