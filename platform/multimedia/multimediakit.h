// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/capturekit.h"
#include "platform/multimedia/cameras.h"

#include <QObject>

namespace stipple {

/// Camera, level and voice by Qt.
class MultimediaKit : public QObject, public CaptureKit
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.stipple.CaptureKit/1")
    Q_INTERFACES(stipple::CaptureKit)

public:
    [[nodiscard]] std::unique_ptr<Camera> camera() override;
    [[nodiscard]] std::unique_ptr<LevelSensor> levelSensor() override;
    [[nodiscard]] std::unique_ptr<Voice> voice() override;

private:
    std::unique_ptr<Cameras> m_cameras;
};

} // namespace stipple
