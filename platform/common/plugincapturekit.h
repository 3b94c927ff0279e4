// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/capturekit.h"

namespace stipple {

/// The capture kit of platform/multimedia, which is loaded when it is first asked for
/// (core/base/plugin). Where it cannot be read
/// there is no camera, no level and no voice, and photos come from files.
class PluginCaptureKit : public CaptureKit
{
public:
    [[nodiscard]] std::unique_ptr<Camera> camera() override;
    [[nodiscard]] std::unique_ptr<LevelSensor> levelSensor() override;
    [[nodiscard]] std::unique_ptr<Voice> voice() override;

private:
    [[nodiscard]] CaptureKit *loaded();

    CaptureKit *m_kit = nullptr; ///< Qt keeps it until the program ends
};

} // namespace stipple
