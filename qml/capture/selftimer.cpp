// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/selftimer.h"

namespace stipple {

SelfTimer::SelfTimer(Settings &settings, std::chrono::milliseconds second, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_seconds(settings.value(Setting::CaptureTimer).valueOr({}).toInt())
{
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &SelfTimer::count);
}

void SelfTimer::setSeconds(int seconds)
{
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    // Not kept means only that it is off next time.
    (void)m_settings.setValue(Setting::CaptureTimer, QString::number(seconds));
    Q_EMIT secondsChanged();
}

void SelfTimer::start()
{
    m_left = m_seconds;
    m_second.start();
    Q_EMIT counted(m_left);
}

void SelfTimer::count()
{
    if (--m_left > 0) {
        Q_EMIT counted(m_left);
        return;
    }
    m_second.stop();
    Q_EMIT ranOut();
}

} // namespace stipple
