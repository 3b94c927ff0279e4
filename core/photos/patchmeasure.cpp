// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/patchmeasure.h"

#include "core/photos/card.h"

#include <QImage>
#include <QRect>

#include <algorithm>

namespace stipple {

namespace {

Mask squareAround(const std::optional<QPointF> &place, double side, const QSize &size)
{
    Mask mask(size.width(), size.height());
    if (!place)
        return mask;
    const QRectF square(place->x() * size.width() - side / 2, place->y() * size.height() - side / 2,
                        side, side);
    const auto inside = square.toRect().intersected(QRect(QPoint(), size));
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(mask.row(y) + inside.left(), inside.width(), std::uint8_t(1));
    return mask;
}

} // namespace

std::optional<double> pxPerMmOf(const QImage &photo, const MeasuredPatches &patches,
                                const Guide &guide)
{
    if (patches.cardMm > 0) {
        if (const auto card = findCard(linearPicture(photo), patches.cardMm))
            return card->pxPerMm;
    }
    if (patches.headMm <= 0)
        return {};
    return 2 * guide.radiusX * photo.width() / patches.headMm;
}

Measured<ViewChange> measurePatches(const QImage &first, const QImage &second,
                                    const Alignment &alignment, const MeasuredPatches &patches)
{
    const auto pxPerMm = pxPerMmOf(first, patches);
    if (!pxPerMm)
        return NotComparable::SizeUnknown;
    const ScalpRegions regions{
        .treated = squareAround(patches.treated, treatedPatchMm * *pxPerMm, first.size()),
        .untreated = squareAround(patches.untreated, untreatedPatchMm * *pxPerMm, first.size()),
        .pxPerMm = *pxPerMm};
    // Which phones they were is not known.
    const auto view = viewChange(first, second, regions, alignment, Cameras::Different);
    if (!view || patches.cardMm <= 0)
        return view;
    auto withWidth = *view;
    withWidth.width =
        dotWidthChange(closeUp(first, patches.cardMm), closeUp(second, patches.cardMm));
    return withWidth;
}

} // namespace stipple
