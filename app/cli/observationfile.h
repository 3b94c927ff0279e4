// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/advice.h"

namespace stipple::cli {

/// Reads an observation as the verb `flags` describes it. Errors: those of the JSON reader;
/// InvalidArgument, naming the place, for a name, a value or a sign that the table does not know:
/// a misspelt sign must not look like no sign.
Result<Observation> readObservation(const QByteArray &bytes, const RedFlagTable &table);

} // namespace stipple::cli
