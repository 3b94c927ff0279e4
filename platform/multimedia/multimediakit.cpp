// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/multimediakit.h"

#include "platform/multimedia/qtcamera.h"
#include "platform/multimedia/qtlevelsensor.h"
#include "platform/multimedia/qtvoice.h"

namespace stipple {

std::unique_ptr<Camera> MultimediaKit::camera()
{
    if (m_cameras == nullptr)
        m_cameras = std::make_unique<Cameras>();
    return std::make_unique<QtCamera>(*m_cameras);
}

std::unique_ptr<LevelSensor> MultimediaKit::levelSensor()
{
    return std::make_unique<QtLevelSensor>();
}

std::unique_ptr<Voice> MultimediaKit::voice()
{
    return std::make_unique<QtVoice>();
}

} // namespace stipple
