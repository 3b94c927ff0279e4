// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/guide.h"
#include "core/photos/viewchange.h"

namespace stipple {

/// Where to measure two aligned photos of one view, as a technician shows it in the first.
struct MeasuredPatches
{
    QPointF treated; ///< middle of a square of treated skin, fractions of the photo
    std::optional<QPointF> untreated; ///< the same of skin that nobody treated
    double cardMm = 10;               ///< side of the printed card's black square
    double headMm = 0; ///< width of the head where the guide is widest, when no card is in sight
};

/// Sides of both squares, millimetres: nine tiles of photos.md 3, A5, and a palm's worth beside.
inline constexpr double treatedPatchMm = 32;
inline constexpr double untreatedPatchMm = 16;

/// Pixels of a photo for a millimetre: from the card when it is found, else from the head that
/// fills the guide. Nothing when neither is there.
[[nodiscard]] std::optional<double> pxPerMmOf(const QImage &photo, const MeasuredPatches &patches,
                                              const Guide &guide = {});

/// All measures of two photos, dot widths when both show the card. SizeUnknown without a size; else
/// what viewChange() says. Takes a second or so; any thread.
[[nodiscard]] Measured<ViewChange> measurePatches(const QImage &first, const QImage &second,
                                                  const Alignment &alignment,
                                                  const MeasuredPatches &patches);

} // namespace stipple
