// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/linearpicture.h"

#include <QPointF>

#include <array>
#include <optional>

namespace stipple {

/// The printed card of a close-up: white, with a black square of known size. It tells how large a
/// pixel is and how soft the photo.
struct Card
{
    std::array<QPointF, 4> corners; ///< of the black square, in turn, pixels of the photo
    double pxPerMm = 0;
    double blur = 0; ///< σ of the black edge, pixels

    [[nodiscard]] double blurMm() const { return blur / pxPerMm; }
};

// What a black square on white looks like; starting values.

constexpr double mostBlackShare = 0.35; ///< of the brightest light around, linear
constexpr double leastWhiteRatio = 3.0; ///< of the light around to that of the square
constexpr double mostPaperTint = 1.5;   ///< of red to blue or blue to red; light skin has more
constexpr double leastSideRatio = 0.8;  ///< of the shortest to the longest side: held too slantwise
constexpr double leastCardSide = 40.0;  ///< pixels

/// Looks for the card. Nothing when none is seen, or several, or one held too slantwise.
[[nodiscard]] std::optional<Card> findCard(const LinearPicture &picture, double squareMm);

} // namespace stipple
