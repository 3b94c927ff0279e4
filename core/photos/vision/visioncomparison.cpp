// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/visioncomparison.h"

#include "core/photos/vision/align.h"
#include "core/photos/vision/warp.h"

#include <exception>

namespace stipple {

using namespace Qt::StringLiterals;

// What OpenCV throws for pictures of any size and content is want of memory; the rest would be a
// fault of ours, which must not end the app either.

Result<AlignmentAttempt> VisionComparison::align(const QImage &first, const QImage &second,
                                                 const Guide &guide)
{
    try {
        return vision::align(first, second, guide);
    } catch (const std::exception &problem) {
        return Error{ErrorCode::PhotoTooLarge, QString::fromLocal8Bit(problem.what())};
    }
}

Result<QImage> VisionComparison::brought(const QImage &second, const Alignment &alignment,
                                         QSize onto)
{
    try {
        const auto picture = vision::brought(second, alignment, onto);
        if (picture.isNull())
            return Error{ErrorCode::PhotoTooLarge, u"out of memory"_s};
        return picture;
    } catch (const std::exception &problem) {
        return Error{ErrorCode::PhotoTooLarge, QString::fromLocal8Bit(problem.what())};
    }
}

} // namespace stipple
