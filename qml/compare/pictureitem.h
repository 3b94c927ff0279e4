// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/compare/photopair.h"

#include <QPointer>
#include <QQuickItem>

namespace stipple {

/// One picture of a pair, filling its place; of that what `part` says. Draws the same under every
/// renderer.
class PictureItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(stipple::PhotoPair *pair READ pair WRITE setPair NOTIFY pairChanged FINAL)
    Q_PROPERTY(stipple::PhotoPair::Picture picture READ picture WRITE setPicture NOTIFY
                   pictureChanged FINAL)
    /// In fractions of what fills the place: what a viewport says.
    Q_PROPERTY(QRectF part READ part WRITE setPart NOTIFY partChanged FINAL)

public:
    explicit PictureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] PhotoPair *pair() const { return m_pair; }
    void setPair(PhotoPair *pair);
    [[nodiscard]] PhotoPair::Picture picture() const { return m_picture; }
    void setPicture(PhotoPair::Picture picture);
    [[nodiscard]] QRectF part() const { return m_part; }
    void setPart(const QRectF &part);

    /// The place of the picture, in fractions of it, that lies at a point of the item, and back.
    Q_INVOKABLE [[nodiscard]] QPointF placeAt(const QPointF &point) const;
    Q_INVOKABLE [[nodiscard]] QPointF pointOf(const QPointF &place) const;

Q_SIGNALS:
    void pairChanged();
    void pictureChanged();
    void partChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void renew();
    /// What is shown, in fractions of the picture.
    [[nodiscard]] QRectF shown() const;

    QPointer<PhotoPair> m_pair;
    PhotoPair::Picture m_picture = PhotoPair::Picture::First;
    QRectF m_part{0, 0, 1, 1};
    qint64 m_key = 0; ///< of the image that the texture shows
};

} // namespace stipple
