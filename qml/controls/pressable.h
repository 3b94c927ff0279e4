// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/focusable.h"

namespace stipple {

/// What can be pressed: by pointer, finger, Space, Return and Enter.
class Pressable : public stipple::Focusable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Held down now; may be set to show how that looks.
    Q_PROPERTY(bool down READ down WRITE setDown NOTIFY downChanged FINAL)
    /// A press turns checked over.
    Q_PROPERTY(bool checkable READ checkable WRITE setCheckable NOTIFY checkableChanged FINAL)
    Q_PROPERTY(bool checked READ checked WRITE setChecked NOTIFY checkedChanged FINAL)

public:
    explicit Pressable(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool down() const { return m_down; }
    void setDown(bool down);
    bool checkable() const { return m_checkable; }
    void setCheckable(bool checkable);
    bool checked() const { return m_checked; }
    void setChecked(bool checked);

    /// As a press does; nothing when disabled or not interactive.
    Q_INVOKABLE void press();

Q_SIGNALS:
    void textChanged();
    void downChanged();
    void checkableChanged();
    void checkedChanged();
    void clicked();
    /// A person turned checked over.
    void toggled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void applyInteractive() override;

private:
    QString m_text;
    bool m_down = false;
    bool m_checkable = false;
    bool m_checked = false;
    bool m_held = false; ///< a pointer went down here and has not come up
};

} // namespace stipple
