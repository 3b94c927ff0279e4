// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace stipple {

/// One segment of a JPEG: from its marker up to the next one, the scan included that follows a
/// start of scan. Markers that stand alone belong to no segment.
struct JpegSegment
{
    int mark = 0; ///< the second byte of its marker (ITU-T T.81, table B.1)
    qsizetype begin = 0;
    qsizetype end = 0;

    /// What stands behind the length; of a start of scan, its header and the scan.
    [[nodiscard]] QByteArrayView body(QByteArrayView file) const;
};

/// What a JPEG is made of, and where its end marker ends.
struct JpegSegments
{
    QList<JpegSegment> list;
    qsizetype end = 0;
};

/// One chunk of a PNG: length, type, content and checksum.
struct PngChunk
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] QByteArrayView type(QByteArrayView file) const;
};

/// Nothing when the file stops before its end, contradicts itself, or has more parts than any
/// camera writes. What follows the end is not looked at. The first bytes must be the format's.
[[nodiscard]] std::optional<JpegSegments> jpegSegments(QByteArrayView file);
[[nodiscard]] std::optional<QList<PngChunk>> pngChunks(QByteArrayView file);

} // namespace stipple
