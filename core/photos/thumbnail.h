// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// The longer side of a thumbnail, in pixels: a tile of the lists on a screen with three pixels
/// to the point.
constexpr int longestThumbnailSide = 512;

/// `jpeg`, a sanitised photo, as a small JPEG; smaller ones are not enlarged. PhotoDamaged when it
/// does not decode. Pure; for any thread.
[[nodiscard]] Result<QByteArray> thumbnail(const QByteArray &jpeg);

} // namespace stipple
