// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/planquestion.h"
#include "app/cli/planverbs.h"
#include "core/care/dueon.h"
#include "core/care/planwords.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonArray tasks(const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &task : plan.tasks)
        array.append(QJsonObject{{u"id"_s, task.id},
                                 {u"kind"_s, planwords::of(task.kind)},
                                 {u"priority"_s, planwords::of(task.priority)},
                                 {u"tickable"_s, task.tickable},
                                 {u"timesPerDay"_s, task.timesPerDay},
                                 {u"title"_s, task.title},
                                 {u"sub"_s, task.sub},
                                 {u"from"_s, inIso(task.from)},
                                 {u"to"_s, inIso(task.to)},
                                 {u"refs"_s, numbers(task.evidence.refs)},
                                 {u"convention"_s, task.evidence.convention}});
    return array;
}

QJsonArray permissions(const CarePlan &carePlan, const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &state : plan.permissions) {
        const auto &permission = *carePlan.permission(state.id);
        array.append(QJsonObject{{u"id"_s, state.id},
                                 {u"rule"_s, planwords::of(permission.rule)},
                                 {u"title"_s, permission.title},
                                 {u"allowed"_s, state.allowed},
                                 {u"earliest"_s, orNull(permission.earliest)},
                                 {u"latest"_s, orNull(permission.latest)},
                                 {u"from"_s, inIso(state.from)},
                                 {u"until"_s, inIso(state.until)},
                                 {u"refs"_s, numbers(permission.evidence.refs)},
                                 {u"convention"_s, permission.evidence.convention}});
    }
    return array;
}

QJsonArray milestones(const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &milestone : plan.milestones)
        array.append(QJsonObject{{u"id"_s, milestone.id},
                                 {u"title"_s, milestone.title},
                                 {u"day"_s, inIso(milestone.day)}});
    return array;
}

QJsonArray usual(const HealingTable &table, const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &sign : usualOn(table, plan.dayNumber.value_or(-1)))
        array.append(
            QJsonObject{{u"id"_s, sign.id}, {u"title"_s, sign.title}, {u"sub"_s, sign.sub}});
    return array;
}

QJsonObject toJson(const PlanInForce &inForce, const DayPlan &plan)
{
    QJsonObject object{{u"day"_s, inIso(plan.day)},
                       {u"sessionNumber"_s, plan.sessionNumber},
                       {u"sessionCount"_s, plan.sessionCount},
                       {u"askTechnician"_s, plan.askTechnician},
                       {u"tasks"_s, tasks(plan)},
                       {u"permissions"_s, permissions(inForce.plan, plan)},
                       {u"milestones"_s, milestones(plan)},
                       {u"usual"_s, usual(inForce.content.guidance.healing, plan)}};
    if (plan.dayNumber)
        object.insert(u"dayNumber"_s, *plan.dayNumber);
    if (plan.daysToNext)
        object.insert(u"daysToNext"_s, *plan.daysToNext);
    if (plan.phase)
        object.insert(u"phase"_s, QJsonObject{{u"id"_s, plan.phase->id},
                                              {u"name"_s, plan.phase->name},
                                              {u"sentence"_s, plan.phase->sentence}});
    return object;
}

Status checkDays(const PlanQuestion &asked)
{
    constexpr int mostYears = 10;
    if (asked.sessions.isEmpty() || !asked.day.isValid() || !asked.words.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     u"--session and --day, or --from and --to, are needed"_s};
    const bool isOne = !asked.to.isValid();
    if (isOne || (asked.to >= asked.day && asked.to < asked.day.addYears(mostYears)))
        return {};
    return Error{ErrorCode::InvalidArgument, u"--to"_s};
}

} // namespace

int planDue(const QStringList &arguments)
{
    QJsonObject document{{u"verb"_s, u"due"_s}};
    const auto asked = planQuestion(arguments);
    if (!asked)
        return refuse(asked.error(), document);
    if (const auto checked = checkDays(*asked); !checked)
        return refuse(checked.error(), document);
    const auto inForce = planInForce(asked->planFile);
    if (!inForce)
        return refuse(inForce.error(), document);

    const auto &plan = inForce->plan;
    document.insert(u"plan"_s, plan.id);
    document.insert(u"planVersion"_s, plan.version);
    document.insert(u"author"_s, plan.author);
    if (asked->to.isValid()) {
        QJsonArray days;
        for (const auto &day :
             dueBetween(plan, asked->sessions, asked->day, asked->to, asked->shift))
            days.append(toJson(*inForce, day));
        document.insert(u"days"_s, days);
        return answer(document);
    }
    const auto day = toJson(*inForce, dueOn(plan, asked->sessions, asked->day, asked->shift));
    for (auto member = day.begin(); member != day.end(); ++member)
        document.insert(member.key(), *member);
    return answer(document);
}

} // namespace stipple::cli
