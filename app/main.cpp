// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/window.h"
#include "platform/linux/linuxclock.h"
#include "platform/linux/linuxplatform.h"

#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace stipple;

int main(int argc, char *argv[])
{
    QGuiApplication::setApplicationName(u"Stipple"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(STIPPLE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.stipple.Stipple"_s);
    const QGuiApplication app(argc, argv);

    LinuxClock clock;
    LinuxPlatform platform(clock);
    // The daemon starts the app with the reminder that somebody chose.
    const auto arguments = QGuiApplication::arguments();
    if (const auto at = arguments.indexOf(u"--reminder"_s); at > 0)
        platform.alarms().noteTap(arguments.value(at + 1));
    if (!platform.alarms().takePlace())
        return 0;
    Composition composition({clock, platform.keyStore(), platform.shareSheet(), platform.alarms(),
                             platform.captureKit(), platform.appearance()},
                            LinuxPlatform::dataFolder());
    Window window(composition);
    QObject::connect(&platform.alarms(), &LinuxAlarms::broughtForward, &app, [&window] {
        if (auto *front = window.quickWindow()) {
            front->raise();
            front->requestActivate();
        }
    });
    return window.open() ? QGuiApplication::exec() : 1;
}
