// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"

#include <QDate>
#include <QVarLengthArray>

#include <utility>

namespace stipple {

/// First and last day on which one tick is enough.
using OpenDays = std::pair<QDate, QDate>;

/// The task's days, moved by `shift` as the task says.
[[nodiscard]] DayRange shiftedDays(const CareTask &task, int shift);

/// Days on which a task is due, counted from the session: the first, and every `step` from it on.
struct Run
{
    DayRange days;
    int step = 1;
    bool oneTick = false; ///< one tick is enough for all of them; otherwise each has its own

    /// The first of its days that is not before `day`; without regard to where the run ends.
    [[nodiscard]] int firstFrom(int day) const
    {
        if (day <= days.from)
            return days.from;
        const int beyond = (day - days.from) % step;
        return beyond == 0 ? day : day + step - beyond;
    }
    /// On which one tick is enough, of the days after a session on `session`, for the run's `day`.
    [[nodiscard]] OpenDays openDays(const QDate &session, const QDate &day) const
    {
        if (!oneTick)
            return {day, day};
        return {session.addDays(days.from), days.to ? session.addDays(*days.to) : QDate()};
    }
};
using Runs = QVarLengthArray<Run, 8>;

/// The runs, in no certain order, with which a task that lasts for `range` is due on any of the
/// days `first` to `last` after a session on `session`. Each is whole: it may begin before them and
/// end after them. No day is in two.
[[nodiscard]] Runs runsWithin(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                              int first, int last);

/// The days, around `day`, on which a task is open that counts from a session on `session` and
/// lasts for `range`; nothing when it is not due on `day`.
[[nodiscard]] std::optional<OpenDays> openOn(const Rhythm &rhythm, const DayRange &range,
                                             const QDate &session, const QDate &day);

/// The first day after `after` on which the task opens; invalid when there is none.
[[nodiscard]] QDate nextOpening(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                                const QDate &after);

} // namespace stipple
