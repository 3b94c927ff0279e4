// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace stipple {

/// How a picture is stored, 1 to 8 (Exif 2.32, tag 0x0112): 1 upright. Qt looks for it in JPEGs
/// alone; these read it from the Exif block of the other formats. 1 when there is none.
[[nodiscard]] int pngOrientation(const QByteArray &file);
[[nodiscard]] int webpOrientation(const QByteArray &file);

/// `stored` the right way up.
[[nodiscard]] QImage upright(const QImage &stored, int orientation);

} // namespace stipple
