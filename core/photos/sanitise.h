// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QImage;

namespace stipple {

/// A photo from which everything but the picture is gone.
struct SanitisedPhoto
{
    QByteArray jpeg;
    int width = 0;  ///< pixels, upright
    int height = 0; ///< pixels, upright
};

/// The longer side of a sanitised photo, in pixels; smaller ones are not enlarged. What leaves in
/// an envelope is smaller (sharedCopy).
constexpr int longestSanitisedSide = 4096;
/// The largest sanitised photo, in bytes.
constexpr int largestSanitisedPhoto = 8 * 1024 * 1024;
/// What is not even looked at.
constexpr int largestPhotoFile = 64 * 1024 * 1024;
/// JPEGs with more pixels are refused before any is decoded. Phones write up to 16,320 ×
/// 12,240, and a JPEG is scaled down while it is decoded: it takes no more memory than a small one.
constexpr qint64 mostPhotoPixels = 200'000'000;
/// The same for the other formats, whose decoders hold the whole picture first: what fits into the
/// 128 MiB that Qt allows one picture.
constexpr qint64 mostUnscaledPixels = 33'000'000;

/// Reads a JPEG, PNG or WebP whatever its name says, or a HEIC where the platform has a reader for
/// it, turns it upright, scales it down and writes a new JPEG that carries neither place, device,
/// time, comment, preview nor anything after the picture. Done with every photo, our own and
/// received ones alike.
///
/// PhotoNotAnImage for other formats, PhotoNotReadableHere for a HEIC without a reader,
/// PhotoTooLarge for what takes too many bytes, pixels or scans, PhotoDamaged for what does not
/// decode to its end. Pure; holds one picture in memory, less than 300 MB whatever the file says.
[[nodiscard]] Result<SanitisedPhoto> sanitise(const QByteArray &fileBytes);

/// The same for an upright picture that was taken in memory and never was a file. PhotoDamaged for
/// a null one.
[[nodiscard]] Result<SanitisedPhoto> sanitise(const QImage &picture);

} // namespace stipple
