// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/focusable.h"

#include <QFocusEvent>

namespace stipple {

Focusable::Focusable(QQuickItem *parent)
    : QQuickItem(parent)
{
    setActiveFocusOnTab(true);
}

void Focusable::setInteractive(bool interactive)
{
    if (m_interactive == interactive)
        return;
    m_interactive = interactive;
    applyInteractive();
    Q_EMIT interactiveChanged();
}

void Focusable::applyInteractive()
{
    setActiveFocusOnTab(m_interactive);
}

void Focusable::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    switch (event->reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        setVisualFocus(true);
        break;
    case Qt::ActiveWindowFocusReason:
        // Coming back to the window is no choice between pointer and keyboard.
        break;
    default:
        setVisualFocus(false);
    }
}

void Focusable::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        setVisualFocus(false);
}

void Focusable::setVisualFocus(bool visual)
{
    if (m_visualFocus == visual)
        return;
    m_visualFocus = visual;
    Q_EMIT visualFocusChanged();
}

} // namespace stipple
