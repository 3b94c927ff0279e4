// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentresult.h"

namespace stipple {

/// The names of types that take each other's place; empty where none stands out.
struct FitShift
{
    QString before;
    QString now;
};

/// A verdict of one rule that is another one now, or ends on another day.
struct VerdictShift
{
    VerdictEntry before;
    VerdictEntry now;
};

/// How two results of the same answers differ. Words alone are no difference.
struct ResultDifference
{
    std::optional<FitShift> best;
    std::optional<FitShift> second;
    /// Reasons to see a doctor first, then verdicts.
    QList<VerdictEntry> came;
    QList<VerdictEntry> went;
    QList<VerdictShift> shifted;
    /// Of the outlook: what both results say about it is others.
    bool sessions = false;
    bool gap = false;
    bool topUp = false;
    bool price = false;
    /// What a treatment can and cannot do, its look, and notes.
    QList<SourcedText> statementsCame;
    QList<SourcedText> statementsWent;

    [[nodiscard]] bool isEmpty() const
    {
        return !best && !second && came.isEmpty() && went.isEmpty() && shifted.isEmpty() &&
               !sessions && !gap && !topUp && !price && statementsCame.isEmpty() &&
               statementsWent.isEmpty();
    }
};

[[nodiscard]] ResultDifference differenceBetween(const AssessmentResult &before,
                                                 const AssessmentResult &now);

} // namespace stipple
