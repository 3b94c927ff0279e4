// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// Something in a table that cannot be right, or should not be released.
struct TableIssue
{
    /// Such as `unknownLinkId`.
    QString code;
    QString table;
    /// The rule; empty for the table as a whole.
    QString rule;
    QString detail;
    /// Stands in the way of a release only.
    bool releaseOnly = false;
};

/// Checks tables against the form they read and against one another: unknown linkIds, codes,
/// types, scores and outcomes, values that do not fit their question, `!=` that a missing answer
/// or a second answer would surprise, rules twice, without reason or source, without translation,
/// not reviewed, rules and effects that no answers reach, and parts with ten or more inputs.
[[nodiscard]] QList<TableIssue> lint(const Questionnaire &form, const QList<DecisionTable> &tables);

} // namespace stipple
