// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/reminders/aftercare.h"

#include <vector>

namespace stipple {

/// One thing that keeps reminders from coming, alone: how it comes about, what the page says of it,
/// and what its button does.
struct Fault
{
    const char *name; ///< the scenario's number where it has one
    ReminderProblem problem;
    QString title;
    QString line; ///< the beginning of what stands below the title
    QString button;
    std::function<void(Aftercare &)> make;
    /// What a person does before the button can help; nothing for most.
    std::function<void(Aftercare &)> help;
    std::function<bool(Aftercare &)> mended; ///< what the button has done
};

/// Each of the problems once, in their order.
[[nodiscard]] const std::vector<Fault> &reminderFaults();

/// As much as can be wrong at once: of what excludes one another, another thing in each.
struct FaultSet
{
    const char *name;
    std::vector<ReminderProblem> problems; ///< in the order of the page
};

[[nodiscard]] const std::vector<FaultSet> &reminderFaultSets();

[[nodiscard]] const Fault &faultOf(ReminderProblem problem);

} // namespace stipple
