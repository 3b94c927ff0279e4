// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace stipple {

/// The picture of a frame, upright and as others see the person, with at most `mostSide` pixels on
/// its longer side; null when the frame cannot be read. Takes long for a whole photo: call it
/// outside the thread of the screens.
[[nodiscard]] QImage uprightFrame(QVideoFrame frame, int mostSide);

} // namespace stipple
