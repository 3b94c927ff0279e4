// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/capturekit.h"

#include <QPluginLoader>

namespace stipple {

/// The capture kit of platform/multimedia, which is read when it is first asked for: from beside
/// the app, where it was installed, or from the folders of QT_PLUGIN_PATH. Where it cannot be read
/// there is no camera, no level and no voice, and photos come from files.
class PluginCaptureKit : public CaptureKit
{
public:
    [[nodiscard]] std::unique_ptr<Camera> camera() override;
    [[nodiscard]] std::unique_ptr<LevelSensor> levelSensor() override;
    [[nodiscard]] std::unique_ptr<Voice> voice() override;

private:
    [[nodiscard]] CaptureKit *loaded();

    QPluginLoader m_loader;
};

} // namespace stipple
