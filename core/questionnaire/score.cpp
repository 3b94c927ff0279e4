// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/score.h"

#include <cmath>

namespace stipple {
namespace {

QString codeOf(const AnswerOption &option)
{
    return option.value.coding() ? option.value.coding()->code : option.text.in({});
}

} // namespace

double sumOfWeights(const QList<double> &weights)
{
    constexpr double places = 1e9;
    constexpr double largest = 1e6;
    double sum = 0;
    for (const auto weight : weights)
        sum += weight;
    return std::abs(sum) < largest ? std::round(sum * places) / places : sum;
}

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
    QList<double> weights;
    for (const auto &term : score.terms)
        weights.append(term.weight);
    if (!weights.isEmpty() && isComplete)
        score.total = sumOfWeights(weights);
    return score;
}

} // namespace stipple
