// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhir.h"

#include "app/cli/decide.h"
#include "app/cli/output.h"
#include "app/cli/packet.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

int enable(const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(u"stipple-cli fhir enable QUESTIONNAIRE RESPONSE"_s);
    const auto answered = loadAnswered(arguments.at(0), arguments.at(1));
    if (!answered)
        return refuse(answered.error(), {{u"verb"_s, u"enable"_s}});
    const auto evaluation = Evaluation::of(answered->form, answered->response);
    if (!evaluation)
        return refuse(evaluation.error(), {{u"verb"_s, u"enable"_s}});
    return answer({
        {u"verb"_s, u"enable"_s},
        {u"disabled"_s, QJsonArray::fromStringList(evaluation->disabled())},
        {u"missingRequired"_s, QJsonArray::fromStringList(evaluation->missingRequired())},
        {u"undetermined"_s, QJsonArray::fromStringList(evaluation->undetermined())},
        {u"enabledCount"_s, evaluation->enabledCount()},
    });
}

} // namespace

Result<AnsweredForm> loadAnswered(const QString &formPath, const QString &responsePath)
{
    const auto formBytes = readFile(formPath);
    if (!formBytes)
        return formBytes.error();
    const auto responseBytes = readFile(responsePath);
    if (!responseBytes)
        return responseBytes.error();
    const auto form = Questionnaire::load(*formBytes);
    if (!form)
        return form.error();
    const auto response = Response::load(*responseBytes);
    if (!response)
        return response.error();
    return AnsweredForm{.form = *form, .response = *response};
}

int runFhir(const QStringList &arguments)
{
    const auto verb = arguments.value(0);
    if (verb == "enable"_L1)
        return enable(arguments.mid(1));
    if (verb == "decide"_L1)
        return decide(arguments.mid(1));
    if (verb == "packet"_L1)
        return packet(arguments.mid(1));
    return usage(u"stipple-cli fhir "_s + QLatin1String(fhirUse));
}

} // namespace stipple::cli
