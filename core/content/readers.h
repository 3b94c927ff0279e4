// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/content/clinicguide.h"
#include "core/content/node.h"
#include "core/content/products.h"
#include "core/content/sources.h"
#include "core/guidance/advice.h"

namespace stipple {

/// The version of the layout of care plans that is spoken here.
constexpr int planSchema = 1;

/// Each reads a whole document of its kind; faults go to the node's Reading.
[[nodiscard]] Sources readSources(Node &document);
[[nodiscard]] CarePlan readCarePlan(Node &document);
[[nodiscard]] HealingTable readHealing(Node &document);
[[nodiscard]] RedFlagTable readRedFlags(Node &document);
[[nodiscard]] EmergencyCard readEmergency(Node &document);
[[nodiscard]] Products readProducts(Node &document);
[[nodiscard]] ClinicGuide readClinicGuide(Node &document);

[[nodiscard]] Condition readCondition(Node &node);
[[nodiscard]] Measure readMeasure(Node &node);

} // namespace stipple
