// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/planquestion.h"
#include "app/cli/planverbs.h"
#include "core/care/plandiff.h"
#include "core/content/planfile.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonArray toJson(const QList<ContentProblem> &problems)
{
    QJsonArray array;
    for (const auto &problem : problems)
        array.append(QJsonObject{
            {u"rule"_s, problem.rule}, {u"where"_s, problem.where}, {u"what"_s, problem.what}});
    return array;
}

QJsonObject toJson(const PlanChange &change)
{
    static const QStringList whats{u"added"_s, u"removed"_s, u"changed"_s};
    static const QStringList parts{u"plan"_s,  u"spacing"_s,    u"top-up"_s, u"blood-pause"_s,
                                   u"phase"_s, u"permission"_s, u"task"_s,   u"rule"_s};
    const auto fieldNames = QMetaEnum::fromType<FieldChange::Field>();
    QJsonArray fields;
    for (const auto &field : change.fields)
        fields.append(QJsonObject{
            {u"field"_s, QString::fromLatin1(fieldNames.valueToKey(static_cast<int>(field.field)))},
            {u"before"_s, QJsonValue::fromVariant(field.before)},
            {u"after"_s, QJsonValue::fromVariant(field.after)}});
    return {{u"what"_s, whats.at(static_cast<int>(change.what))},
            {u"part"_s, parts.at(static_cast<int>(change.part))},
            {u"id"_s, change.id},
            {u"title"_s, change.title},
            {u"fields"_s, fields}};
}

QJsonObject nameOf(const CarePlan &plan)
{
    return {{u"id"_s, plan.id}, {u"version"_s, plan.version}, {u"author"_s, plan.author}};
}

} // namespace

int planDiff(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"diff"_s}};
    if (arguments.size() != 2)
        return refuse({ErrorCode::InvalidArgument, u"two plans are needed"_s}, verb);
    const auto before = planInForce(arguments.at(0));
    if (!before)
        return refuse(before.error(), {{u"verb"_s, u"diff"_s}, {u"file"_s, arguments.at(0)}});
    const auto after = planInForce(arguments.at(1));
    if (!after)
        return refuse(after.error(), {{u"verb"_s, u"diff"_s}, {u"file"_s, arguments.at(1)}});
    QJsonArray changes;
    for (const auto &change : stipple::planDiff(before->plan, after->plan))
        changes.append(toJson(change));
    return answer({{u"verb"_s, u"diff"_s},
                   {u"before"_s, nameOf(before->plan)},
                   {u"after"_s, nameOf(after->plan)},
                   {u"changes"_s, changes}});
}

int planLint(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"lint"_s}};
    if (arguments.size() != 1)
        return refuse({ErrorCode::InvalidArgument, u"one plan is needed"_s}, verb);
    const auto content = Content::load();
    if (!content)
        return refuse(content.error(), verb);
    const auto bytes = readFile(arguments.at(0));
    if (!bytes)
        return refuse(bytes.error(), verb);
    const auto findings = PlanFiles(*content).examine(*bytes);
    QJsonObject document{{u"verb"_s, u"lint"_s},
                         {u"faults"_s, toJson(findings.faults)},
                         {u"remarks"_s, toJson(findings.remarks)}};
    if (findings.carePlan)
        document.insert(u"plan"_s, nameOf(*findings.carePlan));
    return findings.refusal ? refuse(*findings.refusal, document) : answer(document);
}

} // namespace stipple::cli
