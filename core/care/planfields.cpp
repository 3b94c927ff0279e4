// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/planfields.h"

#include "core/care/planwords.h"

namespace stipple {

namespace {

using Field = FieldChange::Field;

QVariant orNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant numbers(const QList<int> &values)
{
    return QVariant::fromValue(values);
}

PlanFields withEvidence(PlanFields fields, const Evidence &evidence)
{
    fields.append({Field::Sources, numbers(evidence.refs)});
    fields.append({Field::Convention, evidence.convention});
    fields.append({Field::ConventionPart, evidence.conventionPart});
    return fields;
}

} // namespace

PlanFields fieldsOf(const Phase &phase)
{
    return withEvidence({{Field::Name, phase.name},
                         {Field::From, phase.days.from},
                         {Field::To, orNull(phase.days.to)},
                         {Field::Sentence, phase.sentence},
                         {Field::Skin, phase.skin},
                         {Field::Moves, phase.moves}},
                        phase.evidence);
}

PlanFields fieldsOf(const Permission &permission)
{
    return withEvidence({{Field::Title, permission.title},
                         {Field::Rule, planwords::of(permission.rule)},
                         {Field::From, orNull(permission.from)},
                         {Field::Until, orNull(permission.until)},
                         {Field::NotBefore, orNull(permission.notBefore)},
                         {Field::Moves, permission.moves},
                         {Field::Priority, planwords::of(permission.priority)},
                         {Field::Note, permission.note},
                         {Field::Earliest, orNull(permission.earliest)},
                         {Field::Latest, orNull(permission.latest)},
                         {Field::LatestWords, permission.latestWords},
                         {Field::Conflict, permission.conflict},
                         {Field::Words, permission.words}},
                        permission.evidence);
}

PlanFields fieldsOf(const CareTask &task)
{
    // The others' numbers are in their word.
    const bool monthly = task.rhythm.kind == Rhythm::Kind::Months;
    const bool onDays = task.rhythm.kind == Rhythm::Kind::OnDays;
    return withEvidence({{Field::Title, task.title},
                         {Field::Kind, planwords::of(task.kind)},
                         {Field::Anchor, planwords::of(task.anchor)},
                         {Field::From, task.days.from},
                         {Field::To, orNull(task.days.to)},
                         {Field::Frequency, planwords::of(task.rhythm)},
                         {Field::Every, monthly ? QVariant(task.rhythm.every) : QVariant()},
                         {Field::OpenFor, monthly ? QVariant(task.rhythm.openFor) : QVariant()},
                         {Field::OnDays, onDays ? numbers(task.rhythm.days) : QVariant()},
                         {Field::PartOfDay, planwords::of(task.part)},
                         {Field::Priority, planwords::of(task.priority)},
                         {Field::Shift, planwords::of(task.shift)},
                         {Field::Why, task.why},
                         {Field::Detail, task.detail},
                         {Field::Next, task.next},
                         {Field::Conflict, task.conflict},
                         {Field::Milestone, task.milestone},
                         {Field::Optional, task.optional},
                         {Field::Plain, task.plain},
                         {Field::Icon, task.icon},
                         {Field::Basis, task.basis},
                         {Field::Needs, task.needs},
                         {Field::Unless, task.unless},
                         {Field::Forbids, task.forbids},
                         {Field::Words, task.words}},
                        task.evidence);
}

PlanFields fieldsOf(const CareRule &rule)
{
    return withEvidence(
        {{Field::Title, rule.title}, {Field::Text, rule.text}, {Field::Conflict, rule.conflict}},
        rule.evidence);
}

PlanFields fieldsOf(const Spacing &spacing)
{
    return withEvidence({{Field::LeastDays, spacing.leastDays},
                         {Field::WarnBelow, spacing.warnBelow},
                         {Field::UsualDays, spacing.usualDays}},
                        spacing.evidence);
}

PlanFields fieldsOf(const TopUp &topUp)
{
    return withEvidence({{Field::TalkMonth, topUp.talkMonth},
                         {Field::CheckMonth, topUp.checkMonth},
                         {Field::WindowEndMonth, topUp.windowEndMonth},
                         {Field::Text, topUp.text}},
                        topUp.evidence);
}

PlanFields fieldsOf(const BloodPause &pause)
{
    return withEvidence({{Field::Months, pause.months}, {Field::Text, pause.text}}, pause.evidence);
}

PlanFields fieldsOf(const CarePlan &plan)
{
    return {
        {Field::Author, plan.author},
        {Field::Version, plan.version},
        {Field::LongestShift, plan.longestShift},
        {Field::Phrases, QStringList{plan.phrases.until, plan.phrases.last, plan.phrases.lastDay}}};
}

} // namespace stipple
