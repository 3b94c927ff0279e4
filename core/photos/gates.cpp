// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/gates.h"

#include "core/photos/plane.h"

#include <QImage>
#include <QtMath>

#include <array>
#include <cmath>

namespace stipple::gates {

namespace {

/// Of the guide's radii: where skin faces the camera. The rim of a head is an edge in any photo.
constexpr double middleOfGuide = 0.6;

/// A rectangle around the guide, and which of its pixels lie inside.
class Region
{
public:
    Region(int width, int height, const Guide &guide)
        : m_centreX(guide.centreX * width)
        , m_centreY(guide.centreY * height)
        , m_radiusX(guide.radiusX * width)
        , m_radiusY(guide.radiusY * height)
        , m_box(QRect(QPoint(qFloor(m_centreX - m_radiusX), qFloor(m_centreY - m_radiusY)),
                      QPoint(qCeil(m_centreX + m_radiusX), qCeil(m_centreY + m_radiusY)))
                    .intersected(QRect(0, 0, width, height)))
    {}

    [[nodiscard]] const QRect &box() const { return m_box; }

    /// First and last-but-one column of a row; empty when the first is not the lesser.
    [[nodiscard]] std::pair<int, int> span(int y) const
    {
        const double down = (y + 0.5 - m_centreY) / m_radiusY;
        const double half = down * down < 1 ? m_radiusX * std::sqrt(1 - down * down) : 0;
        return {std::max(m_box.left(), qCeil(m_centreX - half)),
                std::min(m_box.right() + 1, qFloor(m_centreX + half))};
    }

private:
    double m_centreX;
    double m_centreY;
    double m_radiusX;
    double m_radiusY;
    QRect m_box;
};

/// Of the difference of two planes, over the ellipse that fills them.
double variance(const Plane &a, const Plane &b)
{
    const Region ellipse(a.width, a.height, {0.5, 0.5, 0.5, 0.5});
    double sum = 0;
    double squares = 0;
    qint64 count = 0;
    for (int y = 0; y < a.height; ++y) {
        const auto [first, end] = ellipse.span(y);
        const float *rowA = a.row(y);
        const float *rowB = b.row(y);
        for (int x = first; x < end; ++x) {
            const double difference = static_cast<double>(rowA[x] - rowB[x]);
            sum += difference;
            squares += difference * difference;
        }
        count += std::max(0, end - first);
    }
    if (count == 0)
        return 0;
    const double mean = sum / static_cast<double>(count);
    return squares / static_cast<double>(count) - mean * mean;
}

/// The luma of the guide's box, at the size at which sharpness is measured.
QImage reduced(const Frame &frame, const QRect &box)
{
    const QImage all(frame.luma, frame.width, frame.height, frame.stride,
                     QImage::Format_Grayscale8);
    const auto part = all.copy(box);
    const int longer = std::max(frame.width, frame.height);
    if (longer <= sharpnessSide)
        return part;
    const double factor = static_cast<double>(sharpnessSide) / longer;
    return part
        .scaled(qRound(part.width() * factor), qRound(part.height() * factor),
                Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

double sharpness(const Frame &frame, const Guide &guide)
{
    const auto box = Region(frame.width, frame.height, guide.inner(middleOfGuide)).box();
    if (box.isEmpty())
        return 0;
    const auto image = reduced(frame, box);
    Plane luma(image.width(), image.height());
    for (int y = 0; y < luma.height; ++y)
        std::copy_n(image.constScanLine(y), luma.width, luma.row(y));
    // Smoothing adds in squares: from 1 to 2, and from 2 to 4, the latter in half as many pixels.
    const auto one = smoothed(luma, 1);
    const auto two = smoothed(one, std::sqrt(3.0));
    const auto half = halved(two);
    const auto four = smoothed(half, std::sqrt(12.0) / 2);
    const double coarse = variance(half, four);
    return coarse > 0 ? variance(one, two) / coarse : 0;
}

using Histogram = std::array<qint64, 256>;

Histogram histogram(const Frame &frame, const Region &region, int step)
{
    Histogram counts{};
    for (int y = region.box().top(); y <= region.box().bottom(); y += step) {
        const uchar *row = frame.luma + y * frame.stride;
        const auto [first, end] = region.span(y);
        for (int x = first; x < end; x += step)
            ++counts[row[x]];
    }
    if (frame.fullRange)
        return counts;
    Histogram full{};
    for (int code = 0; code < 256; ++code)
        full[static_cast<std::size_t>(std::clamp((code - 16) * 255 / 219, 0, 255))] +=
            counts[static_cast<std::size_t>(code)];
    return full;
}

void fillExposure(Facts &facts, const Histogram &counts)
{
    qint64 all = 0;
    for (const auto count : counts)
        all += count;
    if (all == 0)
        return;
    qint64 below = 0;
    for (int code = 0; code < 256; ++code) {
        const auto count = counts[static_cast<std::size_t>(code)];
        if (2 * below < all && 2 * (below + count) >= all)
            facts.medianLuma = code;
        below += count;
    }
    const auto share = [&](int first, int last) {
        qint64 count = 0;
        for (int code = first; code <= last; ++code)
            count += counts[static_cast<std::size_t>(code)];
        return static_cast<double>(count) / static_cast<double>(all);
    };
    facts.dark = share(0, 5);
    facts.bright = share(250, 255);
    facts.glare = share(235, 255);
}

double glare(const QImage &photo, const Guide &guide)
{
    const Region region(photo.width(), photo.height(), guide);
    qint64 all = 0;
    qint64 found = 0;
    for (int y = region.box().top(); y <= region.box().bottom(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(photo.constScanLine(y));
        const auto [first, end] = region.span(y);
        for (int x = first; x < end; ++x)
            found += isGlare(qRed(row[x]), qGreen(row[x]), qBlue(row[x])) ? 1 : 0;
        all += std::max(0, end - first);
    }
    return all == 0 ? 0 : static_cast<double>(found) / static_cast<double>(all);
}

Doubts exposureDoubts(const Facts &facts)
{
    Doubts doubts;
    doubts.setFlag(Doubt::TooBright,
                   facts.bright > mostClipped || facts.medianLuma > mostMedianLuma);
    doubts.setFlag(Doubt::TooDark, facts.dark > mostClipped || facts.medianLuma < leastMedianLuma);
    doubts.setFlag(Doubt::Glare, facts.glare > mostGlare);
    return doubts;
}

Doubts tiltDoubts(const std::optional<double> &tilt)
{
    if (!tilt || *tilt <= goodTilt)
        return {};
    return *tilt <= acceptableTilt ? Doubt::Tilted : Doubt::TiltedFar;
}

} // namespace

std::optional<double> tilt(const Gravity &now, const Gravity &before)
{
    const double lengths =
        std::hypot(now.x, now.y, now.z) * std::hypot(before.x, before.y, before.z);
    if (!(lengths > 0) || !std::isfinite(lengths))
        return std::nullopt;
    // By sine and cosine together: near 0 degrees a cosine alone sees nothing.
    const double sine =
        std::hypot(now.y * before.z - now.z * before.y, now.z * before.x - now.x * before.z,
                   now.x * before.y - now.y * before.x);
    const double cosine = now.x * before.x + now.y * before.y + now.z * before.z;
    return qRadiansToDegrees(std::atan2(sine, cosine));
}

Facts factsOf(const Frame &frame, const Guide &guide)
{
    Facts facts;
    if (frame.luma == nullptr || frame.width <= 0 || frame.height <= 0)
        return facts;
    facts.longerSide = std::max(frame.width, frame.height);
    facts.sharpness = sharpness(frame, guide);
    fillExposure(facts, histogram(frame, Region(frame.width, frame.height, guide), 2));
    return facts;
}

Facts factsOf(const QImage &photo, const Guide &guide)
{
    Facts facts;
    if (photo.isNull())
        return facts;
    facts.longerSide = std::max(photo.width(), photo.height());
    const auto rgb = photo.convertToFormat(QImage::Format_RGB32);
    const QSize box(sharpnessSide, sharpnessSide);
    const auto small = facts.longerSide > sharpnessSide
                           ? rgb.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                           : rgb;
    const auto luma = small.convertToFormat(QImage::Format_Grayscale8);
    const Frame frame{luma.constBits(), luma.width(), luma.height(), luma.bytesPerLine()};
    facts.sharpness = sharpness(frame, guide);
    fillExposure(facts, histogram(frame, Region(luma.width(), luma.height(), guide), 1));
    facts.glare = glare(small, guide);
    return facts;
}

Doubts doubtsOf(const Facts &photo, const std::optional<Facts> &before,
                const std::optional<double> &tilt)
{
    auto doubts = exposureDoubts(photo) | tiltDoubts(tilt);
    if (photo.longerSide < sharpnessSide)
        return doubts | Doubt::FewPixels;
    doubts.setFlag(Doubt::Blurred, photo.sharpness < leastSharpness);
    if (before && before->longerSide >= sharpnessSide && before->sharpness > 0) {
        const double ratio = photo.sharpness / before->sharpness;
        doubts.setFlag(Doubt::OtherSharpness,
                       ratio < leastSharpnessRatio || ratio > mostSharpnessRatio);
    }
    return doubts;
}

} // namespace stipple::gates
