// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/alignment.h"

#include <opencv2/core.hpp>

namespace stipple::vision {

/// Where rows `top` to `top + rows` of a picture of the first head, `onto` large, lie in one of the
/// second, `from` large: pairs of x and y between pixel centres, as cv::remap takes them. Sizes are
/// any multiples of the working ones.
[[nodiscard]] cv::Mat mapOf(const Alignment &alignment, cv::Size onto, cv::Size from, int top,
                            int rows);

} // namespace stipple::vision
