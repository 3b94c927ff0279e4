// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/evaluation.h"

namespace stipple {

/// What an answered choice counts.
struct ScoreTerm
{
    QString linkId;
    QString code;
    double weight = 0;
};

/// The sum of the weights that the form gives to the choices made.
struct Score
{
    /// None when too little is answered.
    std::optional<double> total;
    QList<ScoreTerm> terms;
    /// Shown questions with weights that have an answer, and all of them.
    int answered = 0;
    int of = 0;
};

enum class MissingTerms {
    /// What is not answered counts nothing; without any weighted answer there is no score.
    Partial,
    /// There is a score only when every shown question with weights is answered.
    AllRequired,
};

/// The sum of weights as people write them: of 0.1 and 0.2 it is 0.3.
[[nodiscard]] double sumOfWeights(const QList<double> &weights);

/// Adds up the weights of enabled answers at any depth, of the questions named or of all. Choices
/// are found by system and code. No expression is run, so forms that cannot conclude have one too.
[[nodiscard]] Score scoreOf(const Evaluation &evaluation, MissingTerms missing,
                            const QStringList &linkIds = {});

} // namespace stipple
