// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `fhir load`: what a form is, what is wrong with it, and whether rules may be applied to it.
// `fhir roundtrip`: the resource as Stipple keeps it.

#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"
#include "core/json/writer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonObject answerOf(const QString &outcome, bool canConclude, const QJsonValue &form,
                     const QJsonArray &issues)
{
    return {{u"verb"_s, u"load"_s},
            {u"outcome"_s, outcome},
            {u"canConclude"_s, canConclude},
            {u"questionnaire"_s, form},
            {u"issues"_s, issues}};
}

QJsonObject formJson(const Questionnaire &form)
{
    return {{u"url"_s, textOrNull(form.url())},
            {u"version"_s, textOrNull(form.version())},
            {u"title"_s, textOrNull(form.title().in({}))},
            {u"status"_s, textOrNull(form.status())},
            {u"language"_s, textOrNull(form.language())},
            {u"items"_s, static_cast<int>(form.items().size())},
            {u"depth"_s, form.depth()}};
}

/// The code of the issue that a form is refused with.
QString codeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::JsonTooLarge:
        return u"tooLarge"_s;
    case ErrorCode::JsonTooDeep:
        return u"tooDeep"_s;
    case ErrorCode::JsonInvalid:
        return u"invalidJson"_s;
    default:
        return error.detail;
    }
}

int refuseForm(const Error &error)
{
    if (error.code == ErrorCode::FileUnreadable)
        return refuse(error, {{u"verb"_s, u"load"_s}});
    const bool isJson = error.code != ErrorCode::JsonInvalid;
    const Issue issue{.severity = Issue::Severity::Fatal,
                      .code = codeOf(error),
                      .expression = isJson ? u"Questionnaire"_s : QString(),
                      .linkId = {},
                      .detail = isJson ? QString() : error.detail.section(u' ', 1)};
    auto object = issuesJson({issue}).at(0).toObject();
    if (!isJson) {
        const auto at = error.detail.section(u' ', 0, 0);
        object.insert(u"line"_s, at.section(u':', 0, 0).toInt());
        object.insert(u"column"_s, at.section(u':', 1, 1).toInt());
    }
    return refuse(error, answerOf(isJson ? u"refused"_s : u"not-json"_s, false,
                                  QJsonValue(QJsonValue::Null), {object}));
}

int print(const json::Value &resource)
{
    return answerResource(json::write(resource, json::Style::Indented).trimmed());
}

} // namespace

int load(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usageOf(loadUse);
    const auto form = loadForm(arguments.at(0));
    if (!form)
        return refuseForm(form.error());
    return answer(answerOf(form->issues().isEmpty() ? u"ok"_s : u"issues"_s, form->canConclude(),
                           formJson(*form), issuesJson(form->issues())));
}

int roundtrip(const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usageOf(roundtripUse);
    const QJsonObject verb{{u"verb"_s, u"roundtrip"_s}};
    const auto bytes = readFile(arguments.at(0));
    if (!bytes)
        return refuse(bytes.error(), verb);
    const auto document = json::parse(*bytes, Questionnaire::limits);
    if (!document)
        return refuse(document.error(), verb);
    if (document->value(u"resourceType").toString() != "Questionnaire"_L1)
        return print(*document);
    const auto form = Questionnaire::load(*document);
    if (!form)
        return refuse(form.error(), verb);
    return print(form->document());
}

} // namespace stipple::cli
