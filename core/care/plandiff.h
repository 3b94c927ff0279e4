// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"

#include <QVariant>

namespace stipple {

/// One field of a plan that differs.
struct FieldChange
{
    Q_GADGET

public:
    enum class Field {
        // what it is called and says
        Title,
        Name,
        Sentence,
        Skin,
        Text,
        Why,
        Next,
        Detail,
        Note,
        Conflict,
        Milestone,
        // days: whole numbers, counted from a session; a last day that is null never ends
        From,
        To,
        Until,
        NotBefore,
        Earliest,
        Latest,
        LatestWords,
        OnDays,
        Every,   ///< of monthly tasks: every how many months
        OpenFor, ///< and for how many days
        // words of plan documents, as planwords gives them
        Frequency,
        Anchor,
        PartOfDay,
        Kind,
        Priority,
        Rule,
        Shift,
        Icon,
        // yes or no
        Moves,
        Optional,
        Plain,
        // ids
        Basis,
        Needs,
        Unless,
        Forbids,
        // other
        Words,
        Sources,
        Convention,
        ConventionPart,
        // of the whole plan
        Author,
        Version,
        LongestShift,
        Phrases,
        LeastDays,
        WarnBelow,
        UsualDays,
        TalkMonth,
        CheckMonth,
        WindowEndMonth,
        Months,
    };
    Q_ENUM(Field)
    Field field = Field::Title;
    QVariant before; ///< null when there was none: int, bool, QString, QStringList or QList<int>
    QVariant after;  ///< null when there is none any more
};

/// One thing in which two plans differ.
struct PlanChange
{
    enum class What { Added, Removed, Changed };
    enum class Part { Plan, Spacing, TopUp, BloodPause, Phase, Permission, Task, Rule };
    What what = What::Changed;
    Part part = Part::Plan;
    QString id;    ///< of the thing; of the whole plan its id, of a blood pause its region
    QString title; ///< of the newer one, where it is still there
    QList<FieldChange> fields; ///< in the order in which a person reads; never empty
};

/// In what `after` differs from `before`. Pure. In the order in which a person asks: what is
/// allowed when, what to do when, then phases, rules, and what belongs to the whole plan; within
/// each, what was added or changed in the order of its days, then what is gone.
[[nodiscard]] QList<PlanChange> planDiff(const CarePlan &before, const CarePlan &after);

} // namespace stipple
