// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// The longer side of a photo that leaves in an envelope, in pixels.
constexpr int longestSharedSide = 2560;
/// Its largest size in bytes: an envelope's limit for one photo.
constexpr int largestSharedPhoto = 4 * 1024 * 1024;

/// `jpeg`, a sanitised photo, as it may leave: unchanged when it is small enough, else a smaller
/// copy, which lies in memory only. PhotoDamaged when it does not decode, PhotoTooLarge when it
/// does not become small enough. Pure; the same copy each time; for any thread.
[[nodiscard]] Result<QByteArray> sharedCopy(const QByteArray &jpeg);

} // namespace stipple
