// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/evidence.h"

#include <QStringList>

#include <optional>

namespace stipple {

/// Days are counted from a session: day 0 is the session's own, day −1 the one before.
struct DayRange
{
    int from = 0;
    std::optional<int> to; ///< included; without it the range never ends

    [[nodiscard]] bool contains(int day) const { return day >= from && (!to || day <= *to); }

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// A stretch of days in which the skin is in one state. Phases follow one another without a gap.
struct Phase
{
    QString id;
    DayRange days;
    QString name;       ///< "Dry, hands off"
    QString sentence;   ///< what the day is about, for the ring: "Hands off, keep dry"
    QString skin;       ///< what state the skin is in
    bool moves = false; ///< begins later when scabs stay longer
    Evidence evidence;

    friend bool operator==(const Phase &, const Phase &) = default;
};

enum class TaskKind { Do, Avoid, Check, Info, May };
enum class Priority { Must, Should, May };
enum class PartOfDay { Any, Morning, Evening };

/// From which session a task's days are counted.
enum class Anchor {
    LastSession, ///< the last one that has been; the counter starts anew with each
    NextSession, ///< the nearest one on the day or after it; its days are zero or negative
};

/// How long a person waits when scabs are still there.
enum class Shift {
    None,
    End,   ///< lasts longer
    Whole, ///< begins and ends later
};

/// On which of its days a task is due.
struct Rhythm
{
    enum class Kind {
        EveryDays, ///< every `every` days, from the first
        Weekly,    ///< on those weekdays of its own week that `days` names, 0 being the first day's
        Months,    ///< every `every` calendar months from the session, then open for `openFor` days
        Once,      ///< open on all its days until it was ticked once
        OnDays,    ///< on the days that `days` names
        OnDemand,  ///< when the occasion comes; nothing to tick
        Standing,  ///< always true while it lasts; nothing to tick
    };
    Kind kind = Kind::EveryDays;
    int every = 1;
    int timesPerDay = 1;
    int openFor = 1; ///< at most 28, so that it is over when the next month opens
    QList<int> days;

    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// Something to do or to leave, on some days around a session.
struct CareTask
{
    QString id;
    Anchor anchor = Anchor::LastSession;
    DayRange days;
    Rhythm rhythm;
    PartOfDay part = PartOfDay::Any;
    TaskKind kind = TaskKind::Do;
    Priority priority = Priority::Should;
    Shift shift = Shift::None;
    QString icon;        ///< name in the icon set
    QString title;       ///< at most 30 characters
    QString why;         ///< a few words, for the line below the title
    QString next;        ///< what comes after its last day; may be empty
    QString detail;      ///< how it is done, whole sentences
    QString conflict;    ///< where sources disagree, in words; may be empty
    QStringList basis;   ///< ids of the permissions and rules it follows from
    QStringList needs;   ///< permissions that must be given by its day, or the task is left out
    QStringList unless;  ///< tasks that say the same; when one of them is due, this one is left out
    QStringList forbids; ///< permissions that do not hold while it is due, whatever their days say
    QStringList words;   ///< what people call it when they ask whether they may
    bool plain = false;  ///< the line below the title is `why` alone, without the last day
    bool optional = false; ///< off until somebody chooses it
    QString milestone;     ///< what its next date is called when shown ahead; empty: it is not
    Evidence evidence;
};

/// What one may do from which day on, where sources give different days.
struct Permission
{
    enum class Rule {
        FromDay,  ///< from `from` on, up to `until` when there is one
        AskFirst, ///< only when the technician or a prescriber agrees; `from` is when to ask
        Never,
    };
    QString id;
    Rule rule = Rule::FromDay;
    QString title;
    QString note;                ///< what belongs to it, whole sentences; may be empty
    QString conflict;            ///< where sources disagree, in words; may be empty
    std::optional<int> earliest; ///< the extremes that sources give
    std::optional<int> latest;
    QString latestWords;     ///< a latest that is no number, such as "when fully healed"
    std::optional<int> from; ///< the day this plan takes
    std::optional<int> until;
    bool moves = false;           ///< comes later when scabs stay longer
    std::optional<int> notBefore; ///< a technician may allow it earlier, but not before this day
    QStringList words;            ///< what people call it when they ask whether they may
    Priority priority = Priority::Should;
    Evidence evidence;
};

/// A fact the plan is built on, or a rule that needs no ticking.
struct CareRule
{
    QString id;
    QString title;
    QString text;
    QString conflict;
    Evidence evidence;
};

/// How many days lie between two sessions.
struct Spacing
{
    int leastDays = 0; ///< fewer are refused
    int warnBelow = 0; ///< fewer deserve a warning
    int usualDays = 0;
    Evidence evidence;
};

/// When to think of refreshing the pigment, in calendar months after the last session.
struct TopUp
{
    int talkMonth = 0;
    int checkMonth = 0;
    int windowEndMonth = 0;
    QString text;
    Evidence evidence;
};

/// For how many months after a session one may not give blood. Other regions: ask the service.
struct BloodPause
{
    QString region;
    int months = 0;
    QString text;
    Evidence evidence;
};

/// Sentences that core fills with days, because the plan's language is the content's.
struct CarePhrases
{
    QString until;   ///< {day} {why}
    QString last;    ///< {next}
    QString lastDay; ///< {why}

    // For a calendar that others may see: these tell nothing.
    QString calendarSession;
    QString calendarAllowed;
    QString calendarMilestone;
    // For a calendar of which the person said that it may tell.
    QString namedSession; ///< {session}
    QString namedAllowed; ///< {what}
};

/// A whole protocol: built in, or written by a technician. Immutable once it has a version.
struct CarePlan
{
    QString id;
    int version = 0;
    QString author;
    int longestShift = 0; ///< days; who needs more should ask the technician
    QList<Phase> phases;
    QList<Permission> permissions;
    QList<CareRule> rules;
    QList<CareTask> tasks;
    QList<BloodPause> bloodPauses;
    Spacing spacing;
    TopUp topUp;
    CarePhrases phrases;

    [[nodiscard]] const Permission *permission(QStringView permissionId) const;
    [[nodiscard]] const CareRule *rule(QStringView ruleId) const;
    [[nodiscard]] const CareTask *task(QStringView taskId) const;
};

} // namespace stipple
