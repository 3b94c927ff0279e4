// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxclock.h"

#include <QGuiApplication>

namespace stipple {

LinuxClock::LinuxClock(const std::function<QDBusConnection()> &bus, QObject *parent)
    : SystemClock(parent)
{
    auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (!app)
        return;
    connect(app, &QGuiApplication::applicationStateChanged, this,
            [this, bus](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    return;
                if (!m_events) {
                    m_events = std::make_unique<SystemEvents>(bus());
                    connect(m_events.get(), &SystemEvents::zoneChanged, this, &SystemClock::notice);
                    connect(m_events.get(), &SystemEvents::resumed, this, &SystemClock::notice);
                }
                notice();
            });
}

} // namespace stipple
