// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/picturecore.h"

#include "core/photos/segments.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// ITU-T T.81, table B.1
constexpr int markBaseline = 0xC0;
constexpr int markProgressive = 0xC2;
constexpr int markHuffmanTables = 0xC4;
constexpr int markReserved = 0xC8;
constexpr int markArithmeticTables = 0xCC;
constexpr int markLastFrame = 0xCF;
constexpr int markSos = 0xDA;
constexpr int markApp0 = 0xE0;
constexpr int markApp1 = 0xE1;
constexpr int markApp2 = 0xE2;
constexpr int markApp14 = 0xEE;
constexpr int markApp15 = 0xEF;
constexpr int markComment = 0xFE;

const QByteArrayView exif("Exif\0\0", 6);

/// What a PNG is drawn from, and what its colours mean (PNG, third edition, section 11).
constexpr std::array<QByteArrayView, 9> drawnChunks{"IHDR", "PLTE", "tRNS", "IDAT", "IEND",
                                                    "iCCP", "sRGB", "gAMA", "cHRM"};

Error stopped()
{
    return {ErrorCode::PhotoDamaged, u"stops before its end"_s};
}

bool isFrame(int mark)
{
    return mark >= markBaseline && mark <= markLastFrame && mark != markHuffmanTables &&
           mark != markReserved && mark != markArithmeticTables;
}

bool isNeeded(const JpegSegment &segment, QByteArrayView file)
{
    const auto body = segment.body(file);
    switch (segment.mark) {
    case markApp0:
        return body.startsWith(QByteArrayView("JFIF\0", 5));
    case markApp1:
        return body.startsWith(exif);
    case markApp2:
        return body.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    case markApp14:
        return body.startsWith("Adobe");
    default:
        return segment.mark != markComment && (segment.mark < markApp0 || segment.mark > markApp15);
    }
}

/// How many bytes the coefficients take of a frame whose header is `header`.
qint64 coefficientBytes(QByteArrayView header)
{
    constexpr qsizetype atHeight = 1;
    constexpr qsizetype atWidth = 3;
    constexpr qsizetype atComponents = 6; // three bytes each; the second has the sampling factors
    constexpr qint64 block = 8;
    constexpr qint64 bytesPerCoefficient = 2;
    const qint64 height = qFromBigEndian<quint16>(header.data() + atHeight);
    const qint64 width = qFromBigEndian<quint16>(header.data() + atWidth);
    int across = 1;
    int down = 1;
    qint64 blocksPerUnit = 0;
    for (qsizetype at = atComponents; at + 2 < header.size(); at += 3) {
        const int factors = static_cast<unsigned char>(header.at(at + 1));
        across = std::max(across, factors >> 4);
        down = std::max(down, factors & 0xF);
        blocksPerUnit += qint64(factors >> 4) * (factors & 0xF);
    }
    const qint64 units = (width / (block * across) + 1) * (height / (block * down) + 1);
    return units * blocksPerUnit * block * block * bytesPerCoefficient;
}

/// Whether decoding stays within bounds, whatever the file says.
Status checkedFrame(const JpegSegments &segments, QByteArrayView file)
{
    const auto scans =
        std::count_if(segments.list.cbegin(), segments.list.cend(),
                      [](const JpegSegment &segment) { return segment.mark == markSos; });
    if (scans > mostScans)
        return Error{ErrorCode::PhotoTooLarge, u"%1 scans"_s.arg(scans)};
    for (const auto &segment : segments.list) {
        if (!isFrame(segment.mark))
            continue;
        constexpr qsizetype shortest = 9; // a frame of one component
        if (segment.mark > markProgressive)
            return Error{ErrorCode::PhotoNotAnImage, u"frame %1"_s.arg(segment.mark)};
        if (segment.body(file).size() < shortest)
            return Error{ErrorCode::PhotoDamaged, u"frame"_s};
        const bool isHeld = segment.mark == markProgressive || scans > 1;
        if (const auto held = coefficientBytes(segment.body(file));
            isHeld && held > mostCoefficientBytes)
            return Error{ErrorCode::PhotoTooLarge, u"%1 bytes of coefficients"_s.arg(held)};
    }
    return {};
}

} // namespace

Result<QByteArray> jpegCore(const QByteArray &bytes)
{
    const auto segments = jpegSegments(bytes);
    if (!segments)
        return stopped();
    if (const auto fit = checkedFrame(*segments, bytes); !fit)
        return fit.error();
    QByteArray core;
    core.reserve(segments->end);
    core.append("\xFF\xD8");
    for (const auto &segment : segments->list) {
        if (isNeeded(segment, bytes))
            core.append(QByteArrayView(bytes).sliced(segment.begin, segment.end - segment.begin));
    }
    return core.append("\xFF\xD9");
}

Result<QByteArray> pngCore(const QByteArray &bytes)
{
    const auto chunks = pngChunks(bytes);
    if (!chunks)
        return stopped();
    QByteArray core;
    core.reserve(chunks->constLast().end);
    core.append(QByteArrayView(bytes).first(chunks->constFirst().begin));
    for (const auto &chunk : *chunks) {
        const auto type = chunk.type(bytes);
        if (std::find(drawnChunks.cbegin(), drawnChunks.cend(), type) != drawnChunks.cend())
            core.append(QByteArrayView(bytes).sliced(chunk.begin, chunk.end - chunk.begin));
    }
    return core;
}

} // namespace stipple
