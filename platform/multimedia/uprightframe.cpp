// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/uprightframe.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>
#include <QVideoFrameFormat>

#include <algorithm>

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

// Clockwise; its name is another one in newer Qt.
constexpr auto quarterTurn = static_cast<QVideoFrame::RotationAngle>(90);

/// A few pixels, the left half of them white.
QVideoFrame smallFrame()
{
    QVideoFrame frame(QVideoFrameFormat({4, 2}, QVideoFrameFormat::Format_BGRX8888));
    if (frame.map(QVideoFrame::WriteOnly)) {
        for (int y = 0; y < 2; ++y) {
            auto *row = frame.bits(0) + qsizetype{y} * frame.bytesPerLine(0);
            std::fill(row, row + 8, uchar{255});
            std::fill(row + 8, row + 16, uchar{0});
        }
        frame.unmap();
    }
    return frame;
}

/// toImage() of Qt 6.4 turns and mirrors a frame as it wants to be shown, that of Qt 6.8 does not.
bool turnsFrames()
{
    static const bool turns = [] {
        auto frame = smallFrame();
        frame.setRotationAngle(quarterTurn);
        return frame.toImage().width() == 2;
    }();
    return turns;
}

bool mirrorsFrames()
{
    static const bool mirrors = [] {
        auto frame = smallFrame();
        frame.setMirrored(true);
        return qRed(frame.toImage().pixel(0, 0)) < 128;
    }();
    return mirrors;
}

/// As others see the person: a mirrored frame is meant for their own eyes.
QImage converted(const QVideoFrame &frame)
{
    auto image = frame.toImage();
    if (frame.mirrored() && mirrorsFrames())
        image = image.mirrored(true, false);
    if (const int degrees = frame.rotationAngle(); degrees != 0 && !turnsFrames())
        image = image.transformed(QTransform().rotate(degrees));
    return image;
}

} // namespace

QImage uprightFrame(QVideoFrame frame, int mostSide)
{
    const bool isFile = frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg;
    auto image = isFile ? decoded(frame) : converted(frame);
    if (std::max(image.width(), image.height()) > mostSide)
        image =
            image.scaled(QSize(mostSide, mostSide), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // No longer a view of memory that belongs to the camera.
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace stipple
