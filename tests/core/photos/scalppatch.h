// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/scalpreading.h"
#include "tests/core/photos/spectra.h"

#include <QImage>

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

// A flat patch of scalp with ink and stubble, and photos of it: everything that a measurement is to
// see or to see through is known.

namespace stipple::render {

/// The same numbers from the same seed on every system, which std's distributions do not promise.
class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_source(seed)
    {}
    double between(double low, double high);
    double normal();

private:
    std::mt19937 m_source;
};

/// A dot of ink. Sizes in millimetres; `density` is ln(skin / inked skin) at its core at 550 nm.
struct Dot
{
    double x = 0;
    double y = 0;
    double diameter = 0.40;
    double density = 0.85;
};

/// The density at which `dot` takes `share` of the light it takes now.
[[nodiscard]] double fadedDensity(const Dot &dot, double share);

/// A cut hair lying on the skin.
struct Hair
{
    double x = 0;
    double y = 0;
    double angle = 0;
    double length = 0.4;
};

/// A patch: its left part is treated, the rest is not.
struct Patch
{
    double width = 48; ///< millimetres
    double height = 32;
    double treatedWidth = 32;
    Skin skin{};
    double treatedBlood = 1.0; ///< times that of the skin
    Ink ink;
    std::vector<Dot> dots;
    std::vector<Hair> stubble;
    std::uint32_t mottling = 1; ///< the seed of how the skin varies
    bool card = false;          ///< a white card with a black square lies in the untreated part
};

/// The black square of the card, in millimetres.
constexpr double cardSquareMm = 10.0;

struct PatchWishes
{
    double pitch = 1.25;    ///< millimetres from dot to dot
    double diameter = 0.40; ///< millimetres
    double stubble = 0.6;   ///< hairs per square millimetre
    Skin skin{};
    bool card = false;
};

[[nodiscard]] Patch grownPatch(const PatchWishes &wishes, std::uint32_t seed);

/// How a photo is taken and kept.
struct Shot
{
    double pxPerMm = 8;
    Light light = Light::Daylight;
    std::optional<Light> second{};          ///< a second lamp, from one side
    double secondShare = 0.5;               ///< of the light on that side
    std::array<double, 3> balance{1, 1, 1}; ///< errors of the white balance
    double exposure = 1.0;
    double blur = 1.0;  ///< σ, pixels
    double noise = 1.0; ///< 1: about 40 dB at mid-grey
    int quality = 95;   ///< of the phone's JPEG, which keeps half of the colour's pixels each way
    bool otherPhone = false;
    double angle = 0;  ///< degrees the picture is turned
    double shiftX = 0; ///< pixels
    double shiftY = 0;
    std::uint32_t seed = 1;
};

/// Where a place of the patch, in millimetres, lies in the photo, in pixels.
[[nodiscard]] QPointF placeIn(const Shot &shot, const QPointF &mm);

/// As it is kept: through the phone's JPEG and then through sanitising.
[[nodiscard]] QImage photographed(const Patch &patch, const Shot &shot);

/// The regions in a photo taken by `shot`.
[[nodiscard]] ScalpRegions regionsOf(const Patch &patch, const Shot &shot);

/// What a perfect alignment of two shots says.
[[nodiscard]] SpotMapping mappingBetween(const Shot &first, const Shot &second);

/// The pigment's colour without camera, noise and neighbours: what a tint is measured against.
[[nodiscard]] Lab truePigment(const Skin &skin, const Ink &ink, double density);

} // namespace stipple::render
