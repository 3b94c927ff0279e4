// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QObject>
#include <QPointF>
#include <QSize>

#include <array>
#include <optional>

namespace stipple {

/// The longer side at which two photos are aligned, in pixels.
inline constexpr int workingSide = 1440;

/// A photo's size scaled to `workingSide`, up or down.
[[nodiscard]] QSize workingSize(QSize photo);

/// The part of the guide, by its radii, in which photos are aligned and may be measured. Beyond it
/// skin is seen so slantwise that it is followed for the eye alone.
inline constexpr double comparablePart = 0.85;

/// The terms of a polynomial of fourth degree in two variables:
/// 1, x, y, x², xy, y², x³, x²y, xy², y³, x⁴, x³y, x²y², xy³, y⁴.
using Quartic = std::array<double, 15>;
[[nodiscard]] Quartic quarticTerms(double x, double y);

/// Where the skin of one photo lies in another of the same head.
///
/// A plane moved in space, and what is left of it because a head is round. Points are in pixels
/// of the photos at their working sizes, from the upper left corner of the upper left pixel.
struct Alignment
{
    QSize first;
    QSize second;
    /// From the first photo to the second, row after row.
    std::array<double, 9> homography{1, 0, 0, 0, 1, 0, 0, 0, 1};
    /// What is added to a point of the first photo before the homography, in pixels, by terms of
    /// the point's place in the guide (centre, radii); beyond its rim it stays.
    Quartic across{};
    Quartic down{};
    QPointF centre;
    QPointF radii{1, 1};
    double coverage = 0; ///< share of the ellipse's tiles that were found again, 0…1

    [[nodiscard]] QPointF secondFrom(const QPointF &first) const;

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

inline constexpr int leastInliers = 25;
inline constexpr double leastInlierShare = 0.12;
inline constexpr double leastCoverage = 0.7;

/// What came of aligning two photos.
struct AlignmentAttempt
{
    Q_GADGET

public:
    /// Why two photos are not comparable. All of them mean another angle or another head; which it
    /// is cannot be told.
    enum class Fault {
        FewMatches = 1,    ///< fewer than `leastInliers` points agree with one view
        UnsureMatches = 2, ///< of the points that look alike, less than `leastInlierShare` agree
        FewTiles = 4,      ///< less than `leastCoverage` of the ellipse was found again
        Distorted = 8,     ///< what agrees is no head seen again: mirrored, or far from its size
    };
    Q_DECLARE_FLAGS(Faults, Fault)
    Q_FLAG(Faults)

    std::optional<Alignment> alignment; ///< only when there is no fault
    Faults faults;
    int matches = 0; ///< points that look alike
    int inliers = 0; ///< those of them that agree with one view
    double coverage = 0;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(AlignmentAttempt::Faults)

} // namespace stipple
