// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/photos/scalppatch.h"

#include "core/photos/plane.h"
#include "core/photos/sanitise.h"
#include "core/photos/tint.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stipple::render {

namespace {

constexpr double margin = 3.0;  // millimetres of skin around the patch
constexpr int oversampling = 2; // the scene is painted with so many pixels for one, each way

QTransform transformOf(const Shot &shot)
{
    QTransform transform;
    transform.translate(shot.shiftX, shot.shiftY);
    transform.scale(shot.pxPerMm, shot.pxPerMm);
    transform.translate(margin, margin);
    transform.rotate(shot.angle);
    return transform;
}

/// What covers each painted pixel.
struct Layers
{
    Plane ink;     ///< ln(skin / inked skin) at 550 nm
    Plane stubble; ///< share covered
    Plane blood;   ///< relative
    Plane shade;   ///< of relief and texture, around 1
    Plane second;  ///< share of the second lamp
    Plane paper;   ///< 0 skin, 1 white, 2 black
};

double edge(double distance, double softness)
{
    return 1.0 / (1.0 + std::exp(std::clamp(distance / softness, -30.0, 30.0)));
}

/// How much of a dot's density lies at a distance from its middle.
double profile(const Dot &dot, double distance)
{
    return edge(distance - dot.diameter / 2, 0.03);
}

/// The light that a dot of that density takes, in square millimetres of skin.
double lightTaken(const Dot &dot, double density)
{
    constexpr int rings = 200;
    const double width = dot.diameter / rings;
    double taken = 0;
    for (int i = 0; i < rings; ++i) {
        const double radius = (i + 0.5) * width;
        taken += (1.0 - std::exp(-density * profile(dot, radius))) * radius;
    }
    return taken * 2.0 * std::numbers::pi * width;
}

/// Adds `value(dx, dy)` in millimetres around a place of the patch.
template <typename F>
void paint(Plane &plane, const QTransform &toPixels, const QPointF &at, double reachMm, F value)
{
    const auto place = toPixels.map(at);
    const auto back = toPixels.inverted();
    const double reach = reachMm * std::sqrt(std::abs(toPixels.determinant()));
    for (int y = std::max(0, static_cast<int>(place.y() - reach));
         y <= std::min(plane.height - 1, static_cast<int>(place.y() + reach) + 1); ++y) {
        for (int x = std::max(0, static_cast<int>(place.x() - reach));
             x <= std::min(plane.width - 1, static_cast<int>(place.x() + reach) + 1); ++x) {
            const auto mm = back.map(QPointF(x, y)) - at;
            plane.row(y)[x] += static_cast<float>(value(mm.x(), mm.y()));
        }
    }
}

/// Smooth noise of a wavelength in millimetres, standard deviation 1, fixed to the patch.
class Mottle
{
public:
    Mottle(std::uint32_t seed, double wavelengthMm)
        : m_scale(1.0 / wavelengthMm)
        , m_nodes(64, 64)
    {
        Dice dice(seed);
        for (auto &node : m_nodes.values)
            node = static_cast<float>(dice.normal());
    }
    [[nodiscard]] double at(const QPointF &mm) const
    {
        const double x = (mm.x() + 10.0) * m_scale;
        const double y = (mm.y() + 10.0) * m_scale;
        const double fx = x - std::floor(x);
        const double fy = y - std::floor(y);
        const auto node = [&](int dx, int dy) {
            const int column = (static_cast<int>(std::floor(x)) + dx) & 63;
            const int row = (static_cast<int>(std::floor(y)) + dy) & 63;
            return static_cast<double>(m_nodes.row(row)[column]);
        };
        const double sx = fx * fx * (3 - 2 * fx);
        const double sy = fy * fy * (3 - 2 * fy);
        return 1.4 * ((node(0, 0) * (1 - sx) + node(1, 0) * sx) * (1 - sy) +
                      (node(0, 1) * (1 - sx) + node(1, 1) * sx) * sy);
    }

private:
    double m_scale;
    Plane m_nodes;
};

void paintSkin(Layers &layers, const Patch &patch, const Shot &shot, const QTransform &toPixels)
{
    const Mottle blood(patch.mottling, 6.0);
    const Mottle relief(patch.mottling + 1, 12.0);
    const Mottle texture(patch.mottling + 2, 0.5);
    const auto back = toPixels.inverted();
    for (int y = 0; y < layers.ink.height; ++y) {
        for (int x = 0; x < layers.ink.width; ++x) {
            const auto mm = back.map(QPointF(x, y));
            const double treated = edge(mm.x() - patch.treatedWidth, 1.0);
            layers.blood.row(y)[x] = static_cast<float>(
                (1.0 + 0.05 * blood.at(mm)) * (1.0 + treated * (patch.treatedBlood - 1.0)));
            layers.shade.row(y)[x] =
                static_cast<float>(1.0 + 0.04 * relief.at(mm) + 0.012 * texture.at(mm));
            if (shot.second)
                layers.second.row(y)[x] = static_cast<float>(
                    shot.secondShare * std::clamp(mm.x() / patch.width, 0.0, 1.0));
        }
    }
}

void paintCard(Layers &layers, const Patch &patch, const QTransform &toPixels)
{
    const QPointF middle((patch.treatedWidth + patch.width) / 2 + 1.0, patch.height / 2);
    const auto back = toPixels.inverted();
    for (int y = 0; y < layers.paper.height; ++y) {
        for (int x = 0; x < layers.paper.width; ++x) {
            const auto mm = back.map(QPointF(x, y)) - middle;
            const double away = std::max(std::abs(mm.x()), std::abs(mm.y()));
            if (away <= cardSquareMm * 0.75)
                layers.paper.row(y)[x] = away <= cardSquareMm / 2 ? 2.0F : 1.0F;
        }
    }
}

Layers painted(const Patch &patch, const Shot &shot, const QSize &size, const QTransform &toPixels)
{
    const Plane empty(size.width(), size.height());
    Layers layers{empty, empty, empty, empty, empty, empty};
    paintSkin(layers, patch, shot, toPixels);
    for (const auto &dot : patch.dots) {
        paint(layers.ink, toPixels, {dot.x, dot.y}, dot.diameter,
              [&](double dx, double dy) { return dot.density * profile(dot, std::hypot(dx, dy)); });
    }
    for (const auto &hair : patch.stubble) {
        const double c = std::cos(hair.angle);
        const double s = std::sin(hair.angle);
        paint(layers.stubble, toPixels, {hair.x, hair.y}, hair.length / 2 + 0.2,
              [&](double dx, double dy) {
                  const double along = std::abs(dx * c + dy * s) - hair.length / 2;
                  const double across = std::abs(dy * c - dx * s) - 0.035;
                  return 0.7 * edge(std::max(along, across), 0.012);
              });
    }
    if (patch.card)
        paintCard(layers, patch, toPixels);
    return layers;
}

using Triple = std::array<double, 3>;

/// What the sensor sees of skin under ink, for every amount of ink and blood.
class SkinTable
{
public:
    SkinTable(const Camera &camera, const Spectrum &light, const Patch &patch)
    {
        const auto absorption = inkAbsorption(patch.ink);
        for (int b = 0; b < bloods; ++b) {
            auto skin = patch.skin;
            skin.blood *= bloodAt(b);
            const auto reflectance = skinReflectance(skin);
            for (int i = 0; i < inks; ++i) {
                auto inked = reflectance;
                for (std::size_t k = 0; k < inked.size(); ++k)
                    inked.at(k) *= std::exp(-mostInk * i / (inks - 1) * absorption.at(k));
                m_values.at(static_cast<std::size_t>(b * inks + i)) = camera.sensed(light, inked);
            }
        }
        m_stubble = camera.sensed(light, stubbleReflectance());
        Spectrum white{};
        white.fill(1.0);
        m_white = camera.sensed(light, white);
    }

    [[nodiscard]] Triple at(double ink, double blood, double stubble, float paper) const
    {
        if (paper > 0)
            return scaled(m_white, paper > 1 ? 0.04 : 0.85);
        const double i = std::clamp(ink / mostInk, 0.0, 1.0) * (inks - 1);
        const double b = std::clamp((blood - 0.5) / 2.0, 0.0, 1.0) * (bloods - 1);
        const int row = std::min(static_cast<int>(b), bloods - 2);
        const int column = std::min(static_cast<int>(i), inks - 2);
        const auto *from = m_values.data() + row * inks + column;
        Triple value{};
        const double covered = std::min(stubble, 1.0);
        for (std::size_t k = 0; k < 3; ++k) {
            const double low = from[0].at(k) + (i - column) * (from[1].at(k) - from[0].at(k));
            const double high =
                from[inks].at(k) + (i - column) * (from[inks + 1].at(k) - from[inks].at(k));
            value.at(k) =
                (low + (b - row) * (high - low)) * (1 - covered) + m_stubble.at(k) * covered;
        }
        return value;
    }
    [[nodiscard]] const Triple &white() const { return m_white; }

private:
    static constexpr int inks = 65;
    static constexpr int bloods = 17;
    static constexpr double mostInk = 3.0;

    static double bloodAt(int index) { return 0.5 + 2.0 * index / (bloods - 1); }
    static Triple scaled(const Triple &value, double by)
    {
        return {value[0] * by, value[1] * by, value[2] * by};
    }

    std::array<Triple, static_cast<std::size_t>(inks) * bloods> m_values{};
    Triple m_stubble{};
    Triple m_white{};
};

std::array<Plane, 3> sensed(const Layers &layers, const Patch &patch, const Shot &shot,
                            const Camera &camera)
{
    const SkinTable first(camera, illuminant(shot.light), patch);
    const SkinTable second(camera, illuminant(shot.second.value_or(shot.light)), patch);
    const Plane empty(layers.ink.width, layers.ink.height);
    std::array planes{empty, empty, empty};
    // The phone balances for what it sees on the whole.
    const double mean = shot.second ? shot.secondShare / 2 : 0.0;
    for (std::size_t i = 0; i < empty.values.size(); ++i) {
        const double ink = static_cast<double>(layers.ink.values[i]);
        const double blood = static_cast<double>(layers.blood.values[i]);
        const double stubble = static_cast<double>(layers.stubble.values[i]);
        const double share = static_cast<double>(layers.second.values[i]);
        const auto one = first.at(ink, blood, stubble, layers.paper.values[i]);
        const auto two = shot.second ? second.at(ink, blood, stubble, layers.paper.values[i]) : one;
        const double shade = layers.paper.values[i] > 0 ? 1.0 : layers.shade.values[i];
        for (std::size_t k = 0; k < 3; ++k) {
            const double white = first.white().at(k) * (1 - mean) + second.white().at(k) * mean;
            const double light = one.at(k) * (1 - share) + two.at(k) * share;
            planes.at(k).values[i] = static_cast<float>(light / white * shade * shot.exposure);
        }
    }
    return planes;
}

Plane binned(const Plane &plane)
{
    Plane result(plane.width / oversampling, plane.height / oversampling);
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            float sum = 0;
            for (int dy = 0; dy < oversampling; ++dy) {
                for (int dx = 0; dx < oversampling; ++dx)
                    sum += plane.row(y * oversampling + dy)[x * oversampling + dx];
            }
            result.row(y)[x] = sum / (oversampling * oversampling);
        }
    }
    return result;
}

void expose(std::array<Plane, 3> &planes, const Shot &shot)
{
    Dice dice(shot.seed);
    for (std::size_t k = 0; k < 3; ++k) {
        // The lens blurs before pixels sum up; their own square counts for 1/12 of a pixel².
        const double lens = std::sqrt(std::max(0.0, shot.blur * shot.blur - 1.0 / 12.0));
        planes.at(k) = binned(smoothed(planes.at(k), lens * oversampling));
        for (auto &value : planes.at(k).values) {
            const double light = std::max(0.0, static_cast<double>(value));
            value = static_cast<float>(
                (light + shot.noise * std::sqrt(1e-4 * light + 1e-6) * dice.normal()) *
                shot.balance.at(k));
        }
    }
}

double toned(double light, const Shot &shot)
{
    if (!shot.otherPhone)
        return light;
    // A little more contrast, as many phones render.
    const double kept = std::clamp(light, 0.0, 1.0);
    return kept + 0.25 * kept * (1 - kept) * (kept - 0.35);
}

QImage developed(const std::array<Plane, 3> &planes, const Shot &shot, const Camera &camera)
{
    auto colour = planes;
    for (std::size_t i = 0; i < planes[0].values.size(); ++i) {
        const auto rgb =
            camera.developed({planes[0].values[i], planes[1].values[i], planes[2].values[i]});
        colour[0].values[i] = static_cast<float>(toned(rgb.red, shot));
        colour[1].values[i] = static_cast<float>(toned(rgb.green, shot));
        colour[2].values[i] = static_cast<float>(toned(rgb.blue, shot));
    }
    if (shot.otherPhone) {
        for (auto &plane : colour) {
            const auto soft = smoothed(plane, 1.2);
            for (std::size_t i = 0; i < plane.values.size(); ++i)
                plane.values[i] += 0.4F * (plane.values[i] - soft.values[i]);
        }
    }
    QImage image(colour[0].width, colour[0].height, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            to[x] = qRgb(srgbFromLinear(colour[0].row(y)[x]), srgbFromLinear(colour[1].row(y)[x]),
                         srgbFromLinear(colour[2].row(y)[x]));
    }
    return image;
}

QImage kept(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.write(image);
    const auto photo = sanitise(bytes);
    return photo ? QImage::fromData(photo->jpeg, "JPEG") : QImage();
}

void addDots(Patch &patch, const PatchWishes &wishes, Dice &dice)
{
    for (double y = wishes.pitch; y < patch.height - wishes.pitch / 2; y += wishes.pitch) {
        for (double x = wishes.pitch; x < patch.treatedWidth - wishes.pitch / 2;
             x += wishes.pitch) {
            patch.dots.push_back({.x = x + dice.between(-0.25, 0.25) * wishes.pitch,
                                  .y = y + dice.between(-0.25, 0.25) * wishes.pitch,
                                  .diameter = wishes.diameter * (1 + 0.08 * dice.normal()),
                                  .density = 0.85 * (1 + 0.10 * dice.normal())});
        }
    }
}

} // namespace

double Dice::between(double low, double high)
{
    return low + (high - low) * (static_cast<double>(m_source()) / 4294967296.0);
}

double Dice::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(between(1e-12, 1.0)));
    return radius * std::cos(between(0.0, 2.0 * std::numbers::pi));
}

double fadedDensity(const Dot &dot, double share)
{
    const double wanted = share * lightTaken(dot, dot.density);
    double low = 0;
    double high = dot.density * std::max(1.0, 2.0 * share);
    for (int round = 0; round < 30; ++round) {
        const double middle = (low + high) / 2;
        (lightTaken(dot, middle) < wanted ? low : high) = middle;
    }
    return (low + high) / 2;
}

Patch grownPatch(const PatchWishes &wishes, std::uint32_t seed)
{
    Dice dice(seed);
    Patch patch;
    patch.skin = wishes.skin;
    patch.card = wishes.card;
    patch.mottling = seed * 7919U + 17U;
    addDots(patch, wishes, dice);
    const double lean = dice.between(0.0, std::numbers::pi);
    const auto hairs = static_cast<int>(wishes.stubble * patch.width * patch.height);
    for (int i = 0; i < hairs; ++i)
        patch.stubble.push_back({.x = dice.between(0.0, patch.width),
                                 .y = dice.between(0.0, patch.height),
                                 .angle = lean + 0.5 * dice.normal(),
                                 .length = dice.between(0.25, 0.55)});
    return patch;
}

QPointF placeIn(const Shot &shot, const QPointF &mm)
{
    return transformOf(shot).map(mm);
}

QImage photographed(const Patch &patch, const Shot &shot)
{
    const QSize size(static_cast<int>((patch.width + 2 * margin) * shot.pxPerMm),
                     static_cast<int>((patch.height + 2 * margin) * shot.pxPerMm));
    // A pixel's middle is half a pixel from its corner, and the middles of what it is painted from
    // lie between.
    const double offset = (oversampling - 1) / 2.0;
    const auto toPixels = transformOf(shot) * QTransform::fromScale(oversampling, oversampling) *
                          QTransform::fromTranslate(offset, offset);
    const Camera camera(shot.otherPhone ? 8.0 : 0.0);
    auto planes = sensed(painted(patch, shot, size * oversampling, toPixels), patch, shot, camera);
    expose(planes, shot);
    return kept(developed(planes, shot, camera), shot.quality);
}

ScalpRegions regionsOf(const Patch &patch, const Shot &shot)
{
    const auto back = transformOf(shot).inverted();
    const QSize size(static_cast<int>((patch.width + 2 * margin) * shot.pxPerMm),
                     static_cast<int>((patch.height + 2 * margin) * shot.pxPerMm));
    const Mask empty(size.width(), size.height());
    ScalpRegions regions{.treated = empty, .untreated = empty, .pxPerMm = shot.pxPerMm};
    const QRectF treated(0, 0, patch.treatedWidth - 1, patch.height);
    const QRectF untreated(patch.treatedWidth + 1, 0, patch.width - patch.treatedWidth - 1,
                           patch.height);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const auto mm = back.map(QPointF(x, y));
            regions.treated.row(y)[x] = treated.contains(mm);
            regions.untreated.row(y)[x] = !patch.card && untreated.contains(mm);
        }
    }
    return regions;
}

SpotMapping mappingBetween(const Shot &first, const Shot &second)
{
    const auto mapping = transformOf(first).inverted() * transformOf(second);
    return [mapping](const QPointF &place) { return std::optional(mapping.map(place)); };
}

Lab truePigment(const Skin &skin, const Ink &ink, double density)
{
    const Camera camera;
    const auto light = illuminant(Light::Daylight);
    Spectrum white{};
    white.fill(1.0);
    const auto paper = camera.sensed(light, white);
    const auto seen = [&](const Spectrum &reflectance) {
        auto raw = camera.sensed(light, reflectance);
        for (std::size_t i = 0; i < 3; ++i)
            raw.at(i) /= paper.at(i);
        return camera.developed(raw);
    };
    const auto bare = skinReflectance(skin);
    auto inked = bare;
    const auto absorption = inkAbsorption(ink);
    for (std::size_t i = 0; i < inked.size(); ++i)
        inked.at(i) *= std::exp(-density * absorption.at(i));
    const auto skinColour = seen(bare);
    const auto inkColour = seen(inked);
    return pigmentColour({1.0 - inkColour.red / skinColour.red,
                          1.0 - inkColour.green / skinColour.green,
                          1.0 - inkColour.blue / skinColour.blue});
}

} // namespace stipple::render
