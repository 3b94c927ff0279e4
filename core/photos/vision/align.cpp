// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/align.h"

#include "core/photos/vision/contrast.h"
#include "core/photos/vision/outlook.h"
#include "core/photos/vision/tiles.h"
#include "core/photos/vision/warpmap.h"

#include <QImage>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace stipple::vision {

namespace {

/// How much larger or smaller a head may be in the second photo, in area. The guide keeps it
/// within a fifth in length; the rest is for photos from elsewhere.
constexpr double mostGrowth = 4;
/// How far tiles are looked for, in pixels: from the plane, then from the first bend.
constexpr int firstReach = 20;
constexpr int secondReach = 8;

/// Two photos on their way to an alignment, as local contrast.
struct Scene
{
    cv::Mat first;
    cv::Mat second;
    cv::Mat tileMask;   ///< of the first
    cv::Point2d centre; ///< of the guide in the first, between pixel centres
    cv::Point2d radii;
};

/// Whether the plane turns the guide into something that a camera could have seen of it.
bool plausible(const cv::Matx33d &h, const Scene &scene)
{
    for (const auto &place : {cv::Point2d(0, 0), cv::Point2d(-1, 0), cv::Point2d(1, 0),
                              cv::Point2d(0, -1), cv::Point2d(0, 1)}) {
        const double x = scene.centre.x + place.x * scene.radii.x;
        const double y = scene.centre.y + place.y * scene.radii.y;
        const double depth = h(2, 0) * x + h(2, 1) * y + h(2, 2);
        // The determinant of the derivative of a homography.
        const double growth = cv::determinant(h) / (depth * depth * depth);
        if (!(growth > 1 / mostGrowth && growth < mostGrowth))
            return false;
    }
    return true;
}

/// A strip of a photo, or none, has no place for tiles.
bool holdsAHead(const QImage &photo)
{
    const auto working = workingSize(photo.size());
    return !photo.isNull() && std::min(working.width(), working.height()) >= workingSide / 4;
}

using Fault = AlignmentAttempt::Fault;

AlignmentAttempt::Faults faultsOf(const Outlook &outlook, const Scene &scene)
{
    AlignmentAttempt::Faults faults;
    faults.setFlag(Fault::FewMatches, outlook.inliers < leastInliers);
    faults.setFlag(Fault::UnsureMatches, outlook.inliers < leastInlierShare * outlook.matches);
    if (!faults)
        faults.setFlag(Fault::Distorted, !plausible(outlook.homography, scene));
    return faults;
}

cv::Mat broughtOnto(const Alignment &alignment, const cv::Mat &second)
{
    const cv::Size onto(alignment.first.width(), alignment.first.height());
    cv::Mat result;
    cv::remap(second, result, mapOf(alignment, onto, second.size(), 0, onto.height), cv::noArray(),
              cv::INTER_LINEAR, cv::BORDER_CONSTANT, 128);
    return result;
}

/// Between corners of pixels instead of their centres.
std::array<double, 9> betweenCorners(const cv::Matx33d &h)
{
    const cv::Matx33d toCentres(1, 0, -0.5, 0, 1, -0.5, 0, 0, 1);
    const cv::Matx33d toCorners(1, 0, 0.5, 0, 1, 0.5, 0, 0, 1);
    const cv::Matx33d moved = toCorners * h * toCentres;
    std::array<double, 9> values;
    std::copy_n(moved.val, values.size(), values.begin());
    return values;
}

/// Adds to a plane what the head's roundness makes of it: once from afar, then from near by. The
/// share of tiles that agree in the end.
double followTheHead(Alignment &alignment, const Scene &scene)
{
    const auto tilesWithin = [&](int reach) {
        return tilesOf(scene.first, scene.tileMask, broughtOnto(alignment, scene.second), reach);
    };
    const auto take = [&](const Bend &bend) {
        alignment.across = bend.across;
        alignment.down = bend.down;
    };
    const auto rough = bendOf(tilesWithin(firstReach), scene.centre, scene.radii);
    take(rough);

    auto tiles = tilesWithin(secondReach);
    if (tiles.empty())
        return 0;
    for (auto &tile : tiles)
        tile.shift += shiftAt(rough, tile.centre + tile.shift, scene.centre, scene.radii);
    const auto bend = bendOf(tiles, scene.centre, scene.radii);
    take(bend);
    return bend.agreeing / static_cast<double>(tiles.size());
}

} // namespace

AlignmentAttempt align(const QImage &first, const QImage &second, const Guide &guide)
{
    AlignmentAttempt attempt;
    if (!holdsAHead(first) || !holdsAHead(second)) {
        attempt.faults = Fault::FewMatches;
        return attempt;
    }
    Alignment alignment;
    alignment.first = workingSize(first.size());
    alignment.second = workingSize(second.size());
    const QSizeF size(alignment.first);
    alignment.centre = {guide.centreX * size.width(), guide.centreY * size.height()};
    alignment.radii = {guide.radiusX * size.width(), guide.radiusY * size.height()};
    const Scene scene{.first = localContrast(first, alignment.first),
                      .second = localContrast(second, alignment.second),
                      .tileMask = guideMask(alignment.first, guide.inner(comparablePart)),
                      .centre = {alignment.centre.x() - 0.5, alignment.centre.y() - 0.5},
                      .radii = {alignment.radii.x(), alignment.radii.y()}};

    const auto outlook = outlookBetween(scene.first, guideMask(alignment.first, guide),
                                        scene.second, guideMask(alignment.second, guide));
    attempt.matches = outlook.matches;
    attempt.inliers = outlook.inliers;
    attempt.faults = faultsOf(outlook, scene);
    if (attempt.faults)
        return attempt;

    alignment.homography = betweenCorners(outlook.homography);
    attempt.coverage = alignment.coverage = followTheHead(alignment, scene);
    attempt.faults.setFlag(Fault::FewTiles, attempt.coverage < leastCoverage);
    if (!attempt.faults)
        attempt.alignment = alignment;
    return attempt;
}

} // namespace stipple::vision
