// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/card.h"
#include "core/photos/change.h"
#include "core/photos/mask.h"

#include <optional>

class QImage;

namespace stipple {

/// A close-up and what was found of the card in it.
struct CloseUp
{
    LinearPicture picture;
    Mask region; ///< of its size: where dots are to be measured
    std::optional<Card> card;
};

/// How wide dots are, both photos made equally soft (photos.md 3, A6).
struct DotWidthChange
{
    double firstMm = 0;  ///< median σ of a dot
    double secondMm = 0; ///< the same in the second photo
    int firstDots = 0;
    int secondDots = 0;
    double ratio = 1; ///< of the widths, blur taken off: above 1 is wider
    Change change = Change::None;
};

constexpr double leastPxPerMmForWidth = 12.0; ///< photos.md 2 and 4, dots
constexpr double mostMatchedBlurMm = 0.12;    ///< photos.md 3, A6
/// A change is possible from there on (photos.md 5, bar 6); marked from the larger of the two
/// growths that were tested (photos.md 4), a starting value.
constexpr double widthBar = 1.15;
constexpr double markedWidthBar = 1.30;

/// NoCard, TooFewPixelsPerMm, BlurTooStrong or TooFewDots when widths cannot be told. There are no
/// counts of dots to compare: stubble looks too much alike.
[[nodiscard]] Measured<DotWidthChange> dotWidthChange(const CloseUp &first, const CloseUp &second);

/// A photo with its card, when it is found, and everything beside that as its region.
[[nodiscard]] CloseUp closeUp(const QImage &image, double squareMm);

/// Everything but the card and what lies close to it.
[[nodiscard]] Mask besideCard(const LinearPicture &picture, const Card &card);

} // namespace stipple
