// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/lintrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// Further ahead than anybody plans; what is computed with them cannot run over.
constexpr int farthestDay = 10'000;
constexpr int farthestMonth = 240;

// More waiting than that is for somebody to look at (AC-R2).
constexpr int longestShiftEver = 7;

const QStringList &icons()
{
    static const QStringList names{u"drop"_s, u"water"_s, u"hand"_s,     u"pillow"_s, u"sun"_s,
                                   u"hat"_s,  u"sweat"_s, u"timer"_s,    u"eye"_s,    u"camera"_s,
                                   u"book"_s, u"check"_s, u"calendar"_s, u"info"_s};
    return names;
}

/// Ids name rows, calendar entries and reminders, so they are plain words.
void lintIds(const CarePlan &plan, ContentProblems &problems)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"_s);
    QStringList ids{plan.id};
    const auto add = [&ids](const auto &items) {
        for (const auto &item : items)
            ids.append(item.id);
    };
    add(plan.phases);
    add(plan.permissions);
    add(plan.rules);
    add(plan.tasks);
    QSet<QString> seen;
    for (const auto &id : std::as_const(ids)) {
        if (!form.match(id).hasMatch())
            problems.append({u"id-form"_s, id.left(64), u"not a plain word"_s});
        if (seen.contains(id))
            problems.append({u"id-twice"_s, id, u"stands for two things"_s});
        seen.insert(id);
    }
}

void lintPhases(const CarePlan &plan, ContentProblems &problems)
{
    if (plan.phases.isEmpty()) {
        problems.append({u"phase-gap"_s, plan.id, u"there is no phase"_s});
        return;
    }
    if (plan.phases.constFirst().days.from > 0)
        problems.append({u"phase-gap"_s, plan.phases.constFirst().id, u"begins after day 0"_s});
    std::optional<int> next = plan.phases.constFirst().days.from;
    for (const auto &phase : plan.phases) {
        if (!next || phase.days.from < *next)
            problems.append({u"phase-overlap"_s, phase.id, u"begins too early"_s});
        else if (phase.days.from > *next)
            problems.append({u"phase-gap"_s, phase.id, u"begins too late"_s});
        next = phase.days.to ? std::optional(*phase.days.to + 1) : std::nullopt;
    }
    if (next)
        problems.append({u"phase-gap"_s, plan.id, u"the last phase ends"_s});
}

void lintPermissions(const CarePlan &plan, ContentProblems &problems)
{
    for (const auto &permission : plan.permissions) {
        for (const auto &day : {permission.earliest, permission.latest, permission.from,
                                permission.until, permission.notBefore}) {
            if (day && *day < 0)
                problems.append({u"day-negative"_s, permission.id, QString::number(*day)});
            if (day && *day > farthestDay)
                problems.append({u"day-far"_s, permission.id, QString::number(*day)});
        }
        if (permission.earliest && permission.latest && *permission.earliest > *permission.latest)
            problems.append({u"permission-range"_s, permission.id, u"latest before earliest"_s});
        if (permission.from && permission.until && *permission.from > *permission.until)
            problems.append({u"permission-range"_s, permission.id, u"ends before it begins"_s});
        if (permission.notBefore && permission.from && *permission.notBefore > *permission.from)
            problems.append({u"permission-range"_s, permission.id, u"never earlier"_s});
    }
}

void lintTaskDays(const CareTask &task, ContentProblems &problems)
{
    const auto add = [&](const QString &rule, const QString &what) {
        problems.append({rule, task.id, what});
    };
    const bool before = task.anchor == Anchor::NextSession;
    if (!before && task.days.from < 0)
        add(u"day-negative"_s, u"before the session that it counts from"_s);
    if (before && task.days.to.value_or(1) > 0)
        add(u"task-days"_s, u"after the session that it prepares"_s);
    if (before && task.rhythm.kind == Rhythm::Kind::Months)
        add(u"task-days"_s, u"months are counted from a session that has been"_s);
    if (task.rhythm.kind == Rhythm::Kind::Months && task.rhythm.every > farthestMonth)
        add(u"day-far"_s, u"too many months apart"_s);
    if (std::max(-task.days.from, task.days.to.value_or(task.days.from)) > farthestDay)
        add(u"day-far"_s, u"too far from the session"_s);
    if (task.rhythm.kind != Rhythm::Kind::OnDays)
        return;
    if (task.rhythm.days.isEmpty())
        add(u"task-days"_s, u"on no day"_s);
    for (const int day : task.rhythm.days) {
        if (!task.days.contains(day))
            add(u"task-days"_s, QString::number(day));
    }
}

void lintTasks(const CarePlan &plan, ContentProblems &problems)
{
    for (const auto &task : plan.tasks) {
        lintTaskDays(task, problems);
        for (const auto &id : task.basis) {
            if (!plan.permission(id) && !plan.rule(id))
                problems.append({u"permission-unknown"_s, task.id, id});
        }
        for (const auto &id : task.needs + task.forbids) {
            if (!plan.permission(id))
                problems.append({u"permission-unknown"_s, task.id, id});
        }
        for (const auto &id : task.unless) {
            if (!plan.task(id) || id == task.id)
                problems.append({u"task-unknown"_s, task.id, id});
        }
        if (!icons().contains(task.icon))
            problems.append({u"icon-unknown"_s, task.id, task.icon});
    }
}

void lintNumbers(const CarePlan &plan, ContentProblems &problems)
{
    const auto add = [&](const QString &where, const QString &what) {
        problems.append({u"number-range"_s, where, what});
    };
    if (plan.version < 1)
        add(u"version"_s, u"below 1"_s);
    if (plan.longestShift < 1 || plan.longestShift > longestShiftEver)
        add(u"longestShift"_s, u"not from 1 to 7"_s);
    const auto &gap = plan.spacing;
    if (gap.leastDays < 1 || gap.warnBelow < gap.leastDays || gap.usualDays < gap.warnBelow ||
        gap.usualDays > farthestDay)
        add(u"spacing"_s, u"not in order"_s);
    const auto &topUp = plan.topUp;
    if (topUp.talkMonth < 1 || topUp.checkMonth < topUp.talkMonth ||
        topUp.windowEndMonth < topUp.checkMonth || topUp.windowEndMonth > farthestMonth)
        add(u"topUp"_s, u"not in order"_s);
    for (const auto &pause : plan.bloodPauses) {
        if (pause.months < 0 || pause.months > farthestMonth)
            add(u"bloodPauses/"_s + pause.region, u"months out of range"_s);
    }
}

} // namespace

void lintPlanStructure(const CarePlan &plan, ContentProblems &problems)
{
    lintIds(plan, problems);
    lintNumbers(plan, problems);
    lintPhases(plan, problems);
    lintPermissions(plan, problems);
    lintTasks(plan, problems);
}

} // namespace stipple
