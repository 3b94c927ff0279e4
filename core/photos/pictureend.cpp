// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/pictureend.h"

#include "core/photos/segments.h"

#include <QtEndian>

namespace stipple {

std::optional<qsizetype> jpegEnd(const QByteArray &bytes)
{
    const auto segments = jpegSegments(bytes);
    return segments ? std::optional(segments->end) : std::nullopt;
}

std::optional<qsizetype> pngEnd(const QByteArray &bytes)
{
    const auto chunks = pngChunks(bytes);
    return chunks ? std::optional(chunks->constLast().end) : std::nullopt;
}

std::optional<qsizetype> webpEnd(const QByteArray &bytes)
{
    constexpr qsizetype before = 8; // RIFF and the length of the rest
    const qsizetype end = before + qFromLittleEndian<quint32>(bytes.constData() + 4);
    if (end > bytes.size())
        return std::nullopt;
    return end;
}

std::optional<qsizetype> heicEnd(const QByteArray &bytes)
{
    constexpr qsizetype head = 8;      // length and type
    constexpr qsizetype longHead = 16; // with a length of eight bytes
    qsizetype at = 0;
    while (bytes.size() - at >= head) {
        quint64 length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length == 0) // up to the end of the file
            return bytes.size();
        const bool isLong = length == 1;
        if (isLong) {
            if (bytes.size() - at < longHead)
                return std::nullopt;
            length = qFromBigEndian<quint64>(bytes.constData() + at + head);
        }
        if (length < quint64(isLong ? longHead : head) || length > quint64(bytes.size() - at))
            return std::nullopt;
        at += qsizetype(length);
    }
    return at == bytes.size() ? std::optional(at) : std::nullopt;
}

} // namespace stipple
