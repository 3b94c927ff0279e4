// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/inkfield.h"

#include <optional>
#include <vector>

namespace stipple {

/// A dot as the Gaussian that fits it best.
struct DotShape
{
    double sigma = 0;      ///< pixels: the geometric mean along both axes
    double elongation = 1; ///< of the longer to the shorter axis
};

/// The shapes of all dark spots of a field that stand apart enough to have one. They are measured
/// with a Gaussian weight that takes the shape of the dot itself, which keeps noise and
/// neighbours out (adaptive moments: Bernstein and Jarvis, "Shapes and shears, stars and smears",
/// Astron. J. 123 (2002) 583, doi.org/10.1086/338085).
[[nodiscard]] std::vector<DotShape> dotShapes(const InkField &field, double pxPerMm);

/// Longer spots are stubble (photos.md 3, A6).
constexpr double mostElongation = 1.7;
/// Dots that a median needs; a starting value.
constexpr int leastDots = 30;

/// The σ of all round spots, in millimetres, sorted.
[[nodiscard]] std::vector<double> dotWidths(const InkField &field, double pxPerMm);

/// The median of those, or nothing with fewer than leastDots.
[[nodiscard]] std::optional<double> medianDotWidth(const InkField &field, double pxPerMm);

/// As soft as if the lens had blurred by another `sigma` pixels.
[[nodiscard]] LinearPicture softened(LinearPicture picture, double sigma);

} // namespace stipple
