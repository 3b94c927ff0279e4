// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Paints one icon of the table, with the same smooth strokes under every renderer.
class GlyphItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Stroke on the 24-unit grid.
    Q_PROPERTY(qreal weight READ weight WRITE setWeight NOTIFY weightChanged FINAL)
    /// Crossed out: something to avoid.
    Q_PROPERTY(bool struck READ struck WRITE setStruck NOTIFY struckChanged FINAL)
    Q_PROPERTY(bool flipped READ flipped WRITE setFlipped NOTIFY flippedChanged FINAL)
    /// The icon points along the line of reading.
    Q_PROPERTY(bool directional READ directional NOTIFY nameChanged FINAL)

public:
    explicit GlyphItem(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    qreal weight() const { return m_weight; }
    void setWeight(qreal weight);
    bool struck() const { return m_struck; }
    void setStruck(bool struck);
    bool flipped() const { return m_flipped; }
    void setFlipped(bool flipped);
    bool directional() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void weightChanged();
    void struckChanged();
    void flippedChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_weight = 1.75;
    bool m_struck = false;
    bool m_flipped = false;
};

} // namespace stipple
