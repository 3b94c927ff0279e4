// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The app as it starts, up to the first painted frame that shows what is to be done today.

#include "app/composition.h"
#include "app/window.h"
#include "platform/common/systemclock.h"
#include "platform/linux/linuxplatform.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

bool shows(const QQuickItem &item, const QString &text)
{
    if (!item.isVisible())
        return false;
    if (item.property("text").toString() == text)
        return true;
    const auto children = item.childItems();
    return std::any_of(children.begin(), children.end(),
                       [&](const QQuickItem *child) { return shows(*child, text); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    SystemClock clock;
    LinuxPlatform platform(clock);
    Composition composition({clock, platform.keyStore(), platform.shareSheet(), platform.alarms(),
                             platform.captureKit(), platform.appearance()},
                            LinuxPlatform::dataFolder());
    Window window(composition);
    if (!window.open())
        return 1;
    auto *quick = window.quickWindow();
    // Both on the rendering thread, so that what the first thread does meanwhile counts for
    // nothing. While the scene is handed over it stands still and may be looked at from there.
    bool handedOver = false;
    QObject::connect(
        quick, &QQuickWindow::afterSynchronizing, &app,
        [&] { handedOver = shows(*quick->contentItem(), u"To do today"_s); }, Qt::DirectConnection);
    QObject::connect(
        quick, &QQuickWindow::frameSwapped, &app,
        [&] {
            if (!handedOver)
                return;
            std::puts("painted");
            std::fflush(stdout);
            QMetaObject::invokeMethod(quick, &QGuiApplication::quit, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    return QGuiApplication::exec();
}
