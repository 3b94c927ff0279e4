// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/score.h"

#include <cmath>

namespace stipple {
namespace {

/// Weights have few decimals, so that the sum of 0.1 and 0.2 is 0.3.
double sumOf(const QList<ScoreTerm> &terms)
{
    double sum = 0;
    for (const auto &term : terms)
        sum += term.weight;
    constexpr double places = 1e9;
    return std::abs(sum) < 1e6 ? std::round(sum * places) / places : sum;
}

QString codeOf(const AnswerOption &option)
{
    return option.value.coding() ? option.value.coding()->code : option.text.in({});
}

} // namespace

Score scoreOf(const Evaluation &evaluation, MissingTerms missing, const QStringList &linkIds)
{
    Score score;
    const auto &form = evaluation.form();
    for (int place = 0; place < form.items().size(); ++place) {
        const auto &item = form.item(place);
        if (!item.optionIndex.hasWeights() ||
            (!linkIds.isEmpty() && !linkIds.contains(item.linkId)))
            continue;
        for (const auto each : evaluation.occurrencesOf(place)) {
            const auto &occurrence = evaluation.occurrence(each);
            if (!occurrence.enabled || !occurrence.exists)
                continue;
            ++score.of;
            const auto answers = evaluation.answersOf(each);
            score.answered += answers.isEmpty() ? 0 : 1;
            for (const auto &answer : answers)
                if (const auto *option = item.option(*answer.value); option && option->weight)
                    score.terms.append({.linkId = item.linkId,
                                        .code = codeOf(*option),
                                        .weight = *option->weight});
        }
    }
    const bool isComplete = missing == MissingTerms::Partial || score.answered == score.of;
    if (!score.terms.isEmpty() && isComplete)
        score.total = sumOf(score.terms);
    return score;
}

} // namespace stipple
