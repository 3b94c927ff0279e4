// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// A JPEG whose scans cannot be decoded row by row is held as coefficients; this many bytes of
/// them at most, which is 67 megapixels with the colours of a phone's camera.
constexpr qint64 mostCoefficientBytes = 200'000'000;
/// Encoders write up to a dozen scans; each costs a walk over the whole picture.
constexpr int mostScans = 32;

/// What a decoder needs of the picture at the front of `bytes`: pixels, colour profile,
/// orientation. Texts, comments, previews and what follows the end never reach the decoder, so
/// they can neither fill the memory nor get into the new file.
///
/// PhotoDamaged when the file stops before its end; PhotoTooLarge for a JPEG that would need more
/// than `mostCoefficientBytes` or has more than `mostScans`; PhotoNotAnImage for a kind of JPEG
/// that no camera writes.
[[nodiscard]] Result<QByteArray> jpegCore(const QByteArray &bytes);
[[nodiscard]] Result<QByteArray> pngCore(const QByteArray &bytes);

} // namespace stipple
