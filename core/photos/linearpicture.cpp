// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/linearpicture.h"

#include "core/photos/colour.h"

#include <QImage>

#include <array>

namespace stipple {

namespace {

std::array<float, 256> levels()
{
    std::array<float, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table.at(i) = static_cast<float>(linearFromSrgb(static_cast<std::uint8_t>(i)));
    return table;
}

} // namespace

LinearPicture linearPicture(const QImage &image, const QRect &part)
{
    const auto inside = part.intersected(image.rect());
    if (inside.isEmpty())
        return {};
    const auto pixels = image.convertToFormat(QImage::Format_RGB32);
    static const auto light = levels();
    LinearPicture picture;
    picture.left = inside.left();
    picture.top = inside.top();
    picture.red = picture.green = picture.blue = Plane(inside.width(), inside.height());
    for (int y = 0; y < inside.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(pixels.constScanLine(y + inside.top()));
        auto *red = picture.red.row(y);
        auto *green = picture.green.row(y);
        auto *blue = picture.blue.row(y);
        for (int x = 0; x < inside.width(); ++x) {
            const auto pixel = from[x + inside.left()];
            red[x] = light[static_cast<std::size_t>(qRed(pixel))];
            green[x] = light[static_cast<std::size_t>(qGreen(pixel))];
            blue[x] = light[static_cast<std::size_t>(qBlue(pixel))];
        }
    }
    return picture;
}

LinearPicture linearPicture(const QImage &image)
{
    return linearPicture(image, image.rect());
}

Plane luminance(const LinearPicture &picture)
{
    Plane result(picture.width(), picture.height());
    for (std::size_t i = 0; i < result.values.size(); ++i)
        result.values[i] = static_cast<float>(luminance(
            LinearRgb{picture.red.values[i], picture.green.values[i], picture.blue.values[i]}));
    return result;
}

} // namespace stipple
