// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/diary/entry.h"
#include "core/guidance/level.h"

namespace stipple {

struct Services;

/// The highest level of advice on any of `entries`, which are in the order of days.
[[nodiscard]] Result<Level> highestLevel(const QList<Entry> &entries, const Services &services);

} // namespace stipple
