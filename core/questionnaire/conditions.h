// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decision.h"

namespace stipple {

/// What a condition came to, and what that rests on.
struct ConditionResult
{
    Truth truth = Truth::True;
    /// When true: the answers that made it so.
    QList<Because> because;
    /// When unknown: the questions that leave it open.
    QStringList missing;
};

/// Evaluates the conditions of one table.
class Conditions
{
public:
    Conditions(const Decision &decision, const DecisionTable &table);

    /// `within` is an occurrence of a repeating group: questions inside that group are read there,
    /// all others in the whole form. -1 for none.
    [[nodiscard]] ConditionResult evaluate(const TableCondition &condition, int within) const;
    [[nodiscard]] static ConditionResult both(const ConditionResult &a, const ConditionResult &b);

    /// The occurrences for which a rule runs: those of the outermost repeating group that holds
    /// one of its questions, or just -1.
    [[nodiscard]] QList<int> runsOf(const TableRule &rule) const;

    struct DateAnswer
    {
        /// The last of the days it can mean; none when it is not known.
        std::optional<QDate> day;
        /// Shown but not answered, or not with a date.
        bool missing = false;
        QList<Because> because;
    };
    [[nodiscard]] DateAnswer date(const QString &linkId, int within) const;

    [[nodiscard]] const QList<std::pair<QString, std::optional<double>>> &scores() const
    {
        return m_scores;
    }

private:
    [[nodiscard]] ConditionResult group(const TableCondition &condition, int within) const;
    [[nodiscard]] ConditionResult question(const TableCondition &condition, int within) const;
    [[nodiscard]] ConditionResult compare(const TableCondition &condition, int item,
                                          const QList<int> &occurrences) const;
    [[nodiscard]] ConditionResult score(const TableCondition &condition) const;
    [[nodiscard]] ConditionResult elapsed(const TableCondition &condition, int within) const;
    [[nodiscard]] ConditionResult type(const TableCondition &condition) const;
    [[nodiscard]] ConditionResult verdict(const TableCondition &condition) const;
    /// The enabled occurrences of an item, read as `within` says.
    [[nodiscard]] QList<int> enabled(int item, int within) const;
    [[nodiscard]] Because because(const GivenAnswer &answer) const;
    [[nodiscard]] bool isUnsure(const Answer &answer) const;
    /// The weights of one term of a score, with the answers that have them.
    struct Term
    {
        QList<double> weights;
        QList<Because> because;
    };
    [[nodiscard]] Term term(const QString &linkId) const;
    void addUp(const TableScore &score);
    [[nodiscard]] int groupOf(const TableCondition &condition) const;

    const Decision &m_decision;
    const Evaluation &m_answers;
    const DecisionTable &m_table;
    QList<std::pair<QString, std::optional<double>>> m_scores;
    /// What each score rests on, and which of its terms are missing.
    QList<ConditionResult> m_scoreGrounds;
};

} // namespace stipple
