// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/guide.h"

#include <QSize>

#include <opencv2/core.hpp>

class QImage;

namespace stipple::vision {

/// The green of a photo, at its working size, as how much each pixel differs from what is around
/// it, in units of how much pixels differ there: 8 bits, 128 for no difference. Light that changes
/// slowly over the head is gone from it, and a pale dot counts as much as a dark one.
[[nodiscard]] cv::Mat localContrast(const QImage &photo, QSize working);

/// 255 inside the guide, 0 outside.
[[nodiscard]] cv::Mat guideMask(QSize working, const Guide &guide);

} // namespace stipple::vision
