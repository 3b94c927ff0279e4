// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

#include <QSet>

namespace stipple {

/// Whether any answers at all could make a condition true. For linters: a contradiction that is
/// found is one, but not every contradiction is found.
///
/// Found are: two answers where only one may be given, an answer to a question that is left
/// unanswered or not shown, ranges that do not meet, values outside a question's bounds, two
/// verdicts at once. Conditions on questions that repeat may hold for different answers.
class Reachability
{
public:
    explicit Reachability(const Questionnaire &form)
        : m_form(form)
    {}

    [[nodiscard]] bool canHold(const TableCondition &condition) const;
    /// Whether an item can ever be shown.
    [[nodiscard]] bool canBeShown(int item) const;
    /// Whether `b` holding means that `a` holds, as far as the words tell.
    [[nodiscard]] bool covers(const TableCondition &a, const TableCondition &b) const;

private:
    /// Conditions that must all hold; none of them a group.
    using Term = QList<TableCondition>;
    /// Terms of which one must hold. None: there were too many to look at.
    using Terms = std::optional<QList<Term>>;

    [[nodiscard]] Terms termsOf(const TableCondition &condition, const QSet<int> &shown) const;
    [[nodiscard]] Terms termsOfQuestion(const TableCondition &condition, QSet<int> shown) const;
    [[nodiscard]] TableCondition shownWhen(int item) const;
    [[nodiscard]] bool contradicts(const Term &term) const;
    [[nodiscard]] bool contradict(const TableCondition &a, const TableCondition &b) const;
    [[nodiscard]] bool isOutside(const TableCondition &condition) const;
    [[nodiscard]] bool isSingle(int item) const;

    const Questionnaire &m_form;
    mutable qsizetype m_steps = 0;
};

} // namespace stipple
