// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/gaussianedge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace stipple {

namespace {

constexpr int mostRounds = 40;
constexpr double settled = 1e-3; // pixels
/// Samples that count in one round and not in the next keep an edge moving by that much.
constexpr double nearlySettled = 0.05;
constexpr std::size_t leastSamples = 50;
/// By sample: enough that a place or a softness finer than pixels can tell stays where it is.
constexpr std::array<double, 4> damping{1e-6, 1e-6, 1e-4, 1e-4};
constexpr double leastSigma = 0.2; // pixels
constexpr double mostSigma = 8.0;

constexpr std::size_t unknowns = 4; // dark, white, place, sigma
using Row = std::array<double, unknowns>;

/// The light at a distance, and how it moves with each unknown.
std::pair<double, Row> lightAt(const GaussianEdge &edge, double distance)
{
    const double z = (distance - edge.place) / edge.sigma;
    const double share = 0.5 * std::erfc(-z / std::numbers::sqrt2);
    const double bell = std::exp(-0.5 * z * z) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    const double slope = (edge.white - edge.dark) * bell / edge.sigma;
    return {edge.dark + share * (edge.white - edge.dark), {1 - share, share, -slope, -slope * z}};
}

/// The normal equations of one step, and their solution by elimination.
class NormalEquations
{
public:
    void add(const Row &row, double missing)
    {
        for (std::size_t i = 0; i < unknowns; ++i) {
            for (std::size_t k = 0; k < unknowns; ++k)
                m_left.at(i).at(k) += row.at(i) * row.at(k);
            m_right.at(i) += row.at(i) * missing;
        }
    }

    /// Damped (Levenberg), so that what the samples do not tell stays where it is; the equations
    /// are positive definite then, and no pivots are needed.
    [[nodiscard]] Row solved(double samples)
    {
        for (std::size_t i = 0; i < unknowns; ++i)
            m_left.at(i).at(i) += damping.at(i) * samples;
        for (std::size_t i = 0; i < unknowns; ++i) {
            const double pivot = m_left.at(i).at(i);
            for (std::size_t k = i + 1; k < unknowns; ++k) {
                const double share = m_left.at(k).at(i) / pivot;
                for (std::size_t j = i; j < unknowns; ++j)
                    m_left.at(k).at(j) -= share * m_left.at(i).at(j);
                m_right.at(k) -= share * m_right.at(i);
            }
        }
        Row step{};
        for (std::size_t i = unknowns; i-- > 0;) {
            double rest = m_right.at(i);
            for (std::size_t k = i + 1; k < unknowns; ++k)
                rest -= m_left.at(i).at(k) * step.at(k);
            step.at(i) = rest / m_left.at(i).at(i);
        }
        return step;
    }

private:
    std::array<Row, unknowns> m_left{};
    Row m_right{};
};

} // namespace

std::optional<GaussianEdge> fittedEdge(const std::vector<EdgeSample> &samples,
                                       const GaussianEdge &start)
{
    auto edge = start;
    double moved = 0;
    for (int round = 0; round < mostRounds; ++round) {
        NormalEquations equations;
        std::size_t used = 0;
        for (const auto &sample : samples) {
            const auto [light, row] = lightAt(edge, sample.distance);
            if (std::min(sample.light, light) > mostUnsaturatedLight)
                continue;
            // Continuous where samples begin to count.
            const double seen = light < mostUnsaturatedLight
                                    ? std::min(sample.light, mostUnsaturatedLight)
                                    : sample.light;
            equations.add(row, seen - light);
            ++used;
        }
        if (used < leastSamples)
            return {};
        const auto step = equations.solved(static_cast<double>(used));
        const double sigma =
            std::clamp(edge.sigma + std::clamp(step[3], -0.5, 0.5), leastSigma, mostSigma);
        moved = std::abs(step[2]) + std::abs(sigma - edge.sigma);
        edge.dark += step[0];
        edge.white += std::clamp(step[1], -0.3, 0.3);
        edge.place += std::clamp(step[2], -1.0, 1.0);
        edge.sigma = sigma;
        if (moved < settled)
            break;
    }
    if (moved > nearlySettled || edge.sigma >= mostSigma || edge.white < 2 * edge.dark)
        return {};
    return edge;
}

} // namespace stipple
