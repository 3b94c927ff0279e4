// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace stipple::e2e {

/// Writes a made-up photo of a head from above, drawn by code and marked as a demo. The name's
/// first digit is the redness, 0 to 4.
[[nodiscard]] bool writeDemoPhoto(const QString &path, double dotSize = 1);

} // namespace stipple::e2e
