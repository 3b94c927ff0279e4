// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto photoUse = "sanitise IN OUT | gate FILE... | align FIRST SECOND [--out FILE]";

/// What the app does with photos.
///
/// `sanitise` writes a photo as the diary would keep it: upright, scaled down, nothing but the
/// picture. `gate` gives each photo's facts and what to doubt of it. `align` tells where the head
/// of FIRST lies in SECOND, or why that cannot be told; with --out it writes SECOND as a JPEG seen
/// from where FIRST was taken, unless they do not compare. What is written must not be there yet.
int runPhoto(const QStringList &arguments);

} // namespace stipple::cli
