// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/photos/alignment.h"
#include "core/photos/guide.h"

#include <QImage>
#include <QtPlugin>

namespace stipple {

/// What comparing two photos needs of OpenCV, which is loaded when somebody compares and not before
/// (docs/decisions/0010). May be used from any thread, and by several at once.
///
/// Photos are upright and sRGB, as `sanitise` leaves them. PhotoTooLarge when memory is short,
/// NotFound when the library is not there.
class PhotoComparison
{
public:
    PhotoComparison() = default;
    PhotoComparison(const PhotoComparison &) = delete;
    PhotoComparison &operator=(const PhotoComparison &) = delete;
    virtual ~PhotoComparison() = default;

    /// Finds the skin of `first` again in `second`, inside the guide. Takes half a second; a photo
    /// that does not compare is an answer, not an error.
    [[nodiscard]] virtual Result<AlignmentAttempt> align(const QImage &first, const QImage &second,
                                                         const Guide &guide) = 0;

    /// `second` as it would look from where the first photo was taken, `onto` pixels large, which
    /// is any multiple of the first photo; black where the second shows nothing. Beside the two
    /// pictures it holds a few megabytes.
    [[nodiscard]] virtual Result<QImage> brought(const QImage &second, const Alignment &alignment,
                                                 QSize onto) = 0;
};

} // namespace stipple

Q_DECLARE_INTERFACE(stipple::PhotoComparison, "org.stipple.PhotoComparison/1")
