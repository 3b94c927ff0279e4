// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/dueon.h"

namespace stipple::naive {

/// What a plan says about one day, read off its tables task by task, with no thought of speed:
/// days count from the last session or towards the next one (AC-R1), and scabs move what waits for
/// healed skin (AC-R2). Without dates ahead.
[[nodiscard]] DayPlan dueOn(const CarePlan &plan, const QList<Session> &sessions, const QDate &day,
                            int scabShift);

/// The dates ahead of a day, looked for day by day.
[[nodiscard]] QList<Milestone> milestonesAfter(const CarePlan &plan, const QList<Session> &sessions,
                                               const QDate &day, int scabShift);

} // namespace stipple::naive
