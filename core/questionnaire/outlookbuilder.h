// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentresult.h"
#include "core/questionnaire/decision.h"

namespace stipple {

/// Where a rule comes from.
[[nodiscard]] Provenance provenance(const TableRule &rule);

/// What a treatment would be like, from the outputs of a plan table:
///
/// - `sessions`, `topUpMonths` {low, high}, `gapDays`
/// - `prices`, `gradePrices`, `priceBasis`: lists of {low, high, currency, scope, year}
/// - `can`, `cannot`, `notes`: lists of facts {id, text, sources, convention}
/// - `look.…`: a fact each, in the order of names
/// - `ways`: rows {way, name, how, time, upkeep, cost, undo, risks}; `here.WAY`: a fact with `fits`
///   (yes, ask, no) that says what the way means for this type. A way without it is left out.
/// - `claims`: facts with `promise`, `said` and the code of `about.expect` that hopes for it
[[nodiscard]] TreatmentOutlook buildOutlook(const Decision &decision, const TableResult &plan);

} // namespace stipple
