// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/drawing.h"

namespace stipple {

/// Covers the corners outside a rounded rectangle in the colour of the ground: rounded photos under
/// every renderer, without a mask effect.
class CornersItem : public stipple::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY radiusChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged FINAL)

public:
    using Drawing::Drawing;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void radiusChanged();
    void colorChanged();

private:
    qreal m_radius = 12;
    QColor m_color;
};

} // namespace stipple
