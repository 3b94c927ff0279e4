// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/photos/alignment.h"

#include <QList>

namespace stipple {

/// A place that somebody showed in both photos, in pixels at the working sizes.
struct PointPair
{
    QPointF first;
    QPointF second;
};

/// As many as make an affine map: no fewer, and no more to average over.
inline constexpr qsizetype pairsByHand = 3;

/// Why places that somebody showed do not make an alignment.
enum class HandFault {
    Count,     ///< not `pairsByHand` of them, or no photos
    Line,      ///< they lie nearly in a line, or close together: fingers cannot mean that
    Mirrored,  ///< turned the other way round in the second photo: two were mixed up
    Stretched, ///< no head seen again: far from its size, or pulled far more one way
};

// What a triangle must be; starting values, for a finger misses by some ten pixels.

inline constexpr double leastHandArea = 0.005;    ///< of the picture's
inline constexpr double leastHandAltitude = 0.05; ///< of `workingSide`
inline constexpr double mostHandGrowth = 2;       ///< along any direction, and its reciprocal
inline constexpr double mostHandStretch = 1.6;    ///< of the most to the least grown direction

/// The first fault of those places; nothing when they make an alignment.
[[nodiscard]] std::optional<HandFault> handFault(QSize firstPhoto, QSize secondPhoto,
                                                 const QList<PointPair> &pairs);

/// The affine map through three places, exact in each of them: for pictures beside each other and
/// not for numbers, so its coverage is 0. InvalidArgument where there is a handFault().
[[nodiscard]] Result<Alignment> alignedByHand(QSize firstPhoto, QSize secondPhoto,
                                              const QList<PointPair> &pairs);

} // namespace stipple
