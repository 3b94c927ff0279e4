// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/camera.h"
#include "core/ports/levelsensor.h"
#include "core/ports/voice.h"

#include <QtPlugin>

#include <memory>

namespace stipple {

/// What taking photos needs of the device. Asked for when somebody takes photos, not before:
/// cameras, sensors and voices bring libraries that the first page should not wait for.
class CaptureKit
{
public:
    CaptureKit() = default;
    CaptureKit(const CaptureKit &) = delete;
    CaptureKit &operator=(const CaptureKit &) = delete;
    virtual ~CaptureKit() = default;

    [[nodiscard]] virtual std::unique_ptr<Camera> camera() = 0;
    [[nodiscard]] virtual std::unique_ptr<LevelSensor> levelSensor() = 0;
    [[nodiscard]] virtual std::unique_ptr<Voice> voice() = 0;
};

} // namespace stipple

Q_DECLARE_INTERFACE(stipple::CaptureKit, "org.stipple.CaptureKit/1")
