// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace stipple {

/// A file in an envelope's archive.
struct ArchiveFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const ArchiveFile &, const ArchiveFile &) = default;
};

/// The ZIP inside an envelope: stored only, few known names, padded. In memory alone.
namespace archive {

constexpr qsizetype MaxFiles = 64;
constexpr qsizetype MaxManifestBytes = qsizetype(256) * 1024;
constexpr qsizetype MaxBundleBytes = qsizetype(4) * 1024 * 1024;
constexpr qsizetype MaxMediaBytes = qsizetype(4) * 1024 * 1024;
/// Smallest archive that is written, so that a short note looks like a long one.
constexpr qsizetype MinBytes = qsizetype(64) * 1024;

constexpr QLatin1String ManifestName("manifest.json");
constexpr QLatin1String SignatureName("manifest.json.minisig");
constexpr QLatin1String BundleName("bundle.json");
constexpr QLatin1String PadName("pad");

[[nodiscard]] bool isMediaName(QStringView name);

/// The padded archive of `files`. ArchiveNameRefused or ArchiveInvalid.
[[nodiscard]] Result<QByteArray> write(const QList<ArchiveFile> &files);

/// How many bytes write() gives for files of these names and sizes.
struct NameAndSize
{
    qsizetype name = 0;
    qsizetype size = 0;
};
[[nodiscard]] qsizetype paddedSize(const QList<NameAndSize> &files);

/// The files of an archive without its pad, each within its limit and no name twice.
/// ArchiveNameRefused for any other name, ArchiveInvalid for everything else.
[[nodiscard]] Result<QList<ArchiveFile>> read(const QByteArray &bytes);

/// The next size that tells at most log2(log2(size)) bits (Padmé; Nikitin et al., PETS 2019).
[[nodiscard]] qsizetype padme(qsizetype size);

} // namespace archive
} // namespace stipple
