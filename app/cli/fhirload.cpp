// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `fhir load`: what a form is, what is wrong with it, and whether rules may be applied to it; with
// `--strict`, also what we expect of forms and tables of our own.
// `fhir roundtrip`: the resource as Stipple keeps it.

#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"
#include "core/json/writer.h"
#include "core/questionnaire/assessment.h"
#include "core/questionnaire/formlinter.h"
#include "core/questionnaire/tablelinter.h"

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

struct Options
{
    QStringList files;
    bool strict = false;
    /// What stands in the way of a release is an error.
    bool release = false;
};

std::optional<Options> optionsFrom(const QStringList &arguments)
{
    Options options;
    for (const auto &argument : arguments) {
        if (argument == "--strict"_L1)
            options.strict = true;
        else if (argument == "--release"_L1)
            options.release = options.strict = true;
        else if (argument.startsWith("--"_L1))
            return {};
        else
            options.files.append(argument);
    }
    const bool complete = options.strict ? !options.files.isEmpty() : options.files.size() == 1;
    return complete ? std::optional(options) : std::nullopt;
}

bool isTable(const QByteArray &bytes)
{
    const auto document = json::parse(bytes);
    return document && document->value(u"kind").toString() == "decision-table"_L1;
}

QJsonArray tableIssuesJson(const QList<TableIssue> &issues, bool release)
{
    QJsonArray array;
    for (const auto &issue : issues) {
        const bool isError = !issue.releaseOnly || release;
        const bool isUnknown = issue.code == "unknownLinkId"_L1;
        array.append(QJsonObject{{u"severity"_s, isError ? u"error"_s : u"warning"_s},
                                 {u"code"_s, issue.code},
                                 {u"type"_s, isUnknown ? u"not-found"_s : u"invalid"_s},
                                 {u"expression"_s, issue.table},
                                 {u"rule"_s, textOrNull(issue.rule)},
                                 {u"linkId"_s, isUnknown ? issue.detail : QJsonValue()},
                                 {u"detail"_s, issue.detail}});
    }
    return array;
}

int tell(const Questionnaire &form, const QJsonArray &issues)
{
    return answer(answerOf(issues.isEmpty() ? u"ok"_s : u"issues"_s, form.canConclude(),
                           formJson(form), issues));
}

/// The form among the files, or else our own, which tables may be checked against alone.
int loadStrictly(const Options &options)
{
    const QJsonObject verb{{u"verb"_s, u"load"_s}};
    std::optional<Questionnaire> form;
    QList<DecisionTable> tables;
    for (const auto &path : options.files) {
        const auto bytes = readFile(path);
        if (!bytes)
            return refuse(bytes.error(), verb);
        if (isTable(*bytes)) {
            const auto table = DecisionTable::load(*bytes);
            if (!table)
                return refuse(table.error(), verb);
            tables.append(*table);
            continue;
        }
        const auto loaded = Questionnaire::load(*bytes);
        if (!loaded)
            return refuseForm(loaded.error());
        if (form)
            return usageOf(loadUse);
        form = *loaded;
    }
    const bool ownForm = !form;
    if (ownForm) {
        const auto assessment = Assessment::load();
        if (!assessment)
            return refuse(assessment.error(), verb);
        form = assessment->form();
    }
    auto issues = ownForm ? QJsonArray() : issuesJson(lint(*form));
    for (const auto &issue : tableIssuesJson(lint(*form, tables), options.release))
        issues.append(issue);
    return tell(*form, issues);
}

} // namespace

int load(const QStringList &arguments)
{
    const auto options = optionsFrom(arguments);
    if (!options)
        return usageOf(loadUse);
    if (options->strict)
        return loadStrictly(*options);
    const auto form = loadForm(options->files.at(0));
    return form ? tell(*form, issuesJson(form->issues())) : refuseForm(form.error());
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
