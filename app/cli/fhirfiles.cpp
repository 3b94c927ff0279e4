// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhirfiles.h"

#include "app/cli/output.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stipple::cli {

Result<Questionnaire> loadForm(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return Questionnaire::load(*bytes);
}

Result<Response> loadResponse(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return Response::load(*bytes);
}

Result<AnsweredForm> loadAnswered(const QString &formPath, const QString &responsePath)
{
    const auto form = loadForm(formPath);
    if (!form)
        return form.error();
    const auto response = loadResponse(responsePath);
    if (!response)
        return response.error();
    return AnsweredForm{.form = *form, .response = *response};
}

QJsonArray issuesJson(const QList<Issue> &issues)
{
    QJsonArray array;
    for (const auto &issue : issues)
        array.append(QJsonObject{{u"severity"_s, issue.severityName()},
                                 {u"code"_s, issue.code},
                                 {u"type"_s, issue.type()},
                                 {u"expression"_s, issue.expression},
                                 {u"linkId"_s, textOrNull(issue.linkId)},
                                 {u"detail"_s, issue.detail}});
    return array;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace stipple::cli
