// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `fhir score`: the weights of the choices made.

#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"
#include "core/questionnaire/score.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

struct Options
{
    QStringList files;
    MissingTerms missing = MissingTerms::Partial;
    QStringList items;
};

std::optional<Options> optionsFrom(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        if (argument == "--missing"_L1) {
            const auto name = arguments.value(++i);
            if (name != "partial"_L1 && name != "allRequired"_L1)
                return {};
            options.missing =
                name == "partial"_L1 ? MissingTerms::Partial : MissingTerms::AllRequired;
        } else if (argument == "--items"_L1) {
            options.items = arguments.value(++i).split(u',', Qt::SkipEmptyParts);
            if (options.items.isEmpty())
                return {};
        } else if (argument.startsWith("--"_L1)) {
            return {};
        } else {
            options.files.append(argument);
        }
    }
    return options.files.size() == 2 ? std::optional(options) : std::nullopt;
}

} // namespace

int score(const QStringList &arguments)
{
    const auto options = optionsFrom(arguments);
    if (!options)
        return usageOf(scoreUse);
    const QJsonObject verb{{u"verb"_s, u"score"_s}};
    const auto answered = loadAnswered(options->files.at(0), options->files.at(1));
    if (!answered)
        return refuse(answered.error(), verb);
    const auto evaluation = Evaluation::of(answered->form, answered->response);
    if (!evaluation)
        return refuse(evaluation.error(), verb);
    const auto found = scoreOf(*evaluation, options->missing, options->items);
    QJsonArray terms;
    for (const auto &term : found.terms)
        terms.append(QJsonArray{term.linkId, term.code, term.weight});
    return answer({{u"verb"_s, u"score"_s},
                   {u"score"_s, found.total ? QJsonValue(*found.total) : QJsonValue()},
                   {u"terms"_s, terms},
                   {u"answered"_s, found.answered},
                   {u"of"_s, found.of}});
}

} // namespace stipple::cli
