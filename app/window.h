// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QTranslator>

#include <memory>

class QQuickWindow;

namespace stipple {

class Composition;

/// The engine and the one window of the app.
class Window
{
public:
    explicit Window(Composition &composition);

    /// Loads the shell and shows it. The first page is made while the graphics driver is loaded.
    /// False if its QML cannot be loaded, which only a broken build does.
    [[nodiscard]] bool open();

    /// The window, once open.
    [[nodiscard]] QQuickWindow *quickWindow() const;

private:
    [[nodiscard]] bool prepareContent();
    [[nodiscard]] std::unique_ptr<QObject> make(const QString &file, const QVariantMap &properties);

    QTranslator m_words;
    QString m_page = QStringLiteral("Main.qml");
    QVariantMap m_properties;
    // Without the application engine's file selectors, which ask for six more files per file.
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_content; // outlives the window that shows it
    std::unique_ptr<QObject> m_window;
};

} // namespace stipple
