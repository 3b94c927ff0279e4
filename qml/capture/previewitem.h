// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/capture/capturemodel.h"

#include <QQuickItem>

namespace stipple {

/// Shows what the model sees or has taken, filling its place and cutting off what does not fit; as
/// in a mirror while the camera faces the person, never so for a photo. Draws the same under every
/// renderer, which Qt Multimedia's own output does not.
class PreviewItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        stipple::CaptureModel *capture READ capture WRITE setCapture NOTIFY captureChanged FINAL)

public:
    explicit PreviewItem(QQuickItem *parent = nullptr);

    [[nodiscard]] CaptureModel *capture() const { return m_capture; }
    void setCapture(CaptureModel *capture);

Q_SIGNALS:
    void captureChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    QPointer<CaptureModel> m_capture;
    bool m_isNew = false;
};

/// The middle of a picture that fills a place of the shape of `place`, in pixels of the picture.
[[nodiscard]] QRectF coveringPart(const QSizeF &picture, const QSizeF &place);

} // namespace stipple
