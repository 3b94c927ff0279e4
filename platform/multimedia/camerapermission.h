// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QCameraDevice;
class QObject;

namespace stipple {

/// Asks whether the app may use cameras; `answer` comes with yes or no, from the event loop or
/// inside the call, and never once `context` is gone. Qt knows such a question from 6.5 on; before,
/// every answer is yes.
void askForCameras(QObject *context, const std::function<void(bool)> &answer);

/// Does the system keep the file of this camera from the app? Only Linux gives cameras files.
[[nodiscard]] bool isBarred(const QCameraDevice &device);

} // namespace stipple
