// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/pictureend.h"

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

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

bool standsAlone(int mark)
{
    return mark == markTem || mark == markSoi || (mark >= markRst0 && mark <= markRst7);
}

/// Where the first marker at or after `at` stands that is neither stuffing nor a restart.
qsizetype afterScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        if (byteAt(bytes, at) != 0xFF)
            continue;
        const int mark = byteAt(bytes, at + 1);
        if (mark != 0x00 && mark != 0xFF && !(mark >= markRst0 && mark <= markRst7))
            return at;
    }
    return bytes.size();
}

} // namespace

std::optional<qsizetype> jpegEnd(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        if (byteAt(bytes, at) != 0xFF)
            return std::nullopt;
        const int mark = byteAt(bytes, at + 1);
        if (mark == 0xFF) { // a marker may be preceded by any number of fill bytes
            ++at;
            continue;
        }
        at += 2;
        if (mark == markEoi)
            return at;
        if (standsAlone(mark))
            continue;
        if (at + 1 >= bytes.size())
            return std::nullopt;
        const int length = byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
        if (length < 2)
            return std::nullopt;
        at += length;
        if (mark == markSos)
            at = afterScan(bytes, at);
    }
    return std::nullopt;
}

std::optional<qsizetype> pngEnd(const QByteArray &bytes)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, type and checksum of a chunk
    for (qsizetype at = signature; bytes.size() - at >= around;) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        const bool isLast = bytes.mid(at + 4, 4) == "IEND";
        if (length > bytes.size() - at - around)
            return std::nullopt;
        at += around + length;
        if (isLast)
            return at;
    }
    return std::nullopt;
}

std::optional<qsizetype> webpEnd(const QByteArray &bytes)
{
    constexpr qsizetype before = 8; // RIFF and the length of the rest
    const qsizetype end = before + qFromLittleEndian<quint32>(bytes.constData() + 4);
    if (end > bytes.size())
        return std::nullopt;
    return end;
}

} // namespace stipple
