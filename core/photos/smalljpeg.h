// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QImage;

namespace stipple {

/// `image` as a JPEG of at most `mostBytes`, in the best of a few qualities that is small enough.
/// PhotoTooLarge when none is, PhotoDamaged when it cannot be written.
[[nodiscard]] Result<QByteArray> smallJpeg(const QImage &image, qsizetype mostBytes);

} // namespace stipple
