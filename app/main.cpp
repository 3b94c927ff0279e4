// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/window.h"
#include "platform/common/silentalarms.h"
#include "platform/common/systemclock.h"
#include "platform/linux/linuxplatform.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace stipple;

int main(int argc, char *argv[])
{
    QGuiApplication::setApplicationName(u"Stipple"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(STIPPLE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.stipple.Stipple"_s);
    const QGuiApplication app(argc, argv);

    SystemClock clock;
    LinuxPlatform platform;
    SilentAlarms alarms;
    Composition composition(clock, platform.keyStore(), platform.shareSheet(), alarms,
                            LinuxPlatform::dataFolder());
    Window window(composition);
    return window.open() ? QGuiApplication::exec() : 1;
}
