// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fhirfiles.h"
#include "app/cli/fhirverbs.h"
#include "app/cli/gridwords.h"
#include "app/cli/output.h"
#include "core/content/content.h"
#include "core/exports/gridpage.h"
#include "core/json/writer.h"
#include "core/questionnaire/decision.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray becauseJson(const QList<Because> &because)
{
    QJsonArray array;
    for (const auto &each : because)
        array.append(QJsonObject{{u"linkId"_s, each.linkId},
                                 {u"answerPath"_s, each.answerPath},
                                 {u"question"_s, each.question},
                                 {u"answer"_s, each.answer}});
    return array;
}

QJsonArray firedJson(const QList<FiredRule> &fired, const QString &language)
{
    QJsonArray array;
    for (const auto &each : fired)
        array.append(QJsonObject{{u"rule"_s, each.rule->id},
                                 {u"outcome"_s, textOrNull(each.outcome)},
                                 {u"earliest"_s, dateOrNull(each.earliest)},
                                 {u"openEnded"_s, each.openEnded},
                                 {u"by"_s, textOrNull(each.by)},
                                 {u"reason"_s, each.rule->reason.in(language)},
                                 {u"because"_s, becauseJson(each.because)}});
    return array;
}

void addCollected(const TableResult &result, const QString &language, QJsonObject &object)
{
    QJsonArray doctor;
    for (const auto &each : result.seeDoctorFirst)
        doctor.append(each.rule->id);
    object.insert(u"outcome"_s, textOrNull(result.outcome));
    object.insert(u"earliest"_s, dateOrNull(result.earliest));
    object.insert(u"openEnded"_s, result.openEnded);
    object.insert(u"fired"_s, firedJson(result.fired, language));
    object.insert(u"satisfied"_s, firedJson(result.satisfied, language));
    object.insert(u"seeDoctorFirst"_s, doctor);
}

void addTypes(const TableResult &result, QJsonObject &object)
{
    QJsonArray points;
    for (const auto &each : result.points)
        points.append(QJsonObject{{u"type"_s, each.type},
                                  {u"points"_s, each.points},
                                  {u"min"_s, each.min},
                                  {u"max"_s, each.max}});
    QJsonArray fired;
    for (const auto &each : result.pointRules)
        fired.append(QJsonObject{{u"rule"_s, each.rule->id},
                                 {u"type"_s, each.type},
                                 {u"add"_s, each.add},
                                 {u"because"_s, becauseJson(each.because)}});
    object.insert(u"best"_s, textOrNull(result.best));
    object.insert(u"also"_s, QJsonArray::fromStringList(result.also));
    object.insert(u"second"_s, textOrNull(result.second));
    object.insert(u"possible"_s, QJsonArray::fromStringList(result.possible));
    object.insert(u"points"_s, points);
    object.insert(u"fired"_s, fired);
}

void addOutputs(const TableResult &result, QJsonObject &object)
{
    QJsonObject outputs;
    for (auto it = result.outputs.cbegin(); it != result.outputs.cend(); ++it) {
        // A bare value is no document to QJsonDocument, so it travels in an array.
        const auto text = json::write(json::Array{it->value});
        outputs.insert(it.key(), QJsonObject{{u"value"_s, QJsonDocument::fromJson(text)[0]},
                                             {u"rule"_s, it->rule->id},
                                             {u"because"_s, becauseJson(it->because)}});
    }
    object.insert(u"outputs"_s, outputs);
}

QJsonObject resultJson(const TableResult &result, const QString &language)
{
    static const QStringList names{u"final"_s, u"incomplete"_s, u"refused"_s};
    QJsonObject object{{u"table"_s, result.table->name()},
                       {u"status"_s, names.at(static_cast<int>(result.status))}};
    switch (result.table->hitPolicy) {
    case DecisionTable::HitPolicy::Collect:
        addCollected(result, language, object);
        break;
    case DecisionTable::HitPolicy::Points:
        addTypes(result, object);
        break;
    case DecisionTable::HitPolicy::First:
        addOutputs(result, object);
        break;
    }
    QJsonArray unknown;
    for (const auto &each : result.unknown)
        unknown.append(QJsonObject{{u"rule"_s, each.rule->id},
                                   {u"outcome"_s, textOrNull(each.outcome)},
                                   {u"missing"_s, QJsonArray::fromStringList(each.missing)}});
    QJsonArray scores;
    for (const auto &[id, value] : result.scores)
        scores.append(
            QJsonObject{{u"id"_s, id}, {u"score"_s, value ? QJsonValue(*value) : QJsonValue()}});
    object.insert(u"unknown"_s, unknown);
    object.insert(u"scores"_s, scores);
    return object;
}

struct Options
{
    QStringList files;
    QDate today = QDate::currentDate();
    QString language = u"en"_s;
};

std::optional<Options> optionsFrom(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        if (argument == "--today"_L1)
            options.today = QDate::fromString(arguments.value(++i), Qt::ISODate);
        else if (argument == "--lang"_L1)
            options.language = arguments.value(++i);
        else if (argument.startsWith("--"_L1))
            return {};
        else
            options.files.append(argument);
    }
    const bool complete =
        options.files.size() >= 3 && options.today.isValid() && !options.language.isEmpty();
    return complete ? std::optional(options) : std::nullopt;
}

Result<DecisionTable> loadTable(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return DecisionTable::load(*bytes);
}

int grid(const QString &tablePath, const QString &formPath)
{
    const QJsonObject verb{{u"verb"_s, u"decide"_s}};
    const auto table = loadTable(tablePath);
    if (!table)
        return refuse(table.error(), verb);
    const auto form = loadForm(formPath);
    if (!form)
        return refuse(form.error(), verb);
    const auto content = Content::load();
    if (!content)
        return refuse(content.error(), verb);
    return answerResource(gridPage(*table, *form, content->sources, gridWords()).trimmed());
}

} // namespace

int decide(const QStringList &arguments)
{
    if (arguments.value(0) == "--grid"_L1)
        return arguments.size() == 3 ? grid(arguments.at(1), arguments.at(2)) : usageOf(gridUse);
    const QJsonObject verb{{u"verb"_s, u"decide"_s}};
    const auto options = optionsFrom(arguments);
    if (!options)
        return usageOf(decideUse);
    const auto answered = loadAnswered(options->files.at(0), options->files.at(1));
    if (!answered)
        return refuse(answered.error(), verb);
    QList<DecisionTable> tables;
    for (const auto &path : options->files.mid(2)) {
        const auto table = loadTable(path);
        if (!table)
            return refuse(table.error(), verb);
        tables.append(*table);
    }
    const auto evaluation = Evaluation::of(answered->form, answered->response);
    if (!evaluation)
        return refuse(evaluation.error(), verb);
    Decision decision(*evaluation, options->today, options->language);
    for (const auto &table : tables)
        decision.decide(table);
    QJsonArray results;
    for (const auto &result : decision.results())
        results.append(resultJson(result, options->language));
    return answer({{u"verb"_s, u"decide"_s},
                   {u"today"_s, options->today.toString(Qt::ISODate)},
                   {u"tables"_s, results}});
}

} // namespace stipple::cli
