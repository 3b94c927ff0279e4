// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/colour.h"

#include <array>

// Light, skin, ink and cameras in 31 bands of 10 nm from 400 to 700 nm: own models, good enough to
// move colours the way real ones move.

namespace stipple::render {

constexpr int bands = 31;
using Spectrum = std::array<double, bands>;

/// What scalp consists of, relative to a light skin at rest.
struct Skin
{
    double melanin = 1.0;
    double blood = 1.0;
};

/// How an ink in the skin takes light: ln(skin / inked skin) is proportional to
/// (λ / 550 nm)^−slope. A negative slope leaves more blue than red.
struct Ink
{
    double slope = 0.0;
    double greenGap = 0.0; ///< by how much less is taken around 520 nm, 0 to 1
};

Spectrum skinReflectance(const Skin &skin);
Spectrum inkAbsorption(const Ink &ink);
Spectrum stubbleReflectance();

enum class Light {
    Daylight,
    Overcast,
    Incandescent,
    Halogen,
    WarmLed,
    NeutralLed,
    CoolLed,
    Fluorescent,
};
constexpr int lights = 8;

/// Scaled so that a white sheet is 1 to the eye's green.
Spectrum illuminant(Light light);

/// A phone: sensitivities, its own colour matrix, and what it does to tones.
class Camera
{
public:
    /// `shift` moves all sensitivities, in nm. The matrix is fitted for daylight, as makers do.
    explicit Camera(double shift = 0.0);

    /// What the sensor sees of a reflectance, without white balance.
    [[nodiscard]] std::array<double, 3> sensed(const Spectrum &light,
                                               const Spectrum &reflectance) const;

    /// Balanced sensor values as linear sRGB.
    [[nodiscard]] LinearRgb developed(const std::array<double, 3> &balanced) const;

private:
    std::array<Spectrum, 3> m_sensitivity;
    std::array<std::array<double, 3>, 3> m_matrix{};
};

} // namespace stipple::render
