// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/warpmap.h"

#include <algorithm>
#include <vector>

namespace stipple::vision {

namespace {

/// Between the pixels whose place is computed; those between lie on straight lines.
constexpr int gridStep = 8;

class Grid
{
public:
    Grid(const Alignment &alignment, cv::Size onto, cv::Size from)
        : m_alignment(alignment)
        , m_toWorkX(double(alignment.first.width()) / onto.width)
        , m_toWorkY(double(alignment.first.height()) / onto.height)
        , m_fromWorkX(double(from.width) / alignment.second.width())
        , m_fromWorkY(double(from.height) / alignment.second.height())
    {}

    /// The place of the pixel at (x, y) in the second picture.
    [[nodiscard]] cv::Point2f at(int x, int y) const
    {
        const auto place = m_alignment.secondFrom({(x + 0.5) * m_toWorkX, (y + 0.5) * m_toWorkY});
        return {static_cast<float>(place.x() * m_fromWorkX - 0.5),
                static_cast<float>(place.y() * m_fromWorkY - 0.5)};
    }

    /// Every `gridStep`th place of a row, and one beyond its end.
    [[nodiscard]] std::vector<cv::Point2f> row(int y, int width) const
    {
        std::vector<cv::Point2f> places;
        places.reserve(static_cast<std::size_t>(width / gridStep) + 2);
        for (int x = 0; x < width + gridStep; x += gridStep)
            places.push_back(at(x, y));
        return places;
    }

private:
    const Alignment &m_alignment;
    double m_toWorkX;
    double m_toWorkY;
    double m_fromWorkX;
    double m_fromWorkY;
};

void fillRow(cv::Point2f *row, int width, const std::vector<cv::Point2f> &places)
{
    for (int x = 0; x < width; x += gridStep) {
        const auto cell = static_cast<std::size_t>(x / gridStep);
        const auto step = (places[cell + 1] - places[cell]) * (1.0F / gridStep);
        auto place = places[cell];
        for (int i = x; i < std::min(x + gridStep, width); ++i) {
            row[i] = place;
            place += step;
        }
    }
}

} // namespace

cv::Mat mapOf(const Alignment &alignment, cv::Size onto, cv::Size from, int top, int rows)
{
    const Grid grid(alignment, onto, from);
    cv::Mat map(rows, onto.width, CV_32FC2);
    auto above = grid.row(top, onto.width);
    std::vector<cv::Point2f> between(above.size());
    for (int y = 0; y < rows; y += gridStep) {
        auto below = grid.row(top + y + gridStep, onto.width);
        for (int i = 0; i < std::min(gridStep, rows - y); ++i) {
            const float part = static_cast<float>(i) / gridStep;
            for (std::size_t node = 0; node < between.size(); ++node)
                between[node] = above[node] + part * (below[node] - above[node]);
            fillRow(map.ptr<cv::Point2f>(y + i), onto.width, between);
        }
        above.swap(below);
    }
    return map;
}

} // namespace stipple::vision
