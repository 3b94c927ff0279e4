// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/orientation.h"

#include "core/photos/segments.h"

#include <QTransform>
#include <QtEndian>

#include <algorithm>

namespace stipple {

namespace {

/// Numbers in a TIFF block; 0 beyond its end.
class Tiff
{
public:
    explicit Tiff(QByteArrayView block)
        : m_block(block)
        , m_isBig(block.startsWith("MM"))
        , m_isKnown(m_isBig || block.startsWith("II"))
    {}

    [[nodiscard]] bool isKnown() const { return m_isKnown && u16(2) == 42; }

    [[nodiscard]] quint16 u16(qint64 at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 u32(qint64 at) const { return number<quint32>(at); }

private:
    template <typename T>
    [[nodiscard]] T number(qint64 at) const
    {
        if (at < 0 || at > m_block.size() - qint64(sizeof(T)))
            return 0;
        const auto *bytes = m_block.data() + at;
        return m_isBig ? qFromBigEndian<T>(bytes) : qFromLittleEndian<T>(bytes);
    }

    QByteArrayView m_block;
    bool m_isBig;
    bool m_isKnown;
};

int orientationIn(QByteArrayView block)
{
    constexpr int orientationTag = 0x0112;
    constexpr qint64 entrySize = 12;
    constexpr qint64 atValue = 8;
    const Tiff tiff(block.startsWith(QByteArrayView("Exif\0\0", 6)) ? block.sliced(6) : block);
    if (!tiff.isKnown())
        return 1;
    const qint64 directory = tiff.u32(4);
    const int entries = tiff.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const auto entry = directory + 2 + i * entrySize;
        if (tiff.u16(entry) == orientationTag)
            return std::clamp<int>(tiff.u16(entry + atValue), 1, 8);
    }
    return 1;
}

} // namespace

int pngOrientation(const QByteArray &file)
{
    constexpr qsizetype head = 8; // length and type
    constexpr qsizetype sum = 4;
    const auto chunks = pngChunks(file);
    if (!chunks)
        return 1;
    for (const auto &chunk : *chunks) {
        if (chunk.type(file) == "eXIf")
            return orientationIn(QByteArrayView(file).sliced(chunk.begin + head,
                                                             chunk.end - chunk.begin - head - sum));
    }
    return 1;
}

int webpOrientation(const QByteArray &file)
{
    constexpr qsizetype head = 8; // type and length
    const QByteArrayView view(file);
    for (qsizetype at = 12; view.size() - at >= head;) {
        const qsizetype length = qFromLittleEndian<quint32>(view.data() + at + 4);
        if (length > view.size() - at - head)
            return 1;
        if (view.sliced(at, 4) == "EXIF")
            return orientationIn(view.sliced(at + head, length));
        at += head + length + length % 2;
    }
    return 1;
}

QImage upright(const QImage &stored, int orientation)
{
    const auto turned = [&](int degrees) {
        return stored.transformed(QTransform().rotate(degrees));
    };
    switch (orientation) {
    case 2:
        return stored.mirrored(true, false);
    case 3:
        return stored.mirrored(true, true);
    case 4:
        return stored.mirrored(false, true);
    case 5:
        return turned(90).mirrored(true, false);
    case 6:
        return turned(90);
    case 7:
        return turned(90).mirrored(false, true);
    case 8:
        return turned(270);
    default:
        return stored;
    }
}

} // namespace stipple
