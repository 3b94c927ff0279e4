// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/change.h"
#include "tests/core/photos/scalppatch.h"

#include <cstdint>

// Two visits to one patch of scalp, drawn at random from a fixed seed, as the tests and the
// accuracy table measure them.

namespace stipple::render {

/// What differs between the visits.
struct Story
{
    double pxPerMm = 8;
    Cameras cameras = Cameras::Same;
    bool lightsDiffer = true;
    bool mixedLamps = false;  ///< a second, very different lamp from one side, on one visit
    bool skinDiffers = false; ///< tan and blood of all skin
    double treatedBlood = 1.0;
    Ink firstInk{.slope = 0.35};
    Ink secondInk{.slope = 0.35};
    double fading = 1.0; ///< light that dots take on the second visit as a share of the first
    double blurDifference = 0.5; ///< σ, pixels, at most
    double growth = 1.0;         ///< of the diameter
    bool card = false;
    double pitch = 1.25;
    double lostTile = 0.0; ///< share of the dots lost in one square of 10 mm
};

/// Two photos and the scalp in them.
struct Visits
{
    Patch firstPatch;
    Patch secondPatch;
    Shot firstShot;
    Shot secondShot;
};

[[nodiscard]] Visits drawnVisits(const Story &story, std::uint32_t seed);

/// Both photos read in the regions of the first, perfectly aligned.
[[nodiscard]] ReadingPair readingsOf(const Visits &visits);

/// The value below which `share` (0 to 1) of the values lie.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace stipple::render
