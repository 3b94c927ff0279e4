// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// What the keyboard can reach, and which knows whether it was the keyboard that came.
///
/// Controls stand on this instead of Qt Quick Templates: a template gives itself its own
/// accessible role once assistive technology starts, whatever its user says, until Qt 6.5.
class Focusable : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Takes presses and the keyboard; false for what only shows something.
    Q_PROPERTY(
        bool interactive READ interactive WRITE setInteractive NOTIFY interactiveChanged FINAL)
    /// Focused by the keyboard: the time to show the focus ring.
    Q_PROPERTY(bool visualFocus READ visualFocus NOTIFY visualFocusChanged FINAL)

public:
    explicit Focusable(QQuickItem *parent = nullptr);

    bool interactive() const { return m_interactive; }
    void setInteractive(bool interactive);
    bool visualFocus() const { return m_visualFocus; }

Q_SIGNALS:
    void interactiveChanged();
    void visualFocusChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    virtual void applyInteractive();
    void setVisualFocus(bool visual);

private:
    bool m_interactive = true;
    bool m_visualFocus = false;
};

} // namespace stipple
