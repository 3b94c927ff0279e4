// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace stipple {

/// Counts down to a photo. How many seconds it counts is remembered.
class SelfTimer : public QObject
{
    Q_OBJECT

public:
    /// `second`: how long a second of the countdown takes.
    SelfTimer(Settings &settings, std::chrono::milliseconds second, QObject *parent = nullptr);

    /// 0: photos are taken at once.
    [[nodiscard]] int seconds() const { return m_seconds; }
    void setSeconds(int seconds);
    /// Seconds that are left.
    [[nodiscard]] int left() const { return m_left; }

    void start();
    void stop() { m_second.stop(); }

Q_SIGNALS:
    void secondsChanged();
    /// So many seconds are left; from the first one on, and never 0.
    void counted(int left);
    void ranOut();

private:
    void count();

    Settings &m_settings;
    int m_seconds;
    int m_left = 0;
    QTimer m_second;
};

} // namespace stipple
