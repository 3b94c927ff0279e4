// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readers.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Priority readPriority(Node &node)
{
    return node.oneOf<Priority>(
        u"priority"_s,
        {{u"must", Priority::Must}, {u"should", Priority::Should}, {u"may", Priority::May}});
}

/// One text with commas, so that it is translated as a whole: languages have other words.
QStringList readWords(Node &node)
{
    auto words = node.textOr(u"words"_s).split(u',', Qt::SkipEmptyParts);
    for (auto &word : words)
        word = word.trimmed();
    return words;
}

Phase readPhase(Node &node)
{
    Phase phase;
    phase.id = node.word(u"id"_s);
    phase.days = node.days(u"days"_s);
    phase.name = node.text(u"name"_s);
    phase.sentence = node.text(u"sentence"_s);
    phase.skin = node.text(u"skin"_s);
    phase.moves = node.flag(u"moves"_s);
    phase.evidence = node.evidence();
    return phase;
}

Permission readPermission(Node &node)
{
    using Rule = Permission::Rule;
    Permission permission;
    permission.id = node.word(u"id"_s);
    permission.rule = node.oneOf<Rule>(
        u"rule"_s,
        {{u"from-day", Rule::FromDay}, {u"ask-first", Rule::AskFirst}, {u"never", Rule::Never}});
    permission.priority = readPriority(node);
    permission.title = node.text(u"title"_s);
    permission.note = node.textOr(u"note"_s);
    permission.conflict = node.textOr(u"conflict"_s);
    permission.earliest = node.maybeInteger(u"earliest"_s);
    permission.latest = node.maybeInteger(u"latest"_s);
    permission.latestWords = node.textOr(u"latestWords"_s);
    permission.from = node.maybeInteger(u"from"_s);
    permission.until = node.maybeInteger(u"until"_s);
    permission.moves = node.flag(u"moves"_s);
    permission.notBefore = node.maybeInteger(u"notBefore"_s);
    permission.words = readWords(node);
    permission.evidence = node.evidence();
    if (permission.rule == Rule::FromDay && !permission.from)
        node.fault(u"from: missing"_s);
    return permission;
}

CareRule readRule(Node &node)
{
    CareRule rule;
    rule.id = node.word(u"id"_s);
    rule.title = node.text(u"title"_s);
    rule.text = node.text(u"text"_s);
    rule.conflict = node.textOr(u"conflict"_s);
    rule.evidence = node.evidence();
    return rule;
}

Rhythm readRhythm(Node &node)
{
    using Kind = Rhythm::Kind;
    const auto every = [](int days, int times = 1) {
        Rhythm rhythm;
        rhythm.every = days;
        rhythm.timesPerDay = times;
        return rhythm;
    };
    const auto on = [](Kind kind, const QList<int> &days = {}) {
        Rhythm rhythm;
        rhythm.kind = kind;
        rhythm.days = days;
        return rhythm;
    };
    auto rhythm = node.oneOf<Rhythm>(u"frequency"_s, {{u"daily", every(1)},
                                                      {u"twice-daily", every(1, 2)},
                                                      {u"every-other-day", every(2)},
                                                      {u"weekly", on(Kind::Weekly, {0})},
                                                      {u"twice-weekly", on(Kind::Weekly, {0, 3})},
                                                      {u"monthly", on(Kind::Months)},
                                                      {u"once", on(Kind::Once)},
                                                      {u"on-days", on(Kind::OnDays)},
                                                      {u"on-demand", on(Kind::OnDemand)},
                                                      {u"standing", on(Kind::Standing)}});
    if (rhythm.kind == Kind::Months) {
        rhythm.every = node.integer(u"every"_s);
        rhythm.openFor = node.integer(u"openFor"_s);
        if (rhythm.every < 1 || rhythm.openFor < 1 || rhythm.openFor > 28)
            node.fault(u"every, openFor: out of range"_s);
        rhythm.every = std::max(1, rhythm.every);
    } else if (rhythm.kind == Kind::OnDays) {
        rhythm.days = node.integersOr(u"on"_s);
    }
    return rhythm;
}

CareTask readTask(Node &node)
{
    CareTask task;
    task.id = node.word(u"id"_s);
    if (node.has(u"anchor"))
        task.anchor = node.oneOf<Anchor>(u"anchor"_s, {{u"last-session", Anchor::LastSession},
                                                       {u"next-session", Anchor::NextSession}});
    task.days = node.days(u"days"_s);
    task.rhythm = readRhythm(node);
    if (node.has(u"part"))
        task.part = node.oneOf<PartOfDay>(
            u"part"_s, {{u"morning", PartOfDay::Morning}, {u"evening", PartOfDay::Evening}});
    task.kind = node.oneOf<TaskKind>(u"kind"_s, {{u"do", TaskKind::Do},
                                                 {u"avoid", TaskKind::Avoid},
                                                 {u"check", TaskKind::Check},
                                                 {u"info", TaskKind::Info},
                                                 {u"may", TaskKind::May}});
    task.priority = readPriority(node);
    if (node.has(u"shift"))
        task.shift =
            node.oneOf<Shift>(u"shift"_s, {{u"end", Shift::End}, {u"whole", Shift::Whole}});
    task.icon = node.word(u"icon"_s);
    task.title = node.text(u"title"_s);
    task.why = node.text(u"why"_s);
    task.next = node.textOr(u"next"_s);
    task.detail = node.text(u"detail"_s);
    task.conflict = node.textOr(u"conflict"_s);
    task.basis = node.wordsOr(u"basis"_s);
    task.needs = node.wordsOr(u"needs"_s);
    task.unless = node.wordsOr(u"unless"_s);
    task.forbids = node.wordsOr(u"forbids"_s);
    task.words = readWords(node);
    task.plain = node.flag(u"plain"_s);
    task.optional = node.flag(u"optional"_s);
    task.milestone = node.textOr(u"milestone"_s);
    task.evidence = node.evidence();
    return task;
}

BloodPause readBloodPause(Node &node)
{
    BloodPause pause;
    pause.region = node.word(u"region"_s);
    pause.months = node.integer(u"months"_s);
    pause.text = node.text(u"text"_s);
    pause.evidence = node.evidence();
    return pause;
}

Spacing readSpacing(Node &node)
{
    Spacing spacing;
    spacing.leastDays = node.integer(u"leastDays"_s);
    spacing.warnBelow = node.integer(u"warnBelow"_s);
    spacing.usualDays = node.integer(u"usualDays"_s);
    spacing.evidence = node.evidence();
    return spacing;
}

TopUp readTopUp(Node &node)
{
    TopUp topUp;
    topUp.talkMonth = node.integer(u"talkMonth"_s);
    topUp.checkMonth = node.integer(u"checkMonth"_s);
    topUp.windowEndMonth = node.integer(u"windowEndMonth"_s);
    topUp.text = node.text(u"text"_s);
    topUp.evidence = node.evidence();
    return topUp;
}

CarePhrases readPhrases(Node &node)
{
    CarePhrases phrases;
    phrases.until = node.text(u"until"_s);
    phrases.last = node.text(u"last"_s);
    phrases.lastDay = node.text(u"lastDay"_s);
    phrases.calendarSession = node.text(u"calendarSession"_s);
    phrases.calendarAllowed = node.text(u"calendarAllowed"_s);
    phrases.calendarMilestone = node.text(u"calendarMilestone"_s);
    phrases.namedSession = node.text(u"namedSession"_s);
    phrases.namedAllowed = node.text(u"namedAllowed"_s);
    return phrases;
}

} // namespace

CarePlan readCarePlan(Node &document)
{
    CarePlan plan;
    if (document.integer(u"schema"_s) != planSchema)
        document.fault(u"schema: unknown"_s);
    plan.id = document.word(u"id"_s);
    plan.version = document.integer(u"version"_s);
    plan.author = document.word(u"author"_s);
    plan.longestShift = document.integer(u"longestShift"_s);
    plan.phrases = document.child(u"phrases"_s, readPhrases);
    plan.spacing = document.child(u"spacing"_s, readSpacing);
    plan.topUp = document.child(u"topUp"_s, readTopUp);
    plan.bloodPauses = document.list(u"bloodPauses"_s, readBloodPause);
    plan.phases = document.list(u"phases"_s, readPhase);
    plan.permissions = document.list(u"permissions"_s, readPermission);
    plan.rules = document.list(u"rules"_s, readRule);
    plan.tasks = document.list(u"tasks"_s, readTask);
    return plan;
}

} // namespace stipple
