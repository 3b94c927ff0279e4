// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/alignment.h"
#include "core/photos/guide.h"

class QImage;

namespace stipple::vision {

/// Finds the skin of `first` again in `second`, both upright. Half a second of work.
[[nodiscard]] AlignmentAttempt align(const QImage &first, const QImage &second, const Guide &guide);

} // namespace stipple::vision
