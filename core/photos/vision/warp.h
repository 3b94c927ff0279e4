// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/alignment.h"

class QImage;

namespace stipple::vision {

/// `second` as it would look from where the first photo was taken, `onto` pixels large, which is
/// any multiple of the first photo; black where the second shows nothing. Null when memory is
/// short.
[[nodiscard]] QImage brought(const QImage &second, const Alignment &alignment, QSize onto);

} // namespace stipple::vision
