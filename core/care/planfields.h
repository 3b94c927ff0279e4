// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/plandiff.h"

#include <utility>

namespace stipple {

/// What a thing of a plan says, field by field in the order in which a person reads it. Things of
/// one kind always have the same fields in the same order.
using PlanFields = QList<std::pair<FieldChange::Field, QVariant>>;

[[nodiscard]] PlanFields fieldsOf(const Phase &phase);
[[nodiscard]] PlanFields fieldsOf(const Permission &permission);
[[nodiscard]] PlanFields fieldsOf(const CareTask &task);
[[nodiscard]] PlanFields fieldsOf(const CareRule &rule);
[[nodiscard]] PlanFields fieldsOf(const Spacing &spacing);
[[nodiscard]] PlanFields fieldsOf(const TopUp &topUp);
[[nodiscard]] PlanFields fieldsOf(const BloodPause &pause);
/// What belongs to the plan as a whole.
[[nodiscard]] PlanFields fieldsOf(const CarePlan &plan);

} // namespace stipple
