// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/common/plugincapturekit.h"

#include "core/base/plugin.h"

#include <QObject>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

class NoCamera : public QObject, public Camera
{
public:
    void start(Viewer &viewer) override
    {
        m_viewer = &viewer;
        m_state = State::Absent;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_viewer != nullptr)
                    m_viewer->cameraChanged();
            },
            Qt::QueuedConnection);
    }
    void stop() override
    {
        m_viewer = nullptr;
        m_state = State::Off;
    }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QList<CameraDevice> devices() const override { return {}; }
    [[nodiscard]] CameraDevice current() const override { return {}; }
    void choose(const QString &) override {}
    void takePhoto() override
    {
        if (m_viewer != nullptr)
            m_viewer->photoFailed();
    }

private:
    Viewer *m_viewer = nullptr;
    State m_state = State::Off;
};

class NoLevel : public LevelSensor
{
public:
    void start(std::function<void(const Upward &)>) override {}
    void stop() override {}
};

class NoVoice : public Voice
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void say(const QString &) override {}
    void hush() override {}
};

} // namespace

std::unique_ptr<Camera> PluginCaptureKit::camera()
{
    auto *kit = loaded();
    return kit != nullptr ? kit->camera() : std::make_unique<NoCamera>();
}

std::unique_ptr<LevelSensor> PluginCaptureKit::levelSensor()
{
    auto *kit = loaded();
    return kit != nullptr ? kit->levelSensor() : std::make_unique<NoLevel>();
}

std::unique_ptr<Voice> PluginCaptureKit::voice()
{
    auto *kit = loaded();
    return kit != nullptr ? kit->voice() : std::make_unique<NoVoice>();
}

CaptureKit *PluginCaptureKit::loaded()
{
    if (m_kit == nullptr)
        m_kit = plugin<CaptureKit>(u"libstipple_multimedia"_s).valueOr(nullptr);
    return m_kit;
}

} // namespace stipple
