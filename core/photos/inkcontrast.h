// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/colour.h"
#include "core/photos/inkfield.h"

#include <QRect>

#include <optional>
#include <vector>

namespace stipple {

// The colour of ink, read from how dots differ from the skin between them, not from how they look
// (docs/decisions/0019 and 0026). JPEG keeps the colour of a pattern as wide as several dots far
// better than that of a single one, so the difference is taken of soft dots, as the spread of a
// regression: what lacks in each channel, counted by how much more ink than around there is.

/// The Gaussians whose difference says where there is more ink than around, millimetres.
inline constexpr double signalCoreMm = 0.25;
inline constexpr double signalSurroundMm = 0.8;
/// The side of a spot: some ten dots.
inline constexpr double contrastSpotMm = 4.0;

/// Where there is more ink than around (above 0) and where less, as shares of light.
[[nodiscard]] Plane inkSignal(const InkField &field, double pxPerMm);

/// What the spots of a region come to, row by row.
class ContrastSpots
{
public:
    /// What is lacking where ink is, per channel: the sum over all pixels of signal × share.
    struct Spot
    {
        qint64 pixels = 0;
        LinearRgb contrast;
    };

    /// Spots over `bounds`, in pixels of a photo of `pxPerMm`.
    void lay(const QRect &bounds, double pxPerMm);
    /// A pixel inside these bounds; `lacking` is 1 − light / background.
    void add(int x, int y, double signal, const LinearRgb &lacking);

    [[nodiscard]] const std::vector<Spot> &all() const { return m_spots; }

private:
    QRect m_bounds;
    double m_side = 0;
    int m_columns = 0;
    std::vector<Spot> m_spots;
};

/// The ink of both photos in the same spots: only proportions count.
struct ContrastPair
{
    LinearRgb first;
    LinearRgb second;
};

/// A spot with less ink than this share of the middle one, in either photo, is left out, and so is
/// one whose colour moved so many times further from the middle than half of the spots: a scab, a
/// scratch, a mirrored lamp. Starting values.
inline constexpr double leastInkOfASpot = 0.4;
inline constexpr double strangeSpot = 3.0;
/// Spots that a colour needs; a starting value.
inline constexpr int leastSpots = 6;

/// Nothing with fewer than leastSpots to compare. Both were laid over the same bounds.
[[nodiscard]] std::optional<ContrastPair> inkContrasts(const ContrastSpots &first,
                                                       const ContrastSpots &second);

} // namespace stipple
