// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentresult.h"
#include "core/questionnaire/evaluation.h"

namespace stipple {

/// What a change of answers changed besides the answers themselves.
struct AnswerEffect
{
    /// Answered questions that are no longer shown: their answers stay and no longer count.
    QStringList hidden;
    /// Questions shown that were not shown before.
    QStringList shown;
    /// The names of the best fits, when they differ; empty when the answers do not decide.
    QString bestBefore;
    QString bestAfter;
    bool bestDiffers = false;
    /// Verdicts and reasons to see a doctor first that only one side has.
    QList<VerdictEntry> came;
    QList<VerdictEntry> went;

    [[nodiscard]] bool isEmpty() const
    {
        return hidden.isEmpty() && shown.isEmpty() && !bestDiffers && came.isEmpty() &&
               went.isEmpty();
    }
};

/// Which questions came and went. Their texts are in `language`.
[[nodiscard]] AnswerEffect compareQuestions(const Evaluation &before, const Evaluation &after,
                                            const QString &language);

/// Adds how the conclusions differ.
void compareResults(const AssessmentResult &before, const AssessmentResult &after,
                    AnswerEffect &effect);

} // namespace stipple
