// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/ziplayout.h"

#include "core/sharing/archive.h"

#include <QtEndian>

namespace stipple::archive {

namespace {

// APPNOTE.TXT 4.3: signatures and fixed sizes of the three records.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;
constexpr qsizetype endSize = 22;

constexpr quint16 utf8Names = 1U << 11U;
constexpr quint32 typeMask = 0xf000;
constexpr quint32 regularFile = 0x8000;
constexpr int unixHost = 3;

Error broken(const char *what)
{
    return Error{ErrorCode::ArchiveInvalid, QString::fromLatin1(what)};
}

/// Little-endian numbers out of one record.
class Record
{
public:
    Record(QByteArrayView zip, qsizetype at)
        : m_bytes(zip.sliced(at))
    {}

    [[nodiscard]] quint16 u16(qsizetype at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 u32(qsizetype at) const { return number<quint32>(at); }

private:
    template <typename T>
    [[nodiscard]] T number(qsizetype at) const
    {
        return qFromLittleEndian<T>(m_bytes.sliced(at, sizeof(T)).data());
    }

    QByteArrayView m_bytes;
};

/// The fields that the local and the central record have in common.
struct Common
{
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 compressed = 0;
    quint32 size = 0;
    quint16 nameSize = 0;
    quint16 extraSize = 0;

    static Common read(const Record &record, qsizetype at)
    {
        return {.flags = record.u16(at),
                .method = record.u16(at + 2),
                .crc = record.u32(at + 8),
                .compressed = record.u32(at + 12),
                .size = record.u32(at + 16),
                .nameSize = record.u16(at + 20),
                .extraSize = record.u16(at + 22)};
    }

    friend bool operator==(const Common &, const Common &) = default;
};

struct Central
{
    Common common;
    QByteArrayView name;
    quint32 localOffset = 0;
    qsizetype end = 0;
};

Status checkCommon(const Common &common)
{
    if (common.method != 0 || common.compressed != common.size)
        return broken("not stored");
    if ((common.flags & ~utf8Names) != 0)
        return broken("flags");
    if (common.extraSize != 0)
        return broken("extra field");
    return {};
}

Result<Central> readCentral(QByteArrayView zip, qsizetype at, qsizetype limit)
{
    if (limit - at < centralSize)
        return broken("central record cut");
    const Record record(zip, at);
    if (record.u32(0) != centralSignature)
        return broken("central record");
    const auto common = Common::read(record, 8);
    if (const auto checked = checkCommon(common); !checked)
        return checked.error();
    const auto comment = record.u16(32);
    const auto disk = record.u16(34);
    const auto attributes = record.u32(38);
    const bool isUnix = (record.u16(4) >> 8U) == unixHost;
    const auto type = (attributes >> 16U) & typeMask;
    if (comment != 0 || disk != 0)
        return broken("central record fields");
    if (isUnix && type != 0 && type != regularFile)
        return broken("not a regular file");
    const auto end = at + centralSize + common.nameSize;
    if (end > limit)
        return broken("central name cut");
    return Central{.common = common,
                   .name = zip.sliced(at + centralSize, common.nameSize),
                   .localOffset = record.u32(42),
                   .end = end};
}

/// Where the local file that must begin at `at` ends.
Result<qsizetype> checkLocal(QByteArrayView zip, qsizetype at, qsizetype limit,
                             const Central &central)
{
    if (central.localOffset != at || limit - at < localSize)
        return broken("local record misplaced");
    const Record record(zip, at);
    if (record.u32(0) != localSignature || Common::read(record, 6) != central.common)
        return broken("local record differs");
    const auto room = limit - at - localSize - central.common.nameSize;
    if (room < 0 || central.common.size > static_cast<quint64>(room))
        return broken("local file cut");
    if (zip.sliced(at + localSize, central.common.nameSize) != central.name)
        return broken("local name differs");
    return at + localSize + central.common.nameSize + static_cast<qsizetype>(central.common.size);
}

} // namespace

Result<QList<StoredFile>> checkLayout(QByteArrayView zip)
{
    if (zip.size() < endSize)
        return broken("too short");
    const auto endAt = zip.size() - endSize;
    const Record end(zip, endAt);
    if (end.u32(0) != endSignature || end.u16(20) != 0)
        return broken("end record");
    const auto count = end.u16(10);
    if (end.u16(4) != 0 || end.u16(6) != 0 || end.u16(8) != count)
        return broken("several disks");
    if (count > MaxFiles)
        return broken("too many files");
    const qsizetype centralStart = end.u32(16);
    if (centralStart > endAt || endAt - centralStart != end.u32(12))
        return broken("central directory misplaced");

    QList<StoredFile> files;
    auto centralAt = centralStart;
    qsizetype localAt = 0;
    for (int i = 0; i < count; ++i) {
        const auto central = readCentral(zip, centralAt, endAt);
        if (!central)
            return central.error();
        const auto localEnd = checkLocal(zip, localAt, centralStart, *central);
        if (!localEnd)
            return localEnd.error();
        files.append({.name = central->name.toByteArray(),
                      .size = static_cast<qsizetype>(central->common.size)});
        centralAt = central->end;
        localAt = *localEnd;
    }
    if (localAt != centralStart || centralAt != endAt)
        return broken("gap");
    return files;
}

} // namespace stipple::archive
