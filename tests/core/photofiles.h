// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

/// Photo files for tests, made by code alone.
namespace photofiles {

/// Four quadrants: red, green above blue, yellow. Which way is up can be told from any of them.
inline QImage quadrants(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool left = x < width / 2;
            const bool above = y < height / 2;
            image.setPixelColor(
                x, y, above ? (left ? Qt::red : Qt::green) : (left ? Qt::blue : Qt::yellow));
        }
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// How a camera that was held another way stores `upright` (TIFF 6.0: what row 0 and column 0
/// stand for).
inline QImage asStored(const QImage &upright, int orientation)
{
    const bool swapped = orientation >= 5;
    const int width = upright.width();
    const int height = upright.height();
    QImage stored(swapped ? height : width, swapped ? width : height, upright.format());
    for (int row = 0; row < stored.height(); ++row) {
        for (int column = 0; column < stored.width(); ++column) {
            const int across = swapped ? row : column;
            const int down = swapped ? column : row;
            const bool fromRight =
                orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
            const bool fromBottom =
                orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
            stored.setPixel(column, row,
                            upright.pixel(fromRight ? width - 1 - across : across,
                                          fromBottom ? height - 1 - down : down));
        }
    }
    return stored;
}

template <typename T>
QByteArray number(T value, bool bigEndian)
{
    const T ordered = bigEndian ? qToBigEndian(value) : qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

inline QByteArray segment(uchar mark, const QByteArray &body)
{
    QByteArray bytes("\xFF");
    bytes.append(static_cast<char>(mark));
    return bytes + number(quint16(body.size() + 2), true) + body;
}

/// An Exif segment with an orientation, a serial number and a place, both saying `secret`.
inline QByteArray exif(quint16 orientation, const QByteArray &secret, bool bigEndian)
{
    const auto u16 = [&](quint16 value) { return number(value, bigEndian); };
    const auto u32 = [&](quint32 value) { return number(value, bigEndian); };
    const quint32 directory = 8;
    const quint32 text = directory + 2 + 3 * 12 + 4;
    const quint32 place = text + quint32(secret.size());
    QByteArray tiff(bigEndian ? "MM" : "II");
    tiff += u16(42) + u32(directory) + u16(3);
    tiff += u16(0x0112) + u16(3) + u32(1) + u16(orientation) + u16(0);
    tiff += u16(0xA431) + u16(2) + u32(quint32(secret.size())) + u32(text);
    tiff += u16(0x8825) + u16(4) + u32(1) + u32(place);
    tiff += u32(0) + secret;
    tiff += u16(1) + u16(0x001C) + u16(7) + u32(quint32(secret.size())) + u32(text) + u32(0);
    return segment(0xE1, QByteArray("Exif\0\0", 6) + tiff);
}

/// `jpeg` with more segments behind its start marker.
inline QByteArray withSegments(const QByteArray &jpeg, const QByteArray &segments)
{
    return jpeg.first(2) + segments + jpeg.sliced(2);
}

/// `jpeg` claiming to be `width` × `height`.
inline QByteArray withSize(QByteArray jpeg, quint16 width, quint16 height)
{
    const auto frame = jpeg.indexOf("\xFF\xC0");
    return jpeg.replace(frame + 5, 4, number(height, true) + number(width, true));
}

/// Whether the scans of greyJpeg() are those of a picture that gets clearer step by step.
enum class Scans { Sequential, Progressive };

/// A grey JPEG of any size, made without holding its pixels: the header of a small one, and for
/// every 16 × 16 pixels the codes for "as before" (ITU-T T.81, annex K).
inline QByteArray greyJpeg(quint16 width, quint16 height, Scans kind = Scans::Sequential,
                           int scans = 1)
{
    QImage small(16, 16, QImage::Format_RGB32);
    small.fill(QColor(128, 128, 128));
    auto header = withSize(encoded(small, "jpeg", 75), width, height);
    const auto scan = header.indexOf("\xFF\xDA");
    const auto scanHeader = 2 + qFromBigEndian<quint16>(header.constData() + scan + 2);
    auto start = header.mid(scan, scanHeader);
    header.truncate(scan);
    const qsizetype units = qsizetype((width + 15) / 16) * ((height + 15) / 16);
    QByteArray codes;
    if (kind == Scans::Progressive) {
        header[header.indexOf("\xFF\xC0") + 1] = '\xC2';
        start[start.size() - 2] = 0; // first coefficients only: six codes of two zeros
        codes.fill(0, (units * 12 + 7) / 8);
    } else {
        // Four blocks of luminance, 00 1010 each, and two of colour, 00 00 each.
        codes = QByteArray("\x28\xA2\x8A\x00", 4).repeated(units);
    }
    for (int i = 0; i < scans; ++i)
        header += start + codes;
    return header + "\xFF\xD9";
}

inline quint32 pngSum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

/// `png` claiming to be `width` × `height`, with the right checksum.
inline QByteArray pngWithSize(QByteArray png, quint32 width, quint32 height)
{
    png.replace(16, 8, number(width, true) + number(height, true));
    return png.replace(29, 4, number(pngSum(png.mid(12, 17)), true));
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return number(quint32(content.size()), true) + type + content +
           number(pngSum(type + content), true);
}

/// `png` with more chunks behind its header.
inline QByteArray withChunks(const QByteArray &png, const QByteArray &chunks)
{
    constexpr qsizetype behindHeader = 33;
    return png.first(behindHeader) + chunks + png.sliced(behindHeader);
}

/// A zlib stream that inflates to `size` zeros.
inline QByteArray deflatedZeros(qsizetype size)
{
    return qCompress(QByteArray(size, '\0'), 9).sliced(4); // without the length that Qt adds
}

} // namespace photofiles
