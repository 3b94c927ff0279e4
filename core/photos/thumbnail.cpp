// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace stipple {

namespace {

constexpr int thumbnailQuality = 80;

} // namespace

Result<QByteArray> thumbnail(const QByteArray &jpeg)
{
    QBuffer source;
    source.setData(jpeg);
    QImageReader reader(&source, "jpeg");
    const QSize box(longestThumbnailSide, longestThumbnailSide);
    // A sanitised photo is upright: its size needs no turning.
    if (const auto whole = reader.size();
        whole.width() > box.width() || whole.height() > box.height())
        reader.setScaledSize(whole.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const auto image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::PhotoDamaged, reader.errorString()};

    QByteArray small;
    QBuffer target(&small);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, "jpeg");
    writer.setQuality(thumbnailQuality);
    if (!writer.write(image))
        return Error{ErrorCode::PhotoDamaged, writer.errorString()};
    return small;
}

} // namespace stipple
