// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/chroma.h"

#include "core/photos/colour.h"

#include <QImage>
#include <QRect>

#include <algorithm>
#include <array>

namespace stipple {

namespace {

// Luma as JPEG has it (ITU-T T.871, 7).
constexpr float redShare = 0.299F;
constexpr float greenShare = 0.587F;
constexpr float blueShare = 0.114F;

/// Linear light between the 256 values of a picture.
class Light
{
public:
    Light()
    {
        for (std::size_t i = 0; i < m_levels.size(); ++i)
            m_levels.at(i) = static_cast<float>(
                linearFromSrgb(static_cast<std::uint8_t>(std::min<std::size_t>(i, 255))));
    }
    [[nodiscard]] float of(float value) const
    {
        const float kept = std::clamp(value, 0.0F, 255.0F);
        const auto below = static_cast<std::size_t>(kept);
        const auto *level = m_levels.data() + below;
        return level[0] + (kept - static_cast<float>(below)) * (level[1] - level[0]);
    }

private:
    std::array<float, 257> m_levels{};
};

Plane lumaOf(const QImage &pixels)
{
    Plane luma(pixels.width(), pixels.height());
    for (int y = 0; y < luma.height; ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        auto *to = luma.row(y);
        for (int x = 0; x < luma.width; ++x)
            to[x] = redShare * static_cast<float>(qRed(from[x])) +
                    greenShare * static_cast<float>(qGreen(from[x])) +
                    blueShare * static_cast<float>(qBlue(from[x]));
    }
    return luma;
}

} // namespace

LinearPicture chromaRestored(const QImage &image, const QRect &part)
{
    const auto inside = part.intersected(image.rect());
    if (inside.isEmpty())
        return {};
    const auto pixels = image.copy(inside).convertToFormat(QImage::Format_RGB32);
    const auto luma = lumaOf(pixels);
    const auto around = smoothed(luma, chromaSpread);
    static const Light light;
    LinearPicture picture;
    picture.left = inside.left();
    picture.top = inside.top();
    picture.red = picture.green = picture.blue = Plane(inside.width(), inside.height());
    for (int y = 0; y < inside.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < inside.width(); ++x) {
            const float here = luma.row(y)[x];
            const float share = here / std::max(around.row(y)[x], 1.0F);
            const float red = here + share * (static_cast<float>(qRed(from[x])) - here);
            const float blue = here + share * (static_cast<float>(qBlue(from[x])) - here);
            picture.red.row(y)[x] = light.of(red);
            picture.green.row(y)[x] =
                light.of((here - redShare * red - blueShare * blue) / greenShare);
            picture.blue.row(y)[x] = light.of(blue);
        }
    }
    return picture;
}

} // namespace stipple
