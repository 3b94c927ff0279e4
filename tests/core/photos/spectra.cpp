// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/photos/spectra.h"

#include <cmath>
#include <vector>

namespace stipple::render {

namespace {

double wavelength(int band)
{
    return 400.0 + 10.0 * band;
}

double bell(double x, double middle, double sigma)
{
    return std::exp(-0.5 * std::pow((x - middle) / sigma, 2.0));
}

template <typename F>
Spectrum spectrum(F value)
{
    Spectrum result{};
    for (int i = 0; i < bands; ++i)
        result.at(static_cast<std::size_t>(i)) = value(wavelength(i));
    return result;
}

// Molar extinction of haemoglobin with oxygen and without, cm⁻¹/M, every 10 nm: compiled by Scott
// Prahl (omlc.org/spectra/hemoglobin) from W. B. Gratzer's and N. Kollias's measurements. Figures
// of nature; the page names no licence.
constexpr Spectrum oxygenated{266232,  466840,  480360,  246072,  102580,  62816,   44480, 33209.2,
                              26629.2, 23684.4, 20932.8, 20035.2, 24202.4, 39956.8, 53236, 43016,
                              32613.2, 44496,   50104,   14400.8, 3200,    1506,    942,   610,
                              442,     368,     319.6,   294,     277.6,   276,     290};
constexpr Spectrum deoxygenated{223296,  303956,  407560, 528600, 413280,  103292,  23388.8,
                                16156.4, 14550,   16684,  20862,  25773.6, 31589.6, 39036.4,
                                46592,   53412,   53788,  45072,  37020,   28324.4, 14677.2,
                                9443.6,  6509.6,  5148.8, 4345.2, 3750.12, 3226.56, 2795.12,
                                2407.92, 2051.96, 1794.28};

/// Blackbody of a temperature in kelvin.
double planck(double nm, double kelvin)
{
    return 1.0 / (std::pow(nm / 550.0, 5.0) * (std::exp(1.4388e7 / (nm * kelvin)) - 1.0));
}

/// A white LED: a blue chip and the phosphor it lights.
double whiteLed(double nm, double blue, double phosphorAt)
{
    const double phosphor =
        nm < phosphorAt ? bell(nm, phosphorAt, 45.0) : bell(nm, phosphorAt, 60.0);
    return blue * bell(nm, 452.0, 10.0) + phosphor + 0.02;
}

/// A three-band tube: mercury's lines and three narrow phosphors.
double tube(double nm)
{
    return 0.25 * bell(nm, 436.0, 6.0) + 0.35 * bell(nm, 488.0, 10.0) + 1.3 * bell(nm, 545.0, 7.0) +
           0.35 * bell(nm, 585.0, 8.0) + 1.25 * bell(nm, 611.0, 7.0) + 0.05;
}

double lightAt(Light light, double nm)
{
    switch (light) {
    case Light::Daylight: // a sky is bluer than the sun: a blackbody at 5500 K, some blue added
        return planck(nm, 5500.0) * (1.0 + 0.06 * bell(nm, 450.0, 40.0));
    case Light::Overcast:
        return planck(nm, 6800.0) * (1.0 + 0.08 * bell(nm, 450.0, 40.0));
    case Light::Incandescent:
        return planck(nm, 2856.0);
    case Light::Halogen:
        return planck(nm, 3200.0);
    case Light::WarmLed:
        return whiteLed(nm, 0.35, 600.0);
    case Light::NeutralLed:
        return whiteLed(nm, 0.75, 580.0);
    case Light::CoolLed:
        return whiteLed(nm, 1.25, 560.0);
    case Light::Fluorescent:
        return tube(nm);
    }
    return 0.0;
}

double lobe(double nm, double middle, double below, double above)
{
    return bell(nm, middle, nm < middle ? below : above);
}

// The CIE 1931 observer as Wyman, Sloan and Shirley approximate it, "Simple analytic
// approximations to the CIE XYZ color matching functions", JCGT 2 (2013) 1–11.
double observerX(double nm)
{
    return 1.056 * lobe(nm, 599.8, 37.9, 31.0) + 0.362 * lobe(nm, 442.0, 16.0, 26.7) -
           0.065 * lobe(nm, 501.1, 20.4, 26.2);
}
double observerY(double nm)
{
    return 0.821 * lobe(nm, 568.8, 46.9, 40.5) + 0.286 * lobe(nm, 530.9, 16.3, 31.1);
}
double observerZ(double nm)
{
    return 1.217 * lobe(nm, 437.0, 11.8, 36.0) + 0.681 * lobe(nm, 459.0, 26.0, 13.8);
}

double product(const Spectrum &a, const Spectrum &b, const Spectrum &c)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a.at(i) * b.at(i) * c.at(i);
    return sum;
}

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Linear sRGB of a reflectance in daylight, white being 1.
Triple seenByEye(const Spectrum &reflectance)
{
    const auto light = illuminant(Light::Daylight);
    const auto white = spectrum([](double) { return 1.0; });
    const std::array observer{spectrum(observerX), spectrum(observerY), spectrum(observerZ)};
    constexpr Triple d65{0.9505, 1.0, 1.0890};
    Triple xyz{};
    for (std::size_t i = 0; i < 3; ++i)
        xyz.at(i) = d65.at(i) * product(light, reflectance, observer.at(i)) /
                    product(light, white, observer.at(i));
    return {3.2406 * xyz[0] - 1.5372 * xyz[1] - 0.4986 * xyz[2],
            -0.9689 * xyz[0] + 1.8758 * xyz[1] + 0.0415 * xyz[2],
            0.0557 * xyz[0] - 0.2040 * xyz[1] + 1.0570 * xyz[2]};
}

/// What a maker's matrix is fitted on: skins, greys, and smooth colours.
std::vector<Spectrum> trainingSet()
{
    std::vector<Spectrum> all;
    for (const double grey : {0.05, 0.2, 0.5, 0.9})
        all.push_back(spectrum([&](double) { return grey; }));
    for (const double melanin : {0.5, 1.0, 2.0, 4.0})
        all.push_back(skinReflectance({.melanin = melanin, .blood = 1.0}));
    for (double middle = 420; middle <= 680; middle += 20)
        all.push_back(spectrum([&](double nm) { return 0.08 + 0.6 * bell(nm, middle, 40.0); }));
    for (double edge = 440; edge <= 640; edge += 20)
        all.push_back(
            spectrum([&](double nm) { return 0.05 + 0.7 / (1.0 + std::exp((edge - nm) / 15.0)); }));
    return all;
}

Triple solved(Matrix m, Triple right)
{
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t row = 0; row < 3; ++row) {
            if (row == i)
                continue;
            const double factor = m.at(row).at(i) / m.at(i).at(i);
            for (std::size_t k = 0; k < 3; ++k)
                m.at(row).at(k) -= factor * m.at(i).at(k);
            right.at(row) -= factor * right.at(i);
        }
    }
    return {right[0] / m[0][0], right[1] / m[1][1], right[2] / m[2][2]};
}

} // namespace

Spectrum skinReflectance(const Skin &skin)
{
    // Melanin's absorption falls with λ^−3.33 (S. L. Jacques, "Origins of tissue optical properties
    // in the UVA, visible, and NIR regions", OSA 1996). How deep light goes, and so how much of
    // either it meets, are own figures that give the usual colours of scalp.
    Spectrum result{};
    for (int i = 0; i < bands; ++i) {
        const double nm = wavelength(i);
        const auto at = static_cast<std::size_t>(i);
        const double depth = std::pow(nm / 550.0, 0.8);
        const double blood = (0.75 * oxygenated.at(at) + 0.25 * deoxygenated.at(at)) / 50000.0;
        const double melanin = std::pow(nm / 550.0, -3.33);
        const double dermis = 0.62 / (1.0 + 0.25 * std::pow(550.0 / nm, 2.0));
        // Deep blood shadows itself: its share saturates, or blue light would find nothing left.
        const double byBlood = std::log1p(1.1 * blood * skin.blood * depth) * 0.55;
        result.at(at) = dermis * std::exp(-byBlood - 0.16 * skin.melanin * melanin) + 0.02;
    }
    return result;
}

Spectrum inkAbsorption(const Ink &ink)
{
    return spectrum([&](double nm) {
        return std::pow(nm / 550.0, -ink.slope) * (1.0 - ink.greenGap * bell(nm, 520.0, 35.0));
    });
}

Spectrum stubbleReflectance()
{
    return spectrum([](double nm) { return 0.03 + 0.03 * (nm - 400.0) / 300.0; });
}

Spectrum illuminant(Light light)
{
    auto result = spectrum([&](double nm) { return lightAt(light, nm); });
    const auto white = spectrum([](double) { return 1.0; });
    const double brightness = product(result, white, spectrum(observerY));
    for (auto &value : result)
        value /= brightness;
    return result;
}

Camera::Camera(double shift)
    : m_sensitivity{spectrum([&](double nm) {
                        return bell(nm, 598.0 + shift, 32.0) + 0.06 * bell(nm, 450.0 + shift, 25.0);
                    }),
                    spectrum([&](double nm) { return bell(nm, 534.0 + shift, 38.0); }),
                    spectrum([&](double nm) { return bell(nm, 460.0 + shift, 28.0); })}
{
    const auto light = illuminant(Light::Daylight);
    const auto white = sensed(light, spectrum([](double) { return 1.0; }));
    Matrix squares{};
    Matrix targets{}; // one right-hand side per row of the matrix
    for (const auto &reflectance : trainingSet()) {
        auto raw = sensed(light, reflectance);
        for (std::size_t i = 0; i < 3; ++i)
            raw.at(i) /= white.at(i);
        const auto wanted = seenByEye(reflectance);
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t k = 0; k < 3; ++k) {
                squares.at(i).at(k) += raw.at(i) * raw.at(k);
                targets.at(i).at(k) += wanted.at(i) * raw.at(k);
            }
        }
    }
    for (std::size_t i = 0; i < 3; ++i)
        m_matrix.at(i) = solved(squares, targets.at(i));
}

std::array<double, 3> Camera::sensed(const Spectrum &light, const Spectrum &reflectance) const
{
    return {product(light, reflectance, m_sensitivity[0]),
            product(light, reflectance, m_sensitivity[1]),
            product(light, reflectance, m_sensitivity[2])};
}

LinearRgb Camera::developed(const std::array<double, 3> &balanced) const
{
    const auto along = [&](const Triple &row) {
        return row[0] * balanced[0] + row[1] * balanced[1] + row[2] * balanced[2];
    };
    return {along(m_matrix[0]), along(m_matrix[1]), along(m_matrix[2])};
}

} // namespace stipple::render
