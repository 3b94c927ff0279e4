// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto photoUse = "sanitise IN OUT";

/// Writes a photo as the diary would keep it: upright, scaled down, nothing but the picture. OUT
/// must not be there yet.
int runPhoto(const QStringList &arguments);

} // namespace stipple::cli
