// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/sanitise.h"

#include "core/photos/orientation.h"
#include "core/photos/picturecore.h"
#include "core/photos/pictureend.h"
#include "core/photos/smalljpeg.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// 72 dots per inch: the same in every photo, whatever screen it was made on.
constexpr int dotsPerMeter = 2835;

/// HEIC's brands for single pictures and sequences (ISO/IEC 23008-12, annex B).
constexpr std::array<QByteArrayView, 8> heicBrands{"heic", "heix", "heim", "heis",
                                                   "hevc", "hevx", "mif1", "msf1"};

/// The name of the format in Qt, from the bytes alone: a file may call itself anything.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    const auto brand = bytes.mid(8, 4);
    if (bytes.mid(4, 4) == "ftyp" &&
        std::find(heicBrands.cbegin(), heicBrands.cend(), brand) != heicBrands.cend())
        return "heic";
    return {};
}

/// The picture without what comes after it, or what only burdens a decoder.
Result<QByteArray> pictureOnly(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "jpeg")
        return jpegCore(bytes);
    if (format == "png")
        return pngCore(bytes);
    const auto end = format == "webp" ? webpEnd(bytes) : heicEnd(bytes);
    if (!end)
        return Error{ErrorCode::PhotoDamaged, u"stops before its end"_s};
    return bytes.first(*end);
}

/// What is left to turn: Qt turns JPEGs, and HEICs are turned by whoever reads them.
int remainingOrientation(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "png")
        return pngOrientation(bytes);
    return format == "webp" ? webpOrientation(bytes) : 1;
}

/// Whether a picture of `size` may be decoded at all.
Status checkedSize(const QSize &size, const QByteArray &format)
{
    if (size.isEmpty())
        return Error{ErrorCode::PhotoDamaged, u"no size"_s};
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > (format == "jpeg" ? mostPhotoPixels : mostUnscaledPixels))
        return Error{ErrorCode::PhotoTooLarge, QString::number(pixels)};
    return {};
}

/// Why `reader` could not read a picture of `size`.
Error readingError(const QImageReader &reader, const QSize &size)
{
    const auto depth = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    const qint64 bytes = qint64(size.width()) * size.height() * std::max<int>(depth, 32) / 8;
    const bool tooMuch = bytes > qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    return {tooMuch ? ErrorCode::PhotoTooLarge : ErrorCode::PhotoDamaged, reader.errorString()};
}

Result<QImage> decoded(const QByteArray &bytes, const QByteArray &format)
{
    auto picture = pictureOnly(bytes, format);
    if (!picture)
        return picture.error();
    QBuffer buffer(&*picture);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);

    // Both sizes are those of the picture as it is stored, before it is turned.
    const auto size = reader.size();
    if (const auto fit = checkedSize(size, format); !fit)
        return fit.error();
    if (std::max(size.width(), size.height()) > longestSanitisedSide) {
        const QSize box(longestSanitisedSide, longestSanitisedSide);
        // Asked for before reading, so that the full picture never lies in memory.
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    const auto image = reader.read();
    if (image.isNull())
        return readingError(reader, size);
    return upright(image, remainingOrientation(bytes, format));
}

/// Only the pixels of `image`, on white, in the one colour space all photos are compared in.
QImage repainted(const QImage &image)
{
    auto source = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                : QImage::Format_RGB32);
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source.convertToColorSpace(QColorSpace::SRgb);

    QImage fresh(source.size(), QImage::Format_RGB32);
    if (fresh.isNull())
        return fresh;
    fresh.fill(Qt::white);
    fresh.setDotsPerMeterX(dotsPerMeter);
    fresh.setDotsPerMeterY(dotsPerMeter);
    source.setDotsPerMeterX(dotsPerMeter);
    source.setDotsPerMeterY(dotsPerMeter);
    source.setDevicePixelRatio(1.0);
    QPainter painter(&fresh);
    painter.drawImage(QPoint(0, 0), source);
    return fresh;
}

} // namespace

Result<SanitisedPhoto> sanitise(const QByteArray &fileBytes)
{
    if (fileBytes.size() > largestPhotoFile)
        return Error{ErrorCode::PhotoTooLarge, QString::number(fileBytes.size())};
    const auto format = formatOf(fileBytes);
    if (format.isEmpty())
        return Error{ErrorCode::PhotoNotAnImage, u"neither JPEG nor PNG nor WebP"_s};
    if (format == "heic" && !QImageReader::supportedImageFormats().contains(format))
        return Error{ErrorCode::PhotoNotReadableHere, QString::fromLatin1(format)};

    const auto image = decoded(fileBytes, format);
    return image ? sanitise(*image) : image.error();
}

Result<SanitisedPhoto> sanitise(const QImage &picture)
{
    if (picture.isNull())
        return Error{ErrorCode::PhotoDamaged, u"no picture"_s};
    auto fitting = picture;
    if (std::max(picture.width(), picture.height()) > longestSanitisedSide)
        fitting = picture.scaled(QSize(longestSanitisedSide, longestSanitisedSide),
                                 Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const auto fresh = repainted(fitting);
    if (fresh.isNull())
        return Error{ErrorCode::PhotoTooLarge, u"out of memory"_s};
    const auto jpeg = smallJpeg(fresh, largestSanitisedPhoto);
    if (!jpeg)
        return jpeg.error();
    return SanitisedPhoto{.jpeg = *jpeg, .width = fresh.width(), .height = fresh.height()};
}

} // namespace stipple
