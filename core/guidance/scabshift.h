// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/healing.h"
#include "core/guidance/observation.h"

namespace stipple {

/// For how many days scabs have outlasted the plan: 0 while all of it is usual (AC-R2, DI-SCAB).
///
/// `logged` are the symptoms since the last session, in any order. Scabs outlast the plan on the
/// days on which the table's band of scabs allows none any more.
[[nodiscard]] int scabShift(const HealingTable &table, const QList<EarlierSymptoms> &logged);

} // namespace stipple
