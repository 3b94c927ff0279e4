// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/sharingservice.h"

#include "core/crypto/age.h"
#include "core/sharing/digits.h"
#include "core/sharing/plaintext.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(1, 1, 1);
const QDate lastDay(9999, 12, 31);

/// The name in the settings, where it can be shown beside others.
QString plainName(const QString &name)
{
    const auto trimmed = name.trimmed();
    return isPlainName(trimmed) ? trimmed : QString();
}

Result<Clinic> fromKnown(const KnownClinic &known, const QDateTime &now)
{
    const auto card = ClinicCard::parse(known.card);
    if (!card)
        return card.error();
    return Clinic{.thread = known.thread,
                  .card = *card,
                  .verified = known.verified,
                  .freshness = freshness(card->roster, now)};
}

/// The card this clinic knows the person by, or the one it will.
Result<ClientCard> cardFor(const KnownClinic &known, const QString &name,
                           const DeviceIdentity &identity)
{
    if (!known.ownCard.isEmpty())
        return ClientCard::parse(known.ownCard);
    return ClientCard::make(identity.id, name, identity.box.recipient(),
                            identity.signing.verifyKey());
}

/// Whether the card in hand may take the place of the known one.
Status checkSuccession(const ClinicCard &known, const ClinicCard &next)
{
    if (next.roster.number < known.roster.number)
        return Error{ErrorCode::CardRolledBack, QString::number(next.roster.number)};
    if (next.roster.number == known.roster.number && next.rosterBytes != known.rosterBytes)
        return Error{ErrorCode::CardRolledBack, u"same number, other roster"_s};
    return {};
}

} // namespace

SharingService::SharingService(SharingRepository &repository, const DiaryService &diary,
                               const CareService &care, const Settings &settings,
                               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_diary(diary)
    , m_care(care)
    , m_settings(settings)
    , m_clock(clock)
{}

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

Result<KnownClinic> SharingService::known(const ThreadId &thread) const
{
    const auto all = m_repository.clinics();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->cbegin(), all->cend(),
                                    [&](const auto &each) { return each.thread == thread; });
    if (found == all->cend())
        return Error{ErrorCode::NotFound, u"clinic"_s};
    return *found;
}

Result<Clinic> SharingService::importCard(const QByteArray &bytes)
{
    const auto card = ClinicCard::parse(bytes);
    if (!card)
        return card.error();
    if (freshness(card->roster, m_clock.now()) == Freshness::Expired)
        return Error{ErrorCode::CardExpired, {}};
    const auto all = m_repository.clinics();
    if (!all)
        return all.error();

    KnownClinic next{.thread = ThreadId::random(),
                     .card = bytes,
                     .ownCard = {},
                     .verified = false,
                     .addedAt = m_clock.now()};
    for (const auto &each : *all) {
        const auto present = ClinicCard::parse(each.card);
        if (!present)
            return present.error();
        if (present->root != card->root)
            continue;
        if (const auto checked = checkSuccession(*present, *card); !checked)
            return checked.error();
        next = each;
        next.card = bytes;
    }
    if (const auto saved = m_repository.saveClinic(next); !saved)
        return saved.error();
    Q_EMIT changed();
    return fromKnown(next, m_clock.now());
}

Result<QList<Clinic>> SharingService::clinics() const
{
    const auto all = m_repository.clinics();
    if (!all)
        return all.error();
    QList<Clinic> list;
    for (const auto &each : *all) {
        auto clinic = fromKnown(each, m_clock.now());
        if (!clinic)
            return clinic.error();
        list.append(*std::move(clinic));
    }
    return list;
}

Result<Clinic> SharingService::clinic(const ThreadId &thread) const
{
    const auto each = known(thread);
    return each ? fromKnown(*each, m_clock.now()) : Result<Clinic>(each.error());
}

Result<QString> SharingService::digits(const ThreadId &thread) const
{
    const auto each = known(thread);
    if (!each)
        return each.error();
    if (each->ownCard.isEmpty())
        return Error{ErrorCode::NotFound, u"own card"_s};
    const auto own = ClientCard::parse(each->ownCard);
    const auto card = ClinicCard::parse(each->card);
    if (!own || !card)
        return own ? card.error() : own.error();
    return comparisonDigits(card->root, *own);
}

Status SharingService::setVerified(const ThreadId &thread, bool verified)
{
    auto each = known(thread);
    if (!each)
        return each.error();
    each->verified = verified;
    if (auto saved = m_repository.saveClinic(*each); !saved)
        return saved;
    Q_EMIT changed();
    return {};
}

Result<ShareSources> SharingService::sources() const
{
    const auto entries = m_diary.entries(firstDay, lastDay);
    if (!entries)
        return entries.error();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto modifiers = m_settings.modifiers();
    if (!modifiers)
        return modifiers.error();
    const auto name = m_settings.value(Setting::Name);
    if (!name)
        return name.error();
    return ShareSources{.entries = *entries,
                        .sessions = *sessions,
                        .modifiers = QSet<QString>(modifiers->cbegin(), modifiers->cend()),
                        .name = plainName(*name),
                        .today = m_clock.today()};
}

Result<ShareCollection> SharingService::collected(const ShareChoice &choice,
                                                  const ShareSources &from) const
{
    if (!choice.from.isValid() || !choice.to.isValid() || choice.from > choice.to)
        return Error{ErrorCode::InvalidArgument, u"days"_s};
    return collect(choice, from, [this](const PhotoId &id) { return m_diary.photoBytes(id); });
}

Result<envelope::Content> SharingService::content(const ShareCollection &collection,
                                                  const Clinic &clinic,
                                                  const ClientCard &ownCard) const
{
    const auto last = m_repository.lastSent(clinic.thread);
    if (!last)
        return last.error();
    const auto link = last->value_or(ChainLink());
    Manifest manifest;
    manifest.id = EnvelopeId::random();
    manifest.type = EnvelopeType::Diary;
    manifest.from = ownCard.device;
    manifest.thread = clinic.thread;
    manifest.seq = link.seq + 1;
    manifest.prev = link.hash;
    manifest.created = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    manifest.card = ownCard.bytes;
    for (const auto &device : clinic.card.roster.active(m_clock.now()))
        manifest.to.append(device.box);
    return envelope::Content{.manifest = manifest,
                             .bundle = encodeDiary(collection.diary, clinic.thread),
                             .media = collection.media};
}

Result<SharePreview> SharingService::preview(const ShareChoice &choice) const
{
    const auto each = known(choice.clinic);
    if (!each)
        return each.error();
    const auto to = fromKnown(*each, m_clock.now());
    if (!to)
        return to.error();
    const auto from = sources();
    if (!from)
        return from.error();
    const auto collection = collected(choice, *from);
    if (!collection)
        return collection.error();
    // Every device's card has the same length; the own one may not be made yet.
    const auto card =
        cardFor(*each, choice.name ? from->name : QString(), DeviceIdentity::generate());
    if (!card)
        return card.error();
    const auto leaving = content(*collection, *to, *card);
    if (!leaving)
        return leaving.error();

    auto preview = describe(choice, *from, *collection, card->name);
    preview.clinic = *to;
    preview.devices = static_cast<int>(leaving->manifest.to.size());
    preview.bytes = envelope::sealedSize(*leaving);
    preview.fits = preview.bytes <= envelope::MaxBytes &&
                   leaving->media.size() <= envelope::MaxMedia &&
                   leaving->bundle.size() <= archive::MaxBundleBytes;
    return preview;
}

Result<SharingService::Shared> SharingService::seal(const ShareChoice &choice)
{
    auto each = known(choice.clinic);
    if (!each)
        return each.error();
    const auto to = fromKnown(*each, m_clock.now());
    if (!to)
        return to.error();
    const auto from = sources();
    if (!from)
        return from.error();
    const auto collection = collected(choice, *from);
    if (!collection)
        return collection.error();
    if (collection->diary.entries.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"nothing to share"_s};
    const auto identity = ownIdentity();
    if (!identity)
        return identity.error();
    const auto card = cardFor(*each, choice.name ? from->name : QString(), *identity);
    if (!card)
        return card.error();
    const auto leaving = content(*collection, *to, *card);
    if (!leaving)
        return leaving.error();
    if (leaving->manifest.to.isEmpty())
        return Error{ErrorCode::CardExpired, u"no active device"_s};
    const auto sealed = envelope::seal(*leaving, identity->signing);
    if (!sealed)
        return sealed.error();

    each->ownCard = card->bytes;
    const auto shown = describe(choice, *from, *collection, card->name);
    const SentEnvelope sent{.id = leaving->manifest.id,
                            .thread = to->thread,
                            .fileName = sealed->fileName,
                            .link = {.seq = leaving->manifest.seq,
                                     .hash = sealed->manifestHash,
                                     .prev = leaving->manifest.prev},
                            .sealedAt = m_clock.now(),
                            .from = choice.from,
                            .to = choice.to,
                            .days = static_cast<int>(shown.days.size()),
                            .photos = static_cast<int>(shown.photos.size()),
                            .notes = static_cast<int>(shown.notes.size()),
                            .bytes = sealed->bytes.size()};
    if (const auto kept = m_repository.insertSent(sent, sealed->bytes, *each); !kept)
        return kept.error();
    Q_EMIT changed();
    return Shared{.id = sent.id, .fileName = sealed->fileName, .bytes = sealed->bytes};
}

Result<SharingService::Shared> SharingService::sealedBefore(const EnvelopeId &id) const
{
    const auto all = m_repository.sent();
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&](const auto &each) { return each.id == id; });
    if (found == all->cend())
        return Error{ErrorCode::NotFound, u"envelope"_s};
    const auto bytes = m_repository.sealedBytes(id);
    if (!bytes)
        return bytes.error();
    return Shared{.id = id, .fileName = found->fileName, .bytes = *bytes};
}

Result<QList<SentEnvelope>> SharingService::sent() const
{
    return m_repository.sent();
}

} // namespace stipple
