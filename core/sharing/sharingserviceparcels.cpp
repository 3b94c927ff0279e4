// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// Sealing what is ready to leave, whatever it is.

#include "core/sharing/plaintext.h"
#include "core/sharing/sharingservice.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The card this clinic knows the person by, or the one it will.
Result<ClientCard> cardFor(const KnownClinic &known, const QString &name,
                           const DeviceIdentity &identity)
{
    if (!known.ownCard.isEmpty())
        return ClientCard::parse(known.ownCard);
    return ClientCard::make(identity.id, name, identity.box.recipient(),
                            identity.signing.verifyKey());
}

/// The files of an envelope as far as they count for its size.
QList<ManifestFile> filesOf(const Parcel &parcel)
{
    const QByteArray noHash(32, '\0');
    QList<ManifestFile> files{
        {.name = archive::BundleName, .size = parcel.bundle.size(), .sha256 = noHash}};
    for (const auto &photo : parcel.photos)
        files.append({.name = photo.mediaName(), .size = photo.size, .sha256 = noHash});
    return files;
}

} // namespace

Result<DeviceIdentity> SharingService::ownIdentity()
{
    const auto kept = m_repository.identity();
    if (!kept)
        return kept.error();
    if (*kept)
        return **kept;
    auto made = DeviceIdentity::generate();
    if (const auto inserted = m_repository.insertIdentity(made); !inserted)
        return inserted.error();
    return made;
}

Result<QString> SharingService::ownName() const
{
    const auto name = m_settings.value(Setting::Name);
    if (!name)
        return name.error();
    auto trimmed = name->trimmed();
    return isPlainName(trimmed) ? trimmed : QString();
}

Result<Manifest> SharingService::manifest(const Parcel &parcel, const Clinic &to,
                                          const ClientCard &ownCard) const
{
    const auto last = m_repository.lastSent(to.thread);
    if (!last)
        return last.error();
    const auto link = last->value_or(ChainLink());
    Manifest manifest;
    manifest.id = EnvelopeId::random();
    manifest.type = parcel.type;
    manifest.from = ownCard.device;
    manifest.thread = to.thread;
    manifest.seq = link.seq + 1;
    manifest.prev = link.hash;
    manifest.created = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    manifest.card = ownCard.bytes;
    for (const auto &device : to.card.roster.active(m_clock.now()))
        manifest.to.append(device.box);
    return manifest;
}

Result<QList<ArchiveFile>> SharingService::media(const Parcel &parcel) const
{
    QList<ArchiveFile> files;
    for (const auto &photo : parcel.photos) {
        const auto bytes = m_leaving.bytes(photo.id);
        if (!bytes)
            return bytes.error();
        files.append({.name = photo.mediaName(), .bytes = *bytes});
    }
    return files;
}

Result<ParcelWeight> SharingService::weigh(const ThreadId &thread, const Parcel &parcel) const
{
    const auto to = addressee(thread);
    if (!to)
        return to.error();
    // Every device's card has the same length; the own one may not be made yet.
    const auto card =
        cardFor(to->known, parcel.name ? to->ownName : QString(), DeviceIdentity::generate());
    if (!card)
        return card.error();
    auto leaving = manifest(parcel, to->clinic, *card);
    if (!leaving)
        return leaving.error();
    leaving->files = filesOf(parcel);
    const auto bytes = envelope::sealedSize(*leaving);
    return ParcelWeight{.clinic = to->clinic,
                        .devices = static_cast<int>(leaving->to.size()),
                        .name = card->name,
                        .bytes = bytes,
                        .fits = bytes <= envelope::MaxBytes &&
                                parcel.photos.size() <= envelope::MaxMedia &&
                                parcel.bundle.size() <= archive::MaxBundleBytes};
}

Result<SharingService::Shared> SharingService::sealParcel(const ThreadId &thread,
                                                          const Parcel &parcel)
{
    auto to = addressee(thread);
    if (!to)
        return to.error();
    const auto identity = ownIdentity();
    if (!identity)
        return identity.error();
    const auto card = cardFor(to->known, parcel.name ? to->ownName : QString(), *identity);
    if (!card)
        return card.error();
    const auto leaving = manifest(parcel, to->clinic, *card);
    if (!leaving)
        return leaving.error();
    if (leaving->to.isEmpty())
        return Error{ErrorCode::CardExpired, u"no active device"_s};
    const auto photos = media(parcel);
    if (!photos)
        return photos.error();
    const auto sealed = envelope::seal(
        {.manifest = *leaving, .bundle = parcel.bundle, .media = *photos}, identity->signing);
    if (!sealed)
        return sealed.error();

    to->known.ownCard = card->bytes;
    const SentEnvelope sent{
        .id = leaving->id,
        .thread = thread,
        .type = parcel.type,
        .fileName = sealed->fileName,
        .link = {.seq = leaving->seq, .hash = sealed->manifestHash, .prev = leaving->prev},
        .sealedAt = m_clock.now(),
        .from = parcel.from,
        .to = parcel.to,
        .days = parcel.days,
        .photos = static_cast<int>(parcel.photos.size()),
        .notes = parcel.notes,
        .bytes = sealed->bytes.size()};
    if (const auto kept = m_repository.insertSent(sent, sealed->bytes, to->known); !kept)
        return kept.error();
    m_leaving.dropCopies();
    Q_EMIT changed();
    return Shared{.id = sent.id, .fileName = sealed->fileName, .bytes = sealed->bytes};
}

} // namespace stipple
