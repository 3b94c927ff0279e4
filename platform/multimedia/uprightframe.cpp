// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/uprightframe.h"

#include <QBuffer>
#include <QImageReader>
#include <QVideoFrameFormat>

namespace stipple {

namespace {

/// Cameras of phones hand out their photo as a file in memory, which says itself how it is turned.
QImage decoded(QVideoFrame &frame)
{
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(frame.bits(0)),
                                               frame.mappedBytes(0));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(true);
    const auto image = reader.read();
    frame.unmap();
    return image;
}

} // namespace

QImage uprightFrame(QVideoFrame frame, int mostSide)
{
    const bool isFile = frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg;
    auto image = isFile ? decoded(frame) : frame.toImage();
    // A mirrored frame is meant for the person's own eyes.
    if (!isFile && frame.mirrored())
        image = image.mirrored(true, false);
    if (std::max(image.width(), image.height()) > mostSide)
        image =
            image.scaled(QSize(mostSide, mostSide), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // No longer a view of memory that belongs to the camera.
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace stipple
