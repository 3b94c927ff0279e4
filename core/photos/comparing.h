// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/byhand.h"
#include "core/photos/lightshift.h"
#include "core/photos/photocomparison.h"

#include <functional>

namespace stipple {

/// Which two photos are to be looked at together, and what is known of them already.
struct PhotosToCompare
{
    using Read = std::function<Result<QByteArray>()>;

    Read first; ///< the sanitised JPEG; called in the thread that compares
    Read second;
    /// Three places in both, when somebody shows where the skin lies; otherwise it is looked for.
    QList<PointPair> byHand = {};
    /// What came of looking before.
    std::optional<AlignmentAttempt> attempt = {};
};

/// Two photos of one view, ready to be looked at. What could be read is there, whatever else
/// failed.
struct ComparedPhotos
{
    QImage first;
    QImage second;  ///< as it was taken
    QImage brought; ///< the second as the first saw it; null unless they are aligned
    std::optional<Error> firstFailure;  ///< why there is no first picture
    std::optional<Error> secondFailure; ///< why there is no second picture
    std::optional<Error> failure;       ///< why they could not be compared: a fault, not an answer
    AlignmentAttempt attempt;           ///< what came of looking for the skin
    std::optional<HandFault> handFault; ///< why the places that were shown make no alignment
    bool byHand = false;                ///< aligned through the places that were shown
    light::Doubts light;
    double sharpnessRatio = 0; ///< of the second photo to the first; 0 when not known

    [[nodiscard]] bool isAligned() const { return !brought.isNull(); }
};

/// Reads both photos, finds the first's skin in the second and brings it there: a second or so, so
/// call it off the thread that draws. `isCancelled` is asked between the steps, and ends it with
/// Cancelled. Any thread.
[[nodiscard]] Result<ComparedPhotos> comparePhotos(PhotoComparison &comparison,
                                                   const PhotosToCompare &photos,
                                                   const std::function<bool()> &isCancelled);

} // namespace stipple
