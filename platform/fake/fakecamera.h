// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/capturekit.h"

#include <QImage>

namespace stipple {

/// A camera that sees what a test shows it.
class FakeCamera : public Camera
{
public:
    /// `inUse` counts the cameras that somebody looks through.
    explicit FakeCamera(int *inUse = nullptr)
        : m_inUse(inUse)
    {}

    QList<CameraDevice> cameras{{QStringLiteral("Back camera"), CameraDevice::Facing::Away}};
    QString chosen = QStringLiteral("Back camera");
    int photosWanted = 0;
    int starts = 0;

    void start(Viewer &newViewer) override
    {
        count(m_viewer == nullptr ? 1 : 0);
        m_viewer = &newViewer;
        m_state = State::Starting;
        ++starts;
    }
    void stop() override
    {
        count(m_viewer != nullptr ? -1 : 0);
        m_viewer = nullptr;
        m_state = State::Off;
    }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QList<CameraDevice> devices() const override { return cameras; }
    [[nodiscard]] CameraDevice current() const override
    {
        for (const auto &device : cameras) {
            if (device.name == chosen)
                return device;
        }
        return {};
    }
    void choose(const QString &name) override
    {
        chosen = name;
        if (m_viewer != nullptr)
            m_viewer->cameraChanged();
    }
    void takePhoto() override { ++photosWanted; }

    void become(State state)
    {
        m_state = state;
        if (m_viewer != nullptr)
            m_viewer->cameraChanged();
    }
    void show(const QImage &preview)
    {
        if (m_state != State::Live)
            become(State::Live);
        if (m_viewer != nullptr)
            m_viewer->previewArrived(preview);
    }
    void give(const QImage &photo)
    {
        if (m_viewer != nullptr)
            m_viewer->photoArrived(photo);
    }
    void fail()
    {
        if (m_viewer != nullptr)
            m_viewer->photoFailed();
    }

private:
    void count(int more)
    {
        if (m_inUse != nullptr)
            *m_inUse += more;
    }

    int *m_inUse;
    Viewer *m_viewer = nullptr;
    State m_state = State::Off;
};

/// Held as a test says.
class FakeLevelSensor : public LevelSensor
{
public:
    std::function<void(const Upward &)> tell; ///< empty while nobody listens

    void start(std::function<void(const Upward &)> heard) override { tell = std::move(heard); }
    void stop() override { tell = {}; }
};

/// Remembers what it said.
class FakeVoice : public Voice
{
public:
    bool isThere = true;
    QStringList said;

    [[nodiscard]] bool isAvailable() const override { return isThere; }
    void say(const QString &words) override { said.append(words); }
    void hush() override {}
};

/// Hands out one of each, which stay known to the test while they live.
class FakeCaptureKit : public CaptureKit
{
public:
    std::function<void(FakeCamera &)> prepare = [](FakeCamera &) {};
    bool hasVoice = true;
    FakeCamera *lastCamera = nullptr;
    FakeLevelSensor *lastLevel = nullptr;
    FakeVoice *lastVoice = nullptr;

    [[nodiscard]] std::unique_ptr<Camera> camera() override
    {
        auto made = std::make_unique<FakeCamera>(&m_inUse);
        prepare(*made);
        lastCamera = made.get();
        return made;
    }
    [[nodiscard]] std::unique_ptr<LevelSensor> levelSensor() override
    {
        auto made = std::make_unique<FakeLevelSensor>();
        lastLevel = made.get();
        return made;
    }
    [[nodiscard]] std::unique_ptr<Voice> voice() override
    {
        auto made = std::make_unique<FakeVoice>();
        made->isThere = hasVoice;
        lastVoice = made.get();
        return made;
    }
    [[nodiscard]] int camerasInUse() const { return m_inUse; }

private:
    int m_inUse = 0;
};

} // namespace stipple
