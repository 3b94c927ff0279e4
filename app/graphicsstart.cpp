// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graphicsstart.h"

#include <QGuiApplication>
#include <QOpenGLContext>
#include <QQuickWindow>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Whether windows will be drawn by OpenGL, as far as that can be known before there is one:
/// asking more would load the driver here.
bool drawsWithOpenGl()
{
    const auto platform = QGuiApplication::platformName();
    return (platform == u"xcb" || platform.startsWith(u"wayland")) &&
           QQuickWindow::sceneGraphBackend().isEmpty() &&
           qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") &&
           qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND");
}

} // namespace

GraphicsStart::GraphicsStart()
{
    if (drawsWithOpenGl())
        m_thread = std::thread([] { QOpenGLContext().create(); });
}

GraphicsStart::~GraphicsStart()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace stipple
