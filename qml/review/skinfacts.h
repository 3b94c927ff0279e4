// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/advice.h"
#include "core/review/reviewthread.h"

#include <QVariantList>

namespace stipple {

/// The newest entry that tells how the skin looks; null when none does.
[[nodiscard]] const ReviewEntry *newestWithSymptoms(const ReviewThread &thread);

/// What the newest such entry says, each with how it was the last time before that day:
/// {title, value}. Signs that were ticked and what makes them weigh more come last.
[[nodiscard]] QVariantList skinFacts(const ReviewThread &thread, const Guidance &guidance);

/// One map for each measure that was logged since the last session:
/// {name, status, above, band, values, days, today, max, topWord, bottomWord, summary}.
/// `above`: the last value lies over what is usual on its day.
[[nodiscard]] QVariantList skinTrends(const ReviewThread &thread, const Guidance &guidance);

} // namespace stipple
