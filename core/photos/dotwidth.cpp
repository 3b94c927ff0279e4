// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/dotwidth.h"

#include "core/photos/dotshapes.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

/// The widths of round dots in a photo made as soft as `blurMm`, in millimetres, sorted.
std::vector<double> widths(const CloseUp &photo, double blurMm)
{
    const double scale = photo.card->pxPerMm;
    const double missing = std::pow(blurMm * scale, 2.0) - std::pow(photo.card->blur, 2.0);
    return dotWidths(
        inkField(softened(photo.picture, std::sqrt(std::max(0.0, missing))), photo.region, scale),
        scale);
}

double withoutBlur(double sigmaMm, double blurMm)
{
    return std::sqrt(std::max(sigmaMm * sigmaMm - blurMm * blurMm, 1e-6));
}

} // namespace

Measured<DotWidthChange> dotWidthChange(const CloseUp &first, const CloseUp &second)
{
    if (!first.card || !second.card)
        return NotComparable::NoCard;
    if (std::min(first.card->pxPerMm, second.card->pxPerMm) < leastPxPerMmForWidth)
        return NotComparable::TooFewPixelsPerMm;
    const double blur = std::max(first.card->blurMm(), second.card->blurMm());
    if (blur > mostMatchedBlurMm)
        return NotComparable::BlurTooStrong;
    const auto before = widths(first, blur);
    const auto after = widths(second, blur);
    DotWidthChange width{.firstDots = static_cast<int>(before.size()),
                         .secondDots = static_cast<int>(after.size())};
    if (std::min(width.firstDots, width.secondDots) < leastDots)
        return NotComparable::TooFewDots;

    width.firstMm = before[before.size() / 2];
    width.secondMm = after[after.size() / 2];
    width.ratio = withoutBlur(width.secondMm, blur) / withoutBlur(width.firstMm, blur);
    if (width.ratio >= markedWidthBar)
        width.change = Change::Marked;
    else if (width.ratio >= widthBar)
        width.change = Change::Possible;
    return width;
}

CloseUp closeUp(const QImage &image, double squareMm)
{
    CloseUp photo;
    photo.picture = linearPicture(image);
    photo.card = findCard(photo.picture, squareMm);
    if (photo.card)
        photo.region = besideCard(photo.picture, *photo.card);
    return photo;
}

Mask besideCard(const LinearPicture &picture, const Card &card)
{
    Mask mask(picture.width(), picture.height());
    const auto centre = (card.corners[0] + card.corners[1] + card.corners[2] + card.corners[3]) / 4;
    double radius = 0;
    for (const auto &corner : card.corners)
        radius = std::max(radius, std::hypot(corner.x() - centre.x(), corner.y() - centre.y()));
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width; ++x)
            mask.row(y)[x] = std::hypot(x + picture.left - centre.x(),
                                        y + picture.top - centre.y()) > 2 * radius;
    }
    return mask;
}

} // namespace stipple
