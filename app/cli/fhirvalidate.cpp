// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `fhir validate`: what is wrong with a response to a form.

#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"
#include "core/questionnaire/responsevalidator.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

int tell(const QList<Issue> &issues, const QList<Issue> &formIssues)
{
    return answer({{u"verb"_s, u"validate"_s},
                   {u"valid"_s, isValid(issues)},
                   {u"issues"_s, issuesJson(issues)},
                   {u"formIssues"_s, issuesJson(formIssues)}});
}

} // namespace

int validate(const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usageOf(validateUse);
    const QJsonObject verb{{u"verb"_s, u"validate"_s}};
    if (arguments.at(0) == u"-"_s) {
        const auto response = loadResponse(arguments.at(1));
        return response ? tell(validateWithoutForm(*response), {}) : refuse(response.error(), verb);
    }
    const auto answered = loadAnswered(arguments.at(0), arguments.at(1));
    if (!answered)
        return refuse(answered.error(), verb);
    const auto issues = validate(answered->form, answered->response);
    return issues ? tell(*issues, answered->form.issues()) : refuse(issues.error(), verb);
}

} // namespace stipple::cli
