// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto photoUse =
    "sanitise IN OUT | gate FILE... | align FIRST SECOND [--out FILE]\n"
    "  compare FIRST SECOND --px-per-mm N --treated X,Y,W,H [--untreated X,Y,W,H]\n"
    "    [--card MM] [--same-camera] [--words]   (pixels of FIRST as it is kept; MM of the black "
    "square)";

/// What the app does with photos.
///
/// `sanitise` writes a photo as the diary would keep it: upright, scaled down, nothing but the
/// picture. `gate` gives each photo's facts and what to doubt of it. `align` tells where the head
/// of FIRST lies in SECOND, or why that cannot be told; with --out it writes SECOND as a JPEG seen
/// from where FIRST was taken, unless they do not compare. What is written must not be there yet.
/// `compare` tells for each sign whether it shows no, a possible or a marked change, or why it
/// cannot be compared, and the numbers behind that; with --words only what a client may be told.
int runPhoto(const QStringList &arguments);

} // namespace stipple::cli
