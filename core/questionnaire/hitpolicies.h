// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/conditions.h"

namespace stipple {

/// All fired rules; the strictest outcome stands, and waits are dated.
void collect(const Decision &decision, const Conditions &conditions, TableResult &result);

/// Points for types, widened to ranges where rules are unknown.
void addPoints(const Conditions &conditions, TableResult &result);

/// The first fired row per output; incomplete when an earlier row is unknown.
void takeFirst(const Conditions &conditions, TableResult &result);

} // namespace stipple
