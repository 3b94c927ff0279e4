// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/guide.h"

#include <QFlags>
#include <QObject>

class QImage;

namespace stipple {
namespace light {
Q_NAMESPACE

/// How the light of two photos of one view differs, for the eye: what to say beside the pictures.
/// What may be measured is lightCheck()'s to decide.
struct Shift
{
    /// Visit difference of log(B/G), per cent: negative is warmer. Blood moves it far less than
    /// lamps do (docs/decisions/0014), so that a scalp that became redder is no warmer lamp.
    double blue = 0;
    double brightness = 0; ///< visit difference of the natural logarithm of luminance
    /// SD of `blue` over 4 × 4 tiles, per cent: means something between aligned photos only.
    double spread = 0;
};

/// What to say about it.
enum class Doubt {
    Warmer = 1, ///< the second photo's light has less blue
    Cooler = 2,
    Brighter = 4,
    Darker = 8,
    Uneven = 16, ///< several lamps, or one from elsewhere: colours differ from place to place
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_FLAG_NS(Doubts)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

// What one notices beside each other; starting values.

inline constexpr double noticedBlue = 8.0;        ///< per cent
inline constexpr double noticedBrightness = 0.35; ///< a factor of 1.4

/// The shift from `first` to `second`, inside the part of the guide that can be compared. Mirrored
/// lamps and what is black are left out. All zero when too little is seen of either.
[[nodiscard]] Shift shiftBetween(const QImage &first, const QImage &second,
                                 const Guide &guide = {});

/// `aligned`: both photos show the same skin in each place, so that the spread counts, too.
[[nodiscard]] Doubts doubtsOf(const Shift &shift, bool aligned);

} // namespace light
} // namespace stipple
