// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/demohead.h"

#include <QByteArray>

namespace stipple {

/// A made-up photo as JPEG. Each is drawn once in a run, however many homes it hangs in.
[[nodiscard]] QByteArray demoJpeg(const DemoHead &head, const QSize &pixels);

} // namespace stipple
