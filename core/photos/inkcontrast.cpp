// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/inkcontrast.h"

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

using Spot = ContrastSpots::Spot;

double middleOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double inkOf(const Spot &spot)
{
    return spot.pixels > 0 ? luminance(spot.contrast) / static_cast<double>(spot.pixels) : 0.0;
}

double leastInk(const std::vector<Spot> &spots)
{
    std::vector<double> inks;
    for (const auto &spot : spots) {
        if (spot.pixels > 0)
            inks.push_back(inkOf(spot));
    }
    return leastInkOfASpot * middleOf(inks);
}

/// One spot in both photos.
struct Seen
{
    const Spot *first = nullptr;
    const Spot *second = nullptr;
    double red = 0; ///< by how much its red moved against its green, as a logarithm
    double blue = 0;
    double strange = 0; ///< how unlike the middle spot it moved
};

bool hasColour(const Spot &spot, double leastInk)
{
    const auto &ink = spot.contrast;
    return spot.pixels > 0 && std::min({ink.red, ink.green, ink.blue}) > 0 &&
           inkOf(spot) >= leastInk;
}

std::vector<Seen> seenInBoth(const std::vector<Spot> &first, const std::vector<Spot> &second)
{
    std::vector<Seen> seen;
    const double leastFirst = leastInk(first);
    const double leastSecond = leastInk(second);
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        if (!hasColour(first[i], leastFirst) || !hasColour(second[i], leastSecond))
            continue;
        const auto &was = first[i].contrast;
        const auto &is = second[i].contrast;
        seen.push_back({.first = &first[i],
                        .second = &second[i],
                        .red = std::log(is.red / is.green) - std::log(was.red / was.green),
                        .blue = std::log(is.blue / is.green) - std::log(was.blue / was.green)});
    }
    return seen;
}

void leaveOutStrangers(std::vector<Seen> &seen)
{
    std::vector<double> reds;
    std::vector<double> blues;
    for (const auto &spot : seen) {
        reds.push_back(spot.red);
        blues.push_back(spot.blue);
    }
    const double red = middleOf(reds);
    const double blue = middleOf(blues);
    std::vector<double> distances;
    for (auto &spot : seen) {
        spot.strange = std::hypot(spot.red - red, spot.blue - blue);
        distances.push_back(spot.strange);
    }
    const double most = strangeSpot * middleOf(distances);
    std::erase_if(seen, [&](const Seen &spot) { return spot.strange > most; });
}

void add(LinearRgb &sum, const Spot &spot)
{
    sum.red += spot.contrast.red;
    sum.green += spot.contrast.green;
    sum.blue += spot.contrast.blue;
}

} // namespace

Plane inkSignal(const InkField &field, double pxPerMm)
{
    const auto deficit = luminanceDeficit(field);
    auto signal = smoothed(deficit, signalCoreMm * pxPerMm);
    const auto surround = smoothed(deficit, signalSurroundMm * pxPerMm);
    for (std::size_t i = 0; i < signal.values.size(); ++i)
        signal.values[i] -= surround.values[i];
    return signal;
}

void ContrastSpots::lay(const QRect &bounds, double pxPerMm)
{
    m_bounds = bounds;
    m_side = contrastSpotMm * pxPerMm;
    m_columns = static_cast<int>(bounds.width() / m_side) + 1;
    const int rows = static_cast<int>(bounds.height() / m_side) + 1;
    m_spots.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(rows), {});
}

void ContrastSpots::add(int x, int y, double signal, const LinearRgb &lacking)
{
    const int column = static_cast<int>((x - m_bounds.left()) / m_side);
    const int row = static_cast<int>((y - m_bounds.top()) / m_side);
    auto &spot = m_spots[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                         static_cast<std::size_t>(column)];
    ++spot.pixels;
    spot.contrast.red += signal * lacking.red;
    spot.contrast.green += signal * lacking.green;
    spot.contrast.blue += signal * lacking.blue;
}

std::optional<ContrastPair> inkContrasts(const ContrastSpots &first, const ContrastSpots &second)
{
    auto seen = seenInBoth(first.all(), second.all());
    if (static_cast<int>(seen.size()) < leastSpots)
        return {};
    leaveOutStrangers(seen);
    ContrastPair pair;
    for (const auto &spot : seen) {
        add(pair.first, *spot.first);
        add(pair.second, *spot.second);
    }
    return pair;
}

} // namespace stipple
