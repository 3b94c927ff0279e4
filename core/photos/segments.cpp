// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/segments.h"

#include <QtEndian>

namespace stipple {

namespace {

// ITU-T T.81, table B.1
constexpr int markTem = 0x01;
constexpr int markRst0 = 0xD0;
constexpr int markRst7 = 0xD7;
constexpr int markSoi = 0xD8;
constexpr int markEoi = 0xD9;
constexpr int markSos = 0xDA;

// A colour profile takes up to 255 segments; a PNG of 64 MiB in chunks of 4 KiB takes 16,384.
constexpr qsizetype mostSegments = 4'096;
constexpr qsizetype mostChunks = 65'536;

int byteAt(QByteArrayView file, qsizetype at)
{
    return static_cast<unsigned char>(file.at(at));
}

bool standsAlone(int mark)
{
    return mark == markTem || mark == markSoi || (mark >= markRst0 && mark <= markRst7);
}

/// Where the first marker at or after `at` stands that is neither stuffing nor a restart.
qsizetype afterScan(QByteArrayView file, qsizetype at)
{
    for (; at + 1 < file.size(); ++at) {
        if (byteAt(file, at) != 0xFF)
            continue;
        const int mark = byteAt(file, at + 1);
        if (mark != 0x00 && mark != 0xFF && !(mark >= markRst0 && mark <= markRst7))
            return at;
    }
    return file.size();
}

} // namespace

QByteArrayView JpegSegment::body(QByteArrayView file) const
{
    constexpr qsizetype before = 4; // marker and length
    return file.sliced(begin + before, end - begin - before);
}

QByteArrayView PngChunk::type(QByteArrayView file) const
{
    return file.sliced(begin + 4, 4);
}

std::optional<JpegSegments> jpegSegments(QByteArrayView file)
{
    JpegSegments found;
    qsizetype at = 0;
    while (at + 1 < file.size() && found.list.size() <= mostSegments) {
        if (byteAt(file, at) != 0xFF)
            return std::nullopt;
        const int mark = byteAt(file, at + 1);
        if (mark == 0xFF) { // a marker may be preceded by any number of fill bytes
            ++at;
            continue;
        }
        const qsizetype begin = at;
        at += 2;
        if (mark == markEoi) {
            found.end = at;
            return found;
        }
        if (standsAlone(mark))
            continue;
        if (at + 1 >= file.size())
            return std::nullopt;
        const int length = byteAt(file, at) << 8 | byteAt(file, at + 1);
        if (length < 2 || length > file.size() - at)
            return std::nullopt;
        at += length;
        if (mark == markSos)
            at = afterScan(file, at);
        found.list.append({.mark = mark, .begin = begin, .end = at});
    }
    return std::nullopt;
}

std::optional<QList<PngChunk>> pngChunks(QByteArrayView file)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, type and checksum
    QList<PngChunk> found;
    for (qsizetype at = signature; file.size() - at >= around && found.size() < mostChunks;) {
        const qsizetype length = qFromBigEndian<quint32>(file.data() + at);
        if (length > file.size() - at - around)
            return std::nullopt;
        found.append({.begin = at, .end = at + around + length});
        at = found.constLast().end;
        if (found.constLast().type(file) == "IEND")
            return found;
    }
    return std::nullopt;
}

} // namespace stipple
