// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/place.h"
#include "core/care/rhythm.h"

#include <vector>

namespace stipple {

/// A task that is due on a day, without any words: what planning far ahead needs.
struct TaskDay
{
    const CareTask *task = nullptr; ///< of the plan that was asked
    DayRange days;                  ///< its days, moved by scabs
    QDate session;                  ///< the one it counts from
    OpenDays open;                  ///< one tick on these days is enough
};

/// Whether there is anything to tick.
[[nodiscard]] bool isTickable(const CareTask &task);

/// The tasks that are due on each day of a stretch, in the plan's order, at a cost that grows with
/// what is due and not with the plan's length on every day. `shift` is how far scabs move the plan,
/// from 0 to its longest shift.
[[nodiscard]] std::vector<std::vector<TaskDay>> tasksDueIn(const CarePlan &plan,
                                                           const Stretch &stretch, int shift);

} // namespace stipple
