// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/pictureitem.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace stipple {

namespace {

/// The middle of a picture that fills a place of the shape of `place`, in fractions of the picture.
QRectF fillingPart(const QSizeF &picture, const QSizeF &place)
{
    const auto part = place.scaled(picture, Qt::KeepAspectRatio);
    const QSizeF share(part.width() / picture.width(), part.height() / picture.height());
    return {QPointF((1 - share.width()) / 2, (1 - share.height()) / 2), share};
}

} // namespace

PictureItem::PictureItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PictureItem::setPair(PhotoPair *pair)
{
    if (m_pair == pair)
        return;
    if (m_pair != nullptr)
        disconnect(m_pair, nullptr, this, nullptr);
    m_pair = pair;
    if (m_pair != nullptr)
        connect(m_pair, &PhotoPair::changed, this, &PictureItem::renew);
    renew();
    Q_EMIT pairChanged();
}

void PictureItem::setPicture(PhotoPair::Picture picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    renew();
    Q_EMIT pictureChanged();
}

void PictureItem::setPart(const QRectF &part)
{
    if (m_part == part)
        return;
    m_part = part;
    renew();
    Q_EMIT partChanged();
}

void PictureItem::renew()
{
    update();
}

QRectF PictureItem::shown() const
{
    const auto size = m_pair != nullptr ? m_pair->picture(m_picture).size() : QSize();
    if (size.isEmpty() || width() <= 0 || height() <= 0)
        return {};
    const auto whole = fillingPart(size, {width(), height()});
    return {whole.x() + m_part.x() * whole.width(), whole.y() + m_part.y() * whole.height(),
            m_part.width() * whole.width(), m_part.height() * whole.height()};
}

QPointF PictureItem::placeAt(const QPointF &point) const
{
    const auto part = shown();
    if (part.isEmpty())
        return {};
    return {part.x() + point.x() / width() * part.width(),
            part.y() + point.y() / height() * part.height()};
}

QPointF PictureItem::pointOf(const QPointF &place) const
{
    const auto part = shown();
    if (part.isEmpty())
        return {};
    return {(place.x() - part.x()) / part.width() * width(),
            (place.y() - part.y()) / part.height() * height()};
}

void PictureItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    update();
}

QSGNode *PictureItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode *>(old));
    const auto image = m_pair != nullptr ? m_pair->picture(m_picture) : QImage();
    const auto part = shown();
    if (part.isEmpty())
        return nullptr;
    if (node == nullptr) {
        node.reset(window()->createImageNode());
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_key = 0;
    }
    if (m_key != image.cacheKey()) {
        m_key = image.cacheKey();
        node->setTexture(window()->createTextureFromImage(
            image, QQuickWindow::CreateTextureOptions(QQuickWindow::TextureIsOpaque) |
                       QQuickWindow::TextureHasMipmaps));
        node->setMipmapFiltering(QSGTexture::Linear);
    }
    node->setRect(boundingRect());
    node->setSourceRect({part.x() * image.width(), part.y() * image.height(),
                         part.width() * image.width(), part.height() * image.height()});
    node->markDirty(QSGNode::DirtyMaterial | QSGNode::DirtyGeometry);
    return node.release();
}

} // namespace stipple
