// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consultation/conclusion.h"

#include "core/questionnaire/answertext.h"
#include "core/questionnaire/decision.h"
#include "core/questionnaire/questionlist.h"
#include "core/questionnaire/resultbuilder.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// "How old are you? 38; Which …? Male"
QString answersIn(const QList<Because> &because)
{
    QStringList parts;
    for (const auto &each : because) {
        const auto part = each.question + u' ' + each.answer;
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(u"; "_s);
}

void add(QList<TableFinding::Rule> &rules, const TableRule &rule, const QList<Because> &because,
         const QString &language)
{
    if (std::ranges::find(rules, rule.id, &TableFinding::Rule::id) != rules.end())
        return;
    rules.append({.id = rule.id,
                  .reason = rule.reason.in(language),
                  .answers = answersIn(because),
                  .unknown = false});
}

void addUnknown(QList<TableFinding::Rule> &rules, const TableResult &result,
                const QString &language)
{
    for (const auto &open : result.unknown) {
        if (std::ranges::find(rules, open.rule->id, &TableFinding::Rule::id) != rules.end())
            continue;
        rules.append({.id = open.rule->id,
                      .reason = open.rule->reason.in(language),
                      .answers = {},
                      .unknown = true});
    }
}

QString typeName(const TableResult &result, const QString &id, const QString &language)
{
    const auto *type = result.table->type(result.families.value(id, id));
    if (!type)
        return {};
    const auto subtype = std::ranges::find(type->subtypes, id, &TableSubtype::id);
    return (subtype == type->subtypes.end() ? type->name : subtype->name).in(language);
}

void addCollected(const TableResult &result, const QString &language, TableFinding &finding)
{
    finding.value = result.outcome.isEmpty() ? QString(nothingFound) : result.outcome;
    const auto strictest = std::ranges::find(result.fired, result.outcome, &FiredRule::outcome);
    if (strictest != result.fired.end())
        finding.text = strictest->rule->reason.in(language);
    for (const auto &fired : result.seeDoctorFirst)
        add(finding.rules, *fired.rule, fired.because, language);
    for (const auto &fired : result.fired)
        add(finding.rules, *fired.rule, fired.because, language);
}

void addTypes(const TableResult &result, const QString &language, TableFinding &finding)
{
    finding.value = result.best;
    finding.text = typeName(result, result.best, language);
    for (const auto &fired : result.pointRules)
        add(finding.rules, *fired.rule, fired.because, language);
}

TableFinding findingOf(const TableResult &result, const QString &language)
{
    TableFinding finding{.table = result.table->id,
                         .version = result.table->version,
                         .value = {},
                         .text = {},
                         .preliminary = result.status == TableResult::Status::Incomplete,
                         .rules = {}};
    switch (result.table->hitPolicy) {
    case DecisionTable::HitPolicy::Collect:
        addCollected(result, language, finding);
        break;
    case DecisionTable::HitPolicy::Points:
        addTypes(result, language, finding);
        break;
    case DecisionTable::HitPolicy::First:
        for (const auto &output : result.outputs)
            add(finding.rules, *output.rule, output.because, language);
        break;
    }
    addUnknown(finding.rules, result, language);
    return finding;
}

Result<Evaluation> evaluated(const ConsultationPacket &packet, const Assessment &assessment)
{
    if (!assessment.form().isAnsweredBy(packet.response.questionnaire))
        return Error{ErrorCode::ResponseInvalid, u"another form"_s};
    return Evaluation::of(assessment.form(), packet.response);
}

} // namespace

Result<Conclusion> conclude(const ConsultationPacket &packet, const Assessment &assessment,
                            const QString &language)
{
    const auto evaluation = evaluated(packet, assessment);
    if (!evaluation)
        return evaluation.error();
    Decision decision(*evaluation, packet.day, language);
    for (const auto &table : assessment.tables())
        decision.decide(table);
    Conclusion conclusion{.result = buildResult(decision), .findings = {}};
    for (const auto &result : decision.results())
        conclusion.findings.append(findingOf(result, language));
    return conclusion;
}

Result<QList<AnsweredQuestion>> answersOf(const ConsultationPacket &packet,
                                          const Assessment &assessment, const QString &language)
{
    const auto evaluation = evaluated(packet, assessment);
    if (!evaluation)
        return evaluation.error();
    const QuestionList shown(*evaluation);
    QList<AnsweredQuestion> answered;
    for (int place = 0; place < shown.size(); ++place) {
        QStringList texts;
        for (const auto &given : evaluation->answersOf(shown.occurrence(place)))
            texts.append(answerText(shown.item(place), *given.value, language));
        if (texts.isEmpty())
            continue;
        const auto question = shown.present(place, language);
        answered.append({.section = question.section,
                         .occurrence = question.occurrence,
                         .occurrences = question.occurrences,
                         .linkId = question.linkId,
                         .question = question.text,
                         .answer = texts.join(u", "_s)});
    }
    return answered;
}

} // namespace stipple
