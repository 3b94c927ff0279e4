// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/tiles.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace stipple::vision {

namespace {

// All in pixels of the working size.
constexpr int tileSide = 48;
constexpr int tileStep = 40;
constexpr double leastLikeness = 0.35;
/// Rounds of weighting by how far a tile lies from the fit; it stands still after four or five.
constexpr int rounds = 8;
/// A tile farther from the fit than this many deviations has no weight (Tukey's biweight).
constexpr double tukey = 4.685;
/// Correlation cannot tell less than this.
constexpr double leastDeviation = 0.1;

/// Where a parabola through three neighbours is highest, −0.5…0.5.
double vertex(float before, float at, float after)
{
    const double bend =
        static_cast<double>(before) - 2.0 * static_cast<double>(at) + static_cast<double>(after);
    if (bend >= 0)
        return 0;
    return std::clamp(static_cast<double>(before - after) / (2 * bend), -0.5, 0.5);
}

cv::Point2d peakBeside(const cv::Mat &likeness, cv::Point at)
{
    cv::Point2d peak(at);
    if (at.x > 0 && at.x + 1 < likeness.cols)
        peak.x += vertex(likeness.at<float>(at.y, at.x - 1), likeness.at<float>(at),
                         likeness.at<float>(at.y, at.x + 1));
    if (at.y > 0 && at.y + 1 < likeness.rows)
        peak.y += vertex(likeness.at<float>(at.y - 1, at.x), likeness.at<float>(at),
                         likeness.at<float>(at.y + 1, at.x));
    return peak;
}

Tile found(const cv::Mat &first, const cv::Mat &second, cv::Point corner, int reach)
{
    const cv::Rect square(corner, cv::Size(tileSide, tileSide));
    const cv::Rect around(corner.x - reach, corner.y - reach, tileSide + 2 * reach,
                          tileSide + 2 * reach);
    cv::Mat likeness;
    cv::matchTemplate(second(around), first(square), likeness, cv::TM_CCOEFF_NORMED);
    Tile tile;
    cv::Point at;
    cv::minMaxLoc(likeness, nullptr, &tile.likeness, nullptr, &at);
    const double half = (tileSide - 1) / 2.0;
    tile.centre = cv::Point2d(corner.x + half, corner.y + half);
    tile.shift = peakBeside(likeness, at) - cv::Point2d(reach, reach);
    return tile;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Least squares with weights: one row of `terms` and of `shifts` for each tile.
cv::Mat solved(const cv::Mat &terms, const cv::Mat &shifts, const std::vector<double> &weights)
{
    cv::Mat left = cv::Mat::zeros(terms.cols, terms.cols, CV_64F);
    cv::Mat right = cv::Mat::zeros(terms.cols, 2, CV_64F);
    for (int i = 0; i < terms.rows; ++i) {
        const cv::Mat row = terms.row(i);
        left += weights[static_cast<std::size_t>(i)] * row.t() * row;
        right += weights[static_cast<std::size_t>(i)] * row.t() * shifts.row(i);
    }
    cv::Mat coefficients;
    cv::solve(left, right, coefficients, cv::DECOMP_SVD);
    return coefficients;
}

std::vector<double> distances(const cv::Mat &residuals)
{
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(residuals.rows));
    for (int i = 0; i < residuals.rows; ++i)
        all.push_back(std::hypot(residuals.at<double>(i, 0), residuals.at<double>(i, 1)));
    return all;
}

} // namespace

std::vector<Tile> tilesOf(const cv::Mat &first, const cv::Mat &mask, const cv::Mat &second,
                          int reach)
{
    std::vector<Tile> tiles;
    for (int y = reach; y + tileSide + reach <= first.rows; y += tileStep) {
        for (int x = reach; x + tileSide + reach <= first.cols; x += tileStep) {
            if (mask.at<uchar>(y + tileSide / 2, x + tileSide / 2) != 0)
                tiles.push_back(found(first, second, {x, y}, reach));
        }
    }
    return tiles;
}

Bend bendOf(const std::vector<Tile> &all, cv::Point2d centre, cv::Point2d radii)
{
    std::vector<Tile> tiles;
    std::copy_if(all.begin(), all.end(), std::back_inserter(tiles),
                 [](const Tile &tile) { return tile.likeness >= leastLikeness; });
    Bend bend;
    constexpr int count = static_cast<int>(std::tuple_size_v<Quartic>);
    if (tiles.size() < 2 * count)
        return bend;

    const int rows = static_cast<int>(tiles.size());
    cv::Mat terms(rows, count, CV_64F);
    cv::Mat shifts(rows, 2, CV_64F);
    for (int i = 0; i < rows; ++i) {
        const auto &tile = tiles[static_cast<std::size_t>(i)];
        const auto row = quarticTerms((tile.centre.x - centre.x) / radii.x,
                                      (tile.centre.y - centre.y) / radii.y);
        std::copy(row.begin(), row.end(), terms.ptr<double>(i));
        shifts.at<double>(i, 0) = tile.shift.x;
        shifts.at<double>(i, 1) = tile.shift.y;
    }

    std::vector<double> weights(tiles.size(), 1);
    cv::Mat coefficients;
    for (int round = 0; round < rounds; ++round) {
        coefficients = solved(terms, shifts, weights);
        const auto away = distances(shifts - terms * coefficients);
        // 1.4826 · 0.85: from the median of distances in the plane to a deviation.
        const double limit = tukey * std::max(leastDeviation, medianOf(away) * 1.26);
        bend.agreeing = 0;
        for (std::size_t i = 0; i < away.size(); ++i) {
            const double part = away[i] / limit;
            weights[i] = part < 1 ? (1 - part * part) * (1 - part * part) : 0;
            bend.agreeing += part < 1 ? 1 : 0;
        }
    }
    for (int i = 0; i < count; ++i) {
        bend.across[static_cast<std::size_t>(i)] = coefficients.at<double>(i, 0);
        bend.down[static_cast<std::size_t>(i)] = coefficients.at<double>(i, 1);
    }
    return bend;
}

cv::Point2d shiftAt(const Bend &bend, cv::Point2d point, cv::Point2d centre, cv::Point2d radii)
{
    const auto terms = quarticTerms((point.x - centre.x) / radii.x, (point.y - centre.y) / radii.y);
    cv::Point2d shift;
    for (std::size_t i = 0; i < terms.size(); ++i)
        shift += cv::Point2d(bend.across[i] * terms[i], bend.down[i] * terms[i]);
    return shift;
}

} // namespace stipple::vision
