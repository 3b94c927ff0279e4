// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhir.h"

#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"
#include "app/cli/packet.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

int enable(const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usageOf(enableUse);
    const QJsonObject verb{{u"verb"_s, u"enable"_s}};
    const auto answered = loadAnswered(arguments.at(0), arguments.at(1));
    if (!answered)
        return refuse(answered.error(), verb);
    const auto evaluation =
        Evaluation::of(answered->form, answered->response, Evaluation::Groups::AsGiven);
    if (!evaluation)
        return refuse(evaluation.error(), verb);
    return answer({
        {u"verb"_s, u"enable"_s},
        {u"disabled"_s, QJsonArray::fromStringList(evaluation->disabled())},
        {u"missingRequired"_s, QJsonArray::fromStringList(evaluation->missingRequired())},
        {u"undetermined"_s, QJsonArray::fromStringList(evaluation->undetermined())},
        {u"enabledCount"_s, evaluation->enabledCount()},
    });
}

struct Verb
{
    QLatin1StringView name;
    int (*run)(const QStringList &);
};

constexpr std::array verbs{
    Verb{"load"_L1, load},     Verb{"validate"_L1, validate},   Verb{"enable"_L1, enable},
    Verb{"score"_L1, score},   Verb{"roundtrip"_L1, roundtrip}, Verb{"text"_L1, text},
    Verb{"decide"_L1, decide}, Verb{"packet"_L1, packet},
};

} // namespace

int usageOf(const char *use)
{
    return usage(u"stipple-cli fhir "_s + QString::fromUtf8(use));
}

int runFhir(const QStringList &arguments)
{
    const auto verb = std::ranges::find(verbs, arguments.value(0), &Verb::name);
    if (verb != verbs.end())
        return verb->run(arguments.mid(1));
    QStringList uses;
    for (const auto *use : {loadUse, validateUse, enableUse, scoreUse, roundtripUse, textUse,
                            decideUse, gridUse, packetUse})
        uses.append(u"stipple-cli fhir "_s + QString::fromUtf8(use));
    return usage(uses.join(u'\n'));
}

} // namespace stipple::cli
