// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/drawing.h"

#include <QMetaProperty>

namespace stipple {

Drawing::Drawing(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Drawing::componentComplete()
{
    const int slot = staticMetaObject.indexOfSlot("repaint()");
    const auto *meta = metaObject();
    for (int i = staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const auto property = meta->property(i);
        if (property.hasNotifySignal())
            QMetaObject::connect(this, property.notifySignalIndex(), this, slot);
    }
    QQuickPaintedItem::componentComplete();
}

void Drawing::repaint()
{
    update();
}

} // namespace stipple
