// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <optional>

namespace stipple::e2e {

/// What a person can do to the app, and nothing more: look, tap, type, scroll.
///
/// Items are found by what stands on them or by what a screen reader would say, never by object
/// names; events are ordinary pointer and key events sent to the window. A `*` in a name stands for
/// anything, for the random names of sealed files.
class Hand : public QObject
{
    Q_OBJECT

public:
    explicit Hand(QQuickWindow &window, QObject *parent = nullptr);

    /// Waits until something named `what` can be seen, scrolling to it if need be.
    [[nodiscard]] bool see(const QString &what);
    /// Waits until nothing named `what` is left on the screen.
    [[nodiscard]] bool seeNoMore(const QString &what);
    /// Taps the `nth` thing named `what` (from 0, in reading order).
    [[nodiscard]] bool tap(const QString &what, int nth = 0);
    /// Taps twice, as desktop file dialogs want it.
    [[nodiscard]] bool tapTwice(const QString &what);
    /// Taps on `what` at `fraction` of its width from its leading edge: how a thumb sets a slider.
    [[nodiscard]] bool tapAt(const QString &what, double fraction);
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// Presses one key, written as Qt writes it: "Return", "Ctrl+L".
    [[nodiscard]] bool press(const QString &key);
    /// The window as it stands once nothing moves any more.
    [[nodiscard]] QImage look();

    /// Everything that can be read on the screen now, in reading order: for a failed step's report.
    [[nodiscard]] QStringList read() const;

private:
    /// The window a person can reach: a dialog of the window while there is one.
    [[nodiscard]] QQuickWindow &front() const;
    [[nodiscard]] QList<QQuickItem *> named(const QString &what) const;
    [[nodiscard]] std::optional<QPoint> reach(const QString &what, int nth, double fraction = 0.5);
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition) const;
    void scrollTo(QQuickItem &item);
    void click(const QPoint &at);

    QQuickWindow &m_window;
};

} // namespace stipple::e2e
