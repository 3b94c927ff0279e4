// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/previewitem.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace stipple {

QRectF coveringPart(const QSizeF &picture, const QSizeF &place)
{
    const auto part = place.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
            part};
}

PreviewItem::PreviewItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PreviewItem::setCapture(CaptureModel *capture)
{
    if (m_capture == capture)
        return;
    m_capture = capture;
    if (m_capture != nullptr) {
        connect(m_capture, &CaptureModel::pictureChanged, this, [this] {
            m_isNew = true;
            update();
        });
        connect(m_capture, &CaptureModel::lookChanged, this, &QQuickItem::update);
    }
    Q_EMIT captureChanged();
}

void PreviewItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    update();
}

QSGNode *PreviewItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode *>(old));
    const auto picture = m_capture != nullptr ? m_capture->picture() : QImage();
    if (picture.isNull() || width() <= 0 || height() <= 0)
        return nullptr;
    if (node == nullptr) {
        node.reset(window()->createImageNode());
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_isNew = true;
    }
    if (std::exchange(m_isNew, false))
        node->setTexture(window()->createTextureFromImage(picture, QQuickWindow::TextureIsOpaque));
    node->setRect(boundingRect());
    node->setSourceRect(coveringPart(picture.size(), size()));
    node->setTextureCoordinatesTransform(m_capture->isMirrored() ? QSGImageNode::MirrorHorizontally
                                                                 : QSGImageNode::NoTransform);
    node->markDirty(QSGNode::DirtyMaterial);
    return node.release();
}

} // namespace stipple
