// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/pressable.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace stipple {

Pressable::Pressable(QQuickItem *parent)
    : Focusable(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
}

void Pressable::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

void Pressable::setDown(bool down)
{
    if (m_down == down)
        return;
    m_down = down;
    Q_EMIT downChanged();
}

void Pressable::setCheckable(bool checkable)
{
    if (m_checkable == checkable)
        return;
    m_checkable = checkable;
    Q_EMIT checkableChanged();
}

void Pressable::setChecked(bool checked)
{
    if (m_checked == checked)
        return;
    m_checked = checked;
    Q_EMIT checkedChanged();
}

void Pressable::press()
{
    if (!interactive() || !isEnabled())
        return;
    if (m_checkable) {
        setChecked(!m_checked);
        Q_EMIT toggled();
    }
    Q_EMIT clicked();
}

void Pressable::mousePressEvent(QMouseEvent *event)
{
    m_held = true;
    setDown(true);
    forceActiveFocus(Qt::MouseFocusReason);
    setVisualFocus(false);
    event->accept();
}

void Pressable::mouseMoveEvent(QMouseEvent *event)
{
    setDown(m_held && contains(event->position()));
    event->accept();
}

void Pressable::mouseReleaseEvent(QMouseEvent *event)
{
    const bool meant = m_held && contains(event->position());
    m_held = false;
    setDown(false);
    event->accept();
    if (meant)
        press();
}

void Pressable::mouseUngrabEvent()
{
    // A list took the finger over to scroll.
    m_held = false;
    setDown(false);
}

void Pressable::keyPressEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!interactive() || (!space && !enter) || event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    if (space)
        setDown(true);
    else
        press();
}

void Pressable::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !interactive()) {
        event->ignore();
        return;
    }
    event->accept();
    if (!m_down)
        return;
    setDown(false);
    press();
}

void Pressable::focusOutEvent(QFocusEvent *event)
{
    Focusable::focusOutEvent(event);
    if (!m_held)
        setDown(false);
}

void Pressable::itemChange(ItemChange change, const ItemChangeData &data)
{
    const bool gone =
        (change == ItemVisibleHasChanged || change == ItemEnabledHasChanged) && !data.boolValue;
    if (gone) {
        m_held = false;
        setDown(false);
    }
    QQuickItem::itemChange(change, data);
}

void Pressable::applyInteractive()
{
    Focusable::applyInteractive();
    setAcceptedMouseButtons(interactive() ? Qt::LeftButton : Qt::NoButton);
}

} // namespace stipple
