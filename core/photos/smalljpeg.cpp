// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/smalljpeg.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Tried in turn. Below 95 the colour of single dots is rounded away (docs/decisions/0019).
constexpr std::array qualities{95, 92, 88, 80, 65, 50, 35, 20};

} // namespace

Result<QByteArray> smallJpeg(const QImage &image, qsizetype mostBytes)
{
    for (const int quality : qualities) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
        if (!writer.write(image))
            return Error{ErrorCode::PhotoDamaged, writer.errorString()};
        if (bytes.size() <= mostBytes)
            return bytes;
    }
    return Error{ErrorCode::PhotoTooLarge, u"does not become small enough"_s};
}

} // namespace stipple
