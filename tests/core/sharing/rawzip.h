// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>

/// Writes ZIP files record by record, honest ones and others.
struct RawZip
{
    struct File
    {
        QByteArray name;
        QByteArray content;
        quint16 method = 0;
        quint16 flags = 0;
        QByteArray extra = {};
        quint32 attributes = 0x81a40000; ///< a regular file of Unix
        int sizeLie = 0;                 ///< added to both sizes in the central record alone
        int packedLie = 0;               ///< added to the compressed size in both records
        int offsetLie = 0;
        QByteArray localName = {}; ///< instead of `name`, where not empty
        bool wrongChecksum = false;
    };

    QList<File> files = {};
    QByteArray before = {};  ///< in front of everything
    QByteArray between = {}; ///< between files and central directory
    QByteArray after = {};   ///< behind everything
    QByteArray comment = {};
    int countLie = 0;
    quint16 disk = 0;

    [[nodiscard]] static quint32 crc(const QByteArray &bytes)
    {
        quint32 sum = 0xffffffffU;
        for (const char byte : bytes) {
            sum ^= static_cast<uchar>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1U) ^ ((sum & 1U) ? 0xedb88320U : 0U);
        }
        return ~sum;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray zip = before;
        QByteArray central;
        for (const auto &file : files) {
            central += centralRecord(file, static_cast<quint32>(zip.size() + file.offsetLie));
            zip += localRecord(file) + file.content;
        }
        zip += between;
        const auto start = zip.size();
        zip += central;
        const auto count = static_cast<quint16>(files.size() + countLie);
        zip += "PK\x05\x06" + u16(disk) + u16(disk) + u16(count) + u16(count) +
               u32(static_cast<quint32>(central.size())) + u32(static_cast<quint32>(start)) +
               u16(static_cast<quint16>(comment.size())) + comment;
        return zip + after;
    }

    [[nodiscard]] static QByteArray u16(quint16 value) { return number(value); }
    [[nodiscard]] static QByteArray u32(quint32 value) { return number(value); }

private:
    template <typename T>
    static QByteArray number(T value)
    {
        std::array<char, sizeof(T)> raw{};
        qToLittleEndian(value, raw.data());
        return QByteArray(raw.data(), raw.size());
    }

    static QByteArray common(const File &file, int sizeLie, qsizetype nameSize)
    {
        const auto sum = crc(file.content) ^ (file.wrongChecksum ? 1U : 0U);
        const auto size = static_cast<quint32>(file.content.size() + sizeLie);
        const auto packed = static_cast<quint32>(file.content.size() + sizeLie + file.packedLie);
        return u16(file.flags) + u16(file.method) + u16(0) + u16(33) + u32(sum) + u32(packed) +
               u32(size) + u16(static_cast<quint16>(nameSize)) +
               u16(static_cast<quint16>(file.extra.size()));
    }

    static QByteArray localRecord(const File &file)
    {
        const auto name = file.localName.isEmpty() ? file.name : file.localName;
        return "PK\x03\x04" + u16(20) + common(file, 0, name.size()) + name + file.extra;
    }

    static QByteArray centralRecord(const File &file, quint32 offset)
    {
        return "PK\x01\x02" + u16(0x0314) + u16(20) + common(file, file.sizeLie, file.name.size()) +
               u16(0) + u16(0) + u16(0) + u32(file.attributes) + u32(offset) + file.name +
               file.extra;
    }
};
