// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/care/session.h"

#include <libical/ical.h>

#include <QTime>

#include <functional>
#include <vector>

/// The peer of ./dev bench plan: the tasks of a plan as the recurrences that a calendar would keep,
/// expanded by libical.
namespace stipple::bench {

/// One recurrence as libical takes it.
struct Recurrence
{
    int task = 0;    ///< index of the plan's task
    QByteArray rule; ///< empty: the start alone
    icaltimetype start;
    int openFor = 1; ///< days on which it is due from each occurrence on, its own included
};

/// What happens from `first` to `last`, both included.
struct Window
{
    QDate first;
    QDate last;
};

/// The task's recurrences within the window: all-day ones, or at `time`. `sessions` are in order;
/// months counted from one of them need not skip any. Conditions of the task are left out.
[[nodiscard]] std::vector<Recurrence> recurrencesOf(const CarePlan &plan, int task,
                                                    const QList<Session> &sessions,
                                                    const Window &window, const QTime &time = {});

/// A day on which a task is due.
struct Occurrence
{
    int task = 0;
    icaltimetype moment;
};

/// Every occurrence of every recurrence in the window, recurrence by recurrence.
[[nodiscard]] std::vector<Occurrence> expanded(const std::vector<Recurrence> &all,
                                               const Window &window);

/// Seconds of the processor that each takes, as the median of some rounds, in turns. By the clock
/// on the wall, who takes longer would be interrupted more often on a machine that is shared.
[[nodiscard]] std::vector<double> secondsOf(const std::vector<std::function<void()>> &works);

} // namespace stipple::bench
