// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/alignment.h"
#include "core/photos/dotwidth.h"
#include "core/photos/light.h"
#include "core/photos/load.h"
#include "core/photos/patchiness.h"
#include "core/photos/redness.h"
#include "core/photos/tint.h"

#include <vector>

namespace stipple {

/// What is compared between two photos of one view.
enum class Sign { Tint, Fading, Patchiness, Redness, DotWidth };

/// All that two comparable photos of one view say, with numbers: for technicians.
struct ViewChange
{
    LightCheck light;
    double coverage = 0; ///< of the alignment, 0 to 1
    Measured<TintChange> tint;
    Measured<LoadChange> load;
    Measured<Patchiness> patchiness;
    Measured<RednessChange> redness;
    /// Of close-ups with a card, by whoever has them (dotWidthChange); views have none.
    Measured<DotWidthChange> width = NotComparable::NoCard;
};

/// One sign without any number: what a client may be told.
struct SignWord
{
    Sign sign = Sign::Tint;
    Measured<Change> change; ///< or why this sign was not compared
};

/// All signs, in the order of Sign.
[[nodiscard]] std::vector<SignWord> wordsOf(const ViewChange &view);

/// The strongest change of any sign, or, when none could be compared, why the first could not.
[[nodiscard]] Measured<Change> strongestChange(const ViewChange &view);

/// Compares what was read of both photos. DifferentAngle without the coverage that an accepted
/// alignment has, DifferentLight or RegionTooSmall when the light cannot be trusted: then the
/// pictures may be shown side by side, and no number says anything.
[[nodiscard]] Measured<ViewChange> viewChange(const ReadingPair &pair, double coverage,
                                              Cameras cameras);

/// The alignment between the photos themselves, which may be larger than their working sizes; only
/// inside `comparablePart` of the guide.
[[nodiscard]] SpotMapping spotMapping(const Alignment &alignment, const QSize &first,
                                      const QSize &second);

/// How many pixels of the second photo one of the first becomes, along a side, at `place`; nothing
/// where the mapping ends.
[[nodiscard]] std::optional<double> scaleAt(const SpotMapping &mapping, const QPointF &place);

/// Both photos from files to words: reads them in `regions` and compares. SizeUnknown when the
/// regions do not say how large a pixel is.
[[nodiscard]] Measured<ViewChange> viewChange(const QImage &first, const QImage &second,
                                              const ScalpRegions &regions,
                                              const Alignment &alignment, Cameras cameras);

} // namespace stipple
