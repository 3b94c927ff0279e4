// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/envelope.h"

#include "core/crypto/age.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/crypto/random.h"

#include <algorithm>

namespace stipple::envelope {

namespace {

/// The archive's files taken apart by what they are.
struct Parts
{
    QByteArray manifest;
    QByteArray signature;
    /// What the manifest must name, one to one.
    QHash<QString, QByteArray> files;
};

Manifest withFiles(const Content &content)
{
    auto manifest = content.manifest;
    manifest.files.clear();
    const auto add = [&manifest](const QString &name, const QByteArray &bytes) {
        manifest.files.append(
            {.name = name, .size = bytes.size(), .sha256 = crypto::sha256(bytes)});
    };
    add(archive::BundleName, content.bundle);
    for (const auto &file : content.media)
        add(file.name, file.bytes);
    return manifest;
}

Result<Parts> takeApart(const QByteArray &zip)
{
    auto files = archive::read(zip);
    if (!files)
        return files.error();
    Parts parts;
    for (auto &file : *files) {
        if (file.name == archive::ManifestName)
            parts.manifest = std::move(file.bytes);
        else if (file.name == archive::SignatureName)
            parts.signature = std::move(file.bytes);
        else
            parts.files.insert(file.name, file.bytes);
    }
    if (parts.manifest.isEmpty() || parts.signature.isEmpty() ||
        !parts.files.contains(archive::BundleName))
        return Error{ErrorCode::ArchiveInvalid, QStringLiteral("a part is missing")};
    return parts;
}

bool isAddressedTo(const Manifest &manifest, const QList<AgeIdentity> &mine)
{
    return std::any_of(mine.cbegin(), mine.cend(), [&](const AgeIdentity &identity) {
        return manifest.to.contains(identity.recipient());
    });
}

Status checkAgainst(const Manifest &manifest, const QHash<QString, QByteArray> &files)
{
    QSet<QString> named;
    for (const auto &expected : manifest.files) {
        const auto file = files.constFind(expected.name);
        if (file == files.cend() || named.contains(expected.name) ||
            file->size() != expected.size || crypto::sha256(*file) != expected.sha256)
            return Error{ErrorCode::ManifestInvalid, QStringLiteral("entries differ from files")};
        named.insert(expected.name);
    }
    if (named.size() != files.size())
        return Error{ErrorCode::ManifestInvalid, QStringLiteral("file without entry")};
    return {};
}

} // namespace

Result<Sealed> seal(const Content &content, const SigningKey &author)
{
    const auto manifest = withFiles(content).toBytes();
    QList<ArchiveFile> files{
        {.name = archive::ManifestName, .bytes = manifest},
        {.name = archive::SignatureName, .bytes = minisign::sign(manifest, author)},
        {.name = archive::BundleName, .bytes = content.bundle}};
    for (const auto &file : content.media) {
        if (!archive::isMediaName(file.name))
            return Error{ErrorCode::ArchiveNameRefused, {}};
        files.append(file);
    }
    const auto zip = archive::write(files);
    if (!zip)
        return zip.error();
    const auto file = age::encrypt(*zip, content.manifest.to);
    if (!file)
        return file.error();
    if (file->size() > MaxBytes)
        return Error{ErrorCode::EnvelopeTooLarge, QString::number(file->size())};
    const auto name = QString::fromLatin1(crypto::randomBytes(16).toHex()) + QStringLiteral(".age");
    return Sealed{.fileName = name, .bytes = *file, .manifestHash = crypto::sha256(manifest)};
}

qsizetype sealedSize(const Manifest &manifest)
{
    QList<archive::NameAndSize> files{
        {.name = archive::ManifestName.size(), .size = manifest.toBytes().size()},
        {.name = archive::SignatureName.size(), .size = minisign::SignatureFileBytes}};
    for (const auto &file : manifest.files)
        files.append({.name = file.name.size(), .size = qsizetype(file.size)});
    return age::encryptedSize(archive::paddedSize(files), manifest.to.size());
}

Result<Opened> open(const QByteArray &file, const QList<AgeIdentity> &mine,
                    const SignerOf &signerOf)
{
    if (file.size() > MaxBytes)
        return Error{ErrorCode::EnvelopeTooLarge, QString::number(file.size())};
    const auto zip = age::decrypt(file, mine);
    if (!zip)
        return zip.error();
    auto parts = takeApart(*zip);
    if (!parts)
        return parts.error();
    const auto manifest = Manifest::parse(parts->manifest);
    if (!manifest)
        return manifest.error();
    const auto key = signerOf(*manifest);
    if (!key)
        return key.error();
    if (const auto signature = minisign::verify(parts->manifest, parts->signature, *key);
        !signature)
        return signature.error();
    if (!isAddressedTo(*manifest, mine))
        return Error{ErrorCode::NotAddressedToMe, {}};
    if (const auto checked = checkAgainst(*manifest, parts->files); !checked)
        return checked.error();

    Opened opened{.manifest = *manifest,
                  .manifestBytes = parts->manifest,
                  .signature = parts->signature,
                  .manifestHash = crypto::sha256(parts->manifest),
                  .bundle = parts->files.take(archive::BundleName),
                  .media = {}};
    opened.media = std::move(parts->files);
    return opened;
}

} // namespace stipple::envelope
