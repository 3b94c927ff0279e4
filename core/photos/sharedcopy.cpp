// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/sharedcopy.h"

#include "core/photos/smalljpeg.h"

#include <QBuffer>
#include <QImageReader>

namespace stipple {

using namespace Qt::StringLiterals;

Result<QByteArray> sharedCopy(const QByteArray &jpeg)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoDetectImageFormat(false);
    const auto size = reader.size();
    if (size.isEmpty())
        return Error{ErrorCode::PhotoDamaged, u"no size"_s};
    const QSize box(longestSharedSide, longestSharedSide);
    const bool isLong = size.width() > box.width() || size.height() > box.height();
    if (!isLong && jpeg.size() <= largestSharedPhoto)
        return jpeg;
    if (isLong)
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const auto image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::PhotoDamaged, reader.errorString()};
    return smallJpeg(image, largestSharedPhoto);
}

} // namespace stipple
