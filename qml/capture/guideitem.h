// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace stipple {

/// The outline of a head in dots, for the view that is taken. Decoration: what it asks for is said
/// in words.
class GuideItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// "front", "top", "crown", "left", "right", "back" or "close-up"
    Q_PROPERTY(QString view MEMBER m_view NOTIFY changed FINAL)
    /// Over a mirrored preview.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY changed FINAL)

public:
    explicit GuideItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_view;
    bool m_mirrored = false;
    QColor m_tone = Qt::white;
};

} // namespace stipple
