// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/alignment.h"
#include "tests/core/photos/renderedhead.h"

#include <random>

/// Two visits of one person: the head is held a little differently, nearer or farther and turned,
/// before the same room, weeks later under another lamp.
namespace visits {

struct Visit
{
    renderedhead::View view;
    renderedhead::Look look;
};

struct Pair
{
    Visit first;
    Visit second;
};

/// How a second visit differs: tilted by `least` to `most` degrees in any direction, rolled by up
/// to 10, up to 15 % nearer or farther, with 15 % of the dots lost and the rest 30 % paler and 1.2
/// times wider; another lamp, a gradient, glare, noise, blur and a stronger JPEG.
[[nodiscard]] Pair drawn(quint32 seed, double leastTilt, double mostTilt);

/// How far an alignment leads astray, as the root of the mean square in pixels at the working size:
/// over all skin within `part` of the guide's radii that both photos see.
[[nodiscard]] double errorOf(const stipple::Alignment &alignment, const Pair &pair,
                             double part = stipple::comparablePart);

} // namespace visits
