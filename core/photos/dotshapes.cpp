// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/dotshapes.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace stipple {

namespace {

constexpr int mostRounds = 30;
constexpr double settled = 1e-3; // relative
/// How far from its start a dot's middle may be found, and how wide it may be; starting values.
constexpr double mostDriftMm = 0.2;
constexpr double mostSigmaMm = 0.4;
constexpr double windowMm = 0.7;

/// Middle and covariance of a Gaussian, pixels.
struct Gauss
{
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;

    [[nodiscard]] double determinant() const { return xx * yy - xy * xy; }
};

/// Moments of the deficit under the weight of `from` itself, or nothing when there is no light
/// missing there. For a Gaussian under its own weight they come to half its covariance.
std::optional<Gauss> weighed(const Plane &deficit, const Gauss &from, double window)
{
    const double determinant = from.determinant();
    const int left = std::max(0, static_cast<int>(from.x - window));
    const int right = std::min(deficit.width - 1, static_cast<int>(from.x + window));
    const int top = std::max(0, static_cast<int>(from.y - window));
    const int bottom = std::min(deficit.height - 1, static_cast<int>(from.y + window));
    double sum = 0;
    Gauss moments;
    for (int y = top; y <= bottom; ++y) {
        const double dy = y - from.y;
        for (int x = left; x <= right; ++x) {
            const double dx = x - from.x;
            const double far =
                (from.yy * dx * dx - 2 * from.xy * dx * dy + from.xx * dy * dy) / determinant;
            const double value = std::exp(-0.5 * far) * static_cast<double>(deficit.row(y)[x]);
            sum += value;
            moments.x += value * dx;
            moments.y += value * dy;
            moments.xx += value * dx * dx;
            moments.xy += value * dx * dy;
            moments.yy += value * dy * dy;
        }
    }
    if (sum <= 0)
        return {};
    const double mx = moments.x / sum;
    const double my = moments.y / sum;
    return Gauss{.x = from.x + 2 * mx,
                 .y = from.y + 2 * my,
                 .xx = 2 * (moments.xx / sum - mx * mx),
                 .xy = 2 * (moments.xy / sum - mx * my),
                 .yy = 2 * (moments.yy / sum - my * my)};
}

std::optional<DotShape> shapeAt(const Plane &deficit, int x, int y, double pxPerMm)
{
    const double start = dotCoreMm * pxPerMm;
    Gauss now{.x = double(x), .y = double(y), .xx = start * start, .xy = 0, .yy = start * start};
    for (int round = 0; round < mostRounds; ++round) {
        const auto next = weighed(deficit, now, windowMm * pxPerMm);
        const double most = std::pow(mostSigmaMm * pxPerMm, 2.0);
        if (!next || next->determinant() <= 0.01 || next->xx <= 0 ||
            std::sqrt(next->determinant()) > most ||
            std::hypot(next->x - x, next->y - y) > mostDriftMm * pxPerMm)
            return {};
        const double change = std::abs(next->determinant() / now.determinant() - 1.0);
        now = *next;
        if (change > settled)
            continue;
        const double mean = (now.xx + now.yy) / 2;
        const double apart = std::hypot((now.xx - now.yy) / 2, now.xy);
        if (mean <= apart)
            return {};
        return DotShape{.sigma = std::pow(now.determinant(), 0.25),
                        .elongation = std::sqrt((mean + apart) / (mean - apart))};
    }
    return {};
}

/// Whether nothing within `reach` pixels is more of a dot.
bool isPeak(const Plane &response, int x, int y, int reach)
{
    const float value = response.row(y)[x];
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const float other = response.row(y + dy)[x + dx];
            const bool earlier = dy < 0 || (dy == 0 && dx < 0);
            if (other > value || (earlier && other == value))
                return false;
        }
    }
    return true;
}

} // namespace

std::vector<DotShape> dotShapes(const InkField &field, double pxPerMm)
{
    const auto deficit = luminanceDeficit(field);
    const auto response = dotResponse(deficit, pxPerMm);
    const int reach = std::max(1, static_cast<int>(dotMarginMm * pxPerMm));
    const int border = static_cast<int>(windowMm * pxPerMm) + 1;
    std::vector<DotShape> shapes;
    for (int y = border; y < response.height - border; ++y) {
        for (int x = border; x < response.width - border; ++x) {
            if (response.row(y)[x] <= leastDotDeficit || !field.known.row(y)[x] ||
                !isPeak(response, x, y, reach))
                continue;
            if (const auto shape = shapeAt(deficit, x, y, pxPerMm))
                shapes.push_back(*shape);
        }
    }
    return shapes;
}

std::vector<double> dotWidths(const InkField &field, double pxPerMm)
{
    std::vector<double> sigmas;
    for (const auto &shape : dotShapes(field, pxPerMm)) {
        if (shape.elongation <= mostElongation)
            sigmas.push_back(shape.sigma / pxPerMm);
    }
    std::sort(sigmas.begin(), sigmas.end());
    return sigmas;
}

std::optional<double> medianDotWidth(const InkField &field, double pxPerMm)
{
    const auto widths = dotWidths(field, pxPerMm);
    if (static_cast<int>(widths.size()) < leastDots)
        return {};
    return widths[widths.size() / 2];
}

LinearPicture softened(LinearPicture picture, double sigma)
{
    // A kernel of less than a tenth of a pixel adds nothing.
    if (sigma < 0.1)
        return picture;
    for (auto *plane : {&picture.red, &picture.green, &picture.blue})
        *plane = smoothed(*plane, sigma);
    return picture;
}

} // namespace stipple
