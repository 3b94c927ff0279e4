// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// A photo from which everything but the picture is gone.
struct SanitisedPhoto
{
    QByteArray jpeg;
    int width = 0;  ///< pixels, upright
    int height = 0; ///< pixels, upright
};

/// The longer side of a sanitised photo, in pixels; smaller ones are not enlarged.
constexpr int longestSanitisedSide = 2560;
/// The largest sanitised photo, in bytes; also the limit of an envelope's media.
constexpr int largestSanitisedPhoto = 4 * 1024 * 1024;
/// What is not even looked at.
constexpr int largestPhotoFile = 64 * 1024 * 1024;
/// Photos with more pixels are refused before any is decoded.
constexpr qint64 mostPhotoPixels = 100'000'000;

/// Reads a JPEG, PNG or WebP whatever its name says, turns it upright, scales it down and writes
/// a new JPEG that carries neither place, device, time, comment, preview nor anything after the
/// picture. Done with every photo, our own and received ones alike.
///
/// PhotoNotAnImage for other formats, PhotoTooLarge for too many bytes or pixels, PhotoDamaged
/// for what does not decode to its end. Pure; holds one picture in memory.
[[nodiscard]] Result<SanitisedPhoto> sanitise(const QByteArray &fileBytes);

} // namespace stipple
