// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// A drawing of the form by its name; see PatternDrawing.qml.
class PatternItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged FINAL)
    Q_PROPERTY(qreal weight MEMBER m_weight NOTIFY weightChanged FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY toneChanged FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY edgeChanged FINAL)

public:
    explicit PatternItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void weightChanged();
    void toneChanged();
    void edgeChanged();

private:
    void paintDots(QPainter *painter, QPointF origin, qreal unit) const;
    void paintMarks(QPainter *painter, QPointF origin, qreal unit) const;

    QString m_name;
    qreal m_weight = 1.5;
    QColor m_tone;
    QColor m_edge;
};

} // namespace stipple
