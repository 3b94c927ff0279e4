// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhir.h"

#include "app/cli/output.h"
#include "core/questionnaire/evaluation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

int enable(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"enable"_s}};
    if (arguments.size() != 2)
        return usage(u"stipple-cli fhir enable QUESTIONNAIRE RESPONSE"_s);
    const auto formBytes = readFile(arguments.at(0));
    if (!formBytes)
        return refuse(formBytes.error(), verb);
    const auto responseBytes = readFile(arguments.at(1));
    if (!responseBytes)
        return refuse(responseBytes.error(), verb);
    const auto form = Questionnaire::load(*formBytes);
    if (!form)
        return refuse(form.error(), verb);
    const auto response = Response::load(*responseBytes);
    if (!response)
        return refuse(response.error(), verb);
    const auto evaluation = Evaluation::of(*form, *response);
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

} // namespace

int runFhir(const QStringList &arguments)
{
    const auto verb = arguments.value(0);
    if (verb == "enable"_L1)
        return enable(arguments.mid(1));
    return usage(u"stipple-cli fhir "_s + QLatin1String(fhirUse));
}

} // namespace stipple::cli
