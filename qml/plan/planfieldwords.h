// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/plandiff.h"

namespace stipple::fieldwords {

/// Whether a person needs to see this field. Drawings, search words and links between tasks are
/// left out.
[[nodiscard]] bool isShown(FieldChange::Field field);

/// "First day"
[[nodiscard]] QString name(FieldChange::Field field);

/// What stands in a field, as a person says it: "day 5", "every day", "yes". Empty when nothing
/// does.
[[nodiscard]] QString value(FieldChange::Field field, const QVariant &value);

/// Above the changes of one part: "What you may do, and when"
[[nodiscard]] QString part(PlanChange::Part part);

} // namespace stipple::fieldwords
