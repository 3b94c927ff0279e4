// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/archive.h"

#include "core/sharing/ziplayout.h"

#include <QSet>

#include <zip.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace stipple::archive {

namespace {

// Fixed parts of a ZIP (APPNOTE.TXT 4.3): a local and a central record per file, one end record.
constexpr qsizetype perFile = 30 + 46;
constexpr qsizetype endRecord = 22;
/// 1 January 1980, the least that a ZIP can say: when something was sealed stands in the manifest.
constexpr zip_uint16_t noDate = (1U << 5U) | 1U;

Error broken(const QString &what)
{
    return Error{ErrorCode::ArchiveInvalid, what};
}

Error broken(const char *what)
{
    return broken(QString::fromLatin1(what));
}

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;
using OpenFile = std::unique_ptr<zip_file_t, Discard>;

qsizetype limitOf(QStringView name)
{
    if (name == ManifestName || name == SignatureName)
        return MaxManifestBytes;
    return name == BundleName ? MaxBundleBytes : MaxMediaBytes;
}

bool isKnownName(QStringView name)
{
    return name == ManifestName || name == SignatureName || name == BundleName || isMediaName(name);
}

Status checkFiles(const QList<ArchiveFile> &files)
{
    QSet<QString> names;
    for (const auto &file : files) {
        if (!isKnownName(file.name) || names.contains(file.name))
            return Error{ErrorCode::ArchiveNameRefused, {}};
        if (file.bytes.size() > limitOf(file.name))
            return Error{ErrorCode::EnvelopeTooLarge, QStringLiteral("file in archive")};
        names.insert(file.name);
    }
    if (files.size() + 1 > MaxFiles)
        return Error{ErrorCode::EnvelopeTooLarge, QStringLiteral("files in archive")};
    return {};
}

qsizetype sizeWithEmptyPad(const QList<NameAndSize> &files)
{
    auto total = endRecord + perFile + 2 * PadName.size();
    for (const auto &file : files)
        total += perFile + 2 * file.name + file.size;
    return total;
}

Status add(zip_t *zip, const QByteArray &name, const QByteArray &bytes)
{
    auto *source =
        zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return broken("source");
    const auto index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_GUESS);
    if (index < 0) {
        zip_source_free(source);
        return broken("add");
    }
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(zip, at, ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(zip, at, 0, noDate, 0) != 0)
        return broken("settings");
    return {};
}

/// What libzip wrote into `source`.
Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return broken("result");
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(stat.size))
        return broken("result cut");
    return bytes;
}

Status checkNames(const QList<StoredFile> &files)
{
    QSet<QByteArray> names;
    for (const auto &file : files) {
        const auto name = QString::fromLatin1(file.name);
        if (names.contains(file.name) || (name != PadName && !isKnownName(name)))
            return Error{ErrorCode::ArchiveNameRefused, {}};
        if (name != PadName && file.size > limitOf(name))
            return broken("file too large");
        names.insert(file.name);
    }
    return {};
}

Result<QByteArray> readFile(zip_t *zip, qsizetype index, const StoredFile &expected)
{
    const auto at = static_cast<zip_uint64_t>(index);
    const auto *name = zip_get_name(zip, at, ZIP_FL_ENC_RAW);
    if (!name || expected.name != name)
        return broken("names differ");
    const OpenFile file(zip_fopen_index(zip, at, 0));
    if (!file)
        return broken("open");
    QByteArray bytes(expected.size, Qt::Uninitialized);
    const auto got = zip_fread(file.get(), bytes.data(), static_cast<zip_uint64_t>(expected.size));
    if (got != expected.size)
        return broken("file cut");
    // Reading on to the end makes libzip compare the checksum.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0)
        return broken("checksum");
    return bytes;
}

} // namespace

bool isMediaName(QStringView name)
{
    constexpr QLatin1String folder("media/");
    constexpr QLatin1String ending(".jpg");
    if (name.size() != folder.size() + 32 + ending.size() || !name.startsWith(folder) ||
        !name.endsWith(ending))
        return false;
    const auto hex = name.sliced(folder.size(), 32);
    return std::all_of(hex.begin(), hex.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

qsizetype padme(qsizetype size)
{
    const auto value = static_cast<quint64>(size);
    if (value < 2)
        return size;
    const auto exponent = std::bit_width(value) - 1;
    const auto mantissa = std::bit_width(static_cast<quint64>(exponent));
    const auto mask = (quint64(1) << (exponent - mantissa)) - 1;
    return static_cast<qsizetype>((value + mask) & ~mask);
}

qsizetype paddedSize(const QList<NameAndSize> &files)
{
    return std::max(MinBytes, padme(sizeWithEmptyPad(files)));
}

Result<QByteArray> write(const QList<ArchiveFile> &files)
{
    if (const auto checked = checkFiles(files); !checked)
        return checked.error();
    QList<NameAndSize> sizes;
    for (const auto &file : files)
        sizes.append({.name = file.name.size(), .size = file.bytes.size()});
    const auto wanted = paddedSize(sizes);
    const QByteArray pad(wanted - sizeWithEmptyPad(sizes), '\0');

    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return broken("buffer");
    Zip zip(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!zip)
        return broken("create");
    // The archive owns one reference, `target` the other.
    zip_source_keep(target.get());
    for (const auto &file : files)
        if (const auto added = add(zip.get(), file.name.toLatin1(), file.bytes); !added)
            return added.error();
    if (const auto added = add(zip.get(), QByteArray(PadName.data(), PadName.size()), pad); !added)
        return added.error();
    if (zip_close(zip.get()) != 0)
        return broken("write");
    (void)zip.release();

    auto bytes = contentOf(target.get());
    if (bytes && bytes->size() != wanted)
        return broken("unexpected size");
    return bytes;
}

Result<QList<ArchiveFile>> read(const QByteArray &bytes)
{
    const auto stored = checkLayout(bytes);
    if (!stored)
        return stored.error();
    if (const auto names = checkNames(*stored); !names)
        return names.error();

    Source source(zip_source_buffer_create(bytes.constData(),
                                           static_cast<zip_uint64_t>(bytes.size()), 0, nullptr));
    if (!source)
        return broken("buffer");
    const Zip zip(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!zip)
        return broken("inconsistent");
    (void)source.release();
    if (zip_get_num_entries(zip.get(), 0) != stored->size())
        return broken("entries differ");

    QList<ArchiveFile> files;
    for (qsizetype i = 0; i < stored->size(); ++i) {
        auto content = readFile(zip.get(), i, stored->at(i));
        if (!content)
            return content.error();
        const auto name = QString::fromLatin1(stored->at(i).name);
        if (name != PadName)
            files.append({.name = name, .bytes = *std::move(content)});
        else if (content->count('\0') != content->size())
            return broken("pad is not empty");
    }
    return files;
}

} // namespace stipple::archive
