// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlApplicationEngine>
#include <QTranslator>

class QQuickWindow;

namespace stipple {

class Composition;

/// The engine and the one window of the app.
class Window
{
public:
    explicit Window(Composition &composition);

    /// Loads the shell. False if its QML cannot be loaded, which only a broken build does.
    [[nodiscard]] bool open();

    /// The window, once open.
    [[nodiscard]] QQuickWindow *quickWindow() const;

private:
    QTranslator m_words;
    QQmlApplicationEngine m_engine;
    QString m_page = QStringLiteral("Main.qml");
};

} // namespace stipple
