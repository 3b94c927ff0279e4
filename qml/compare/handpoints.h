// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/byhand.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Three places that somebody shows in two photos, one after the other: the first in one photo and
/// in the other, then the next.
class HandPoints : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Whether the next place is to be shown in the second photo.
    Q_PROPERTY(bool inSecond READ isInSecond NOTIFY changed FINAL)
    /// Which place is next: 1 to 3; 4 when all are shown.
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed FINAL)
    /// Each {x, y, number}, in fractions of the photo.
    Q_PROPERTY(QVariantList first READ first NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList second READ second NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isInSecond() const { return m_places.size() % 2 == 1; }
    [[nodiscard]] int number() const { return static_cast<int>(m_places.size() / 2) + 1; }
    [[nodiscard]] bool isComplete() const { return m_places.size() == 2 * pairsByHand; }
    [[nodiscard]] bool isBegun() const { return !m_places.isEmpty(); }
    [[nodiscard]] QVariantList first() const { return placesIn(0); }
    [[nodiscard]] QVariantList second() const { return placesIn(1); }

    /// Shows the next place, in fractions of its photo. Nothing outside, nor when all are shown.
    Q_INVOKABLE void add(const QPointF &place);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clear();

    /// In pixels of both photos' working sizes.
    [[nodiscard]] QList<PointPair> pairs(QSize firstPhoto, QSize secondPhoto) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariantList placesIn(int photo) const;

    QList<QPointF> m_places; ///< of the first photo and of the second in turn
};

} // namespace stipple
