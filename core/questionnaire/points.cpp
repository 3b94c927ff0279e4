// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Rules that add points to types.

#include "core/questionnaire/hitpolicies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

class Counter
{
public:
    Counter(const Conditions &conditions, TableResult &result)
        : m_conditions(conditions)
        , m_result(result)
        , m_table(*result.table)
    {
        for (const auto &type : m_table.types)
            m_result.points.append({.type = type.id, .points = 0, .min = 0, .max = 0});
    }

    void run()
    {
        for (const auto &rule : m_table.rules)
            for (const auto within : m_conditions.runsOf(rule))
                apply(rule, within);
        nameBeside();
        nameBest();
        nameOpen();
    }

private:
    [[nodiscard]] bool competes(const TypePoints &points) const
    {
        return m_table.type(points.type)->competes;
    }

    void apply(const TableRule &rule, int within)
    {
        const auto when = m_conditions.evaluate(rule.when, within);
        if (when.truth == Truth::False)
            return;
        UnknownRule unknown{.rule = &rule, .outcome = {}, .missing = {}};
        bool isUnknown = false;
        for (const auto &effect : rule.effects) {
            const auto both = Conditions::both(when, m_conditions.evaluate(effect.when, within));
            auto found = std::ranges::find(m_result.points, effect.type, &TypePoints::type);
            if (found == m_result.points.end() || both.truth == Truth::False)
                continue;
            if (both.truth == Truth::True) {
                found->points += effect.add;
                found->min += effect.add;
                found->max += effect.add;
                m_result.pointRules.append({.rule = &rule,
                                            .type = effect.type,
                                            .add = effect.add,
                                            .because = both.because});
                continue;
            }
            (effect.add > 0 ? found->max : found->min) += effect.add;
            isUnknown = true;
            for (const auto &linkId : both.missing)
                if (!unknown.missing.contains(linkId))
                    unknown.missing.append(linkId);
        }
        if (isUnknown)
            m_result.unknown.append(unknown);
    }

    /// The family, or the first subtype whose condition holds.
    QString closest(const QString &family)
    {
        auto name = family;
        for (const auto &subtype : m_table.type(family)->subtypes) {
            if (m_conditions.evaluate(subtype.when, -1).truth == Truth::True) {
                name = subtype.id;
                break;
            }
        }
        m_result.families.insert(name, family);
        return name;
    }

    void nameBeside()
    {
        for (const auto &points : m_result.points)
            if (!competes(points) && points.points >= pointsForBest)
                m_result.also.append(closest(points.type));
    }

    /// Competing families with points, most first; the table's order breaks ties.
    [[nodiscard]] QList<TypePoints> ranking() const
    {
        QList<TypePoints> ranked;
        std::ranges::copy_if(
            m_result.points, std::back_inserter(ranked),
            [this](const TypePoints &each) { return competes(each) && each.points > 0; });
        std::ranges::stable_sort(ranked, std::greater<>(), &TypePoints::points);
        return ranked;
    }

    void nameBest()
    {
        const auto ranked = ranking();
        const auto lead =
            ranked.size() < 2 ? leadForBest : ranked.at(0).points - ranked.at(1).points;
        if (!ranked.isEmpty() && ranked.at(0).points >= pointsForBest && lead >= leadForBest) {
            m_result.best = closest(ranked.at(0).type);
            if (ranked.size() > 1 && ranked.at(1).points >= pointsForSecond)
                m_result.second = closest(ranked.at(1).type);
            return;
        }
        if (ranked.isEmpty() && !m_result.also.isEmpty()) {
            m_result.best = m_result.also.at(0);
            return;
        }
        m_result.best = unknownType;
        for (const auto &each : ranked)
            if (ranked.at(0).points - each.points <= leadForBest)
                m_result.possible.append(closest(each.type));
    }

    /// Which families the open rules could still bring forward, and whether that matters.
    void nameOpen()
    {
        double certain = 0;
        for (const auto &points : m_result.points)
            if (competes(points))
                certain = std::max(certain, points.min);
        for (const auto &points : m_result.points) {
            const bool isOpen = points.max > points.min;
            const bool reaches = competes(points)
                                     ? points.max > 0 && points.max > certain - leadForBest
                                     : points.max >= pointsForBest && points.min < pointsForBest;
            if (isOpen && reaches)
                m_result.couldBe.append(namesOf(points.type));
        }
        if (couldDiffer())
            m_result.status = TableResult::Status::Incomplete;
    }

    [[nodiscard]] QStringList namesOf(const QString &family) const
    {
        QStringList names{family};
        for (const auto &subtype : m_table.type(family)->subtypes)
            names.append(subtype.id);
        return names;
    }

    [[nodiscard]] bool couldDiffer() const
    {
        const bool besideOpen =
            std::ranges::any_of(m_result.points, [this](const TypePoints &each) {
                return !competes(each) && each.max >= pointsForBest && each.min < pointsForBest;
            });
        if (besideOpen)
            return true;
        const auto family = m_result.families.value(m_result.best);
        if (family.isEmpty() || !m_table.type(family)->competes)
            return !m_result.couldBe.isEmpty();
        const auto best = *std::ranges::find(m_result.points, family, &TypePoints::type);
        return best.min < pointsForBest ||
               std::ranges::any_of(m_result.points, [&](const TypePoints &each) {
                   return competes(each) && each.type != family && each.max > 0 &&
                          best.min - each.max < leadForBest;
               });
    }

    const Conditions &m_conditions;
    TableResult &m_result;
    const DecisionTable &m_table;
};

} // namespace

void addPoints(const Conditions &conditions, TableResult &result)
{
    Counter(conditions, result).run();
}

} // namespace stipple
