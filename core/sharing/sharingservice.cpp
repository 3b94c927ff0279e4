// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/sharingservice.h"

#include "core/sharing/digits.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(1, 1, 1);
const QDate lastDay(9999, 12, 31);

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
    , m_leaving(diary)
{}

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

Result<SharingService::Addressee> SharingService::addressee(const ThreadId &thread) const
{
    const auto each = known(thread);
    if (!each)
        return each.error();
    const auto to = fromKnown(*each, m_clock.now());
    if (!to)
        return to.error();
    const auto name = ownName();
    if (!name)
        return name.error();
    return Addressee{.known = *each, .clinic = *to, .ownName = *name};
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
    const auto name = ownName();
    if (!name)
        return name.error();
    // What is damaged says nothing that could leave.
    const QList<Entry> &readable = *entries;
    return ShareSources{.entries = readable,
                        .sessions = *sessions,
                        .modifiers = QSet<QString>(modifiers->cbegin(), modifiers->cend()),
                        .name = *name,
                        .today = m_clock.today()};
}

Result<SharedDiary> SharingService::collected(const ShareChoice &choice, const ShareSources &from,
                                              const PhotoFacts &photoFacts)
{
    if (!choice.from.isValid() || !choice.to.isValid() || choice.from > choice.to)
        return Error{ErrorCode::InvalidArgument, u"days"_s};
    return collect(choice, from, photoFacts);
}

Parcel SharingService::parcelOf(const ShareChoice &choice, const ShareSources &from,
                                const SharedDiary &leaving)
{
    const auto shown = describe(choice, from, leaving, {});
    return {.type = EnvelopeType::Diary,
            .bundle = encodeDiary(leaving, choice.clinic),
            .photos = photosOf(leaving),
            .name = choice.name,
            .from = choice.from,
            .to = choice.to,
            .days = static_cast<int>(shown.days.size()),
            .notes = static_cast<int>(shown.notes.size())};
}

Result<SharePreview> SharingService::described(const ShareChoice &choice,
                                               const PhotoFacts &photoFacts) const
{
    if (const auto each = known(choice.clinic); !each)
        return each.error();
    const auto from = sources();
    if (!from)
        return from.error();
    const auto leaving = collected(choice, *from, photoFacts);
    if (!leaving)
        return leaving.error();
    const auto weight = weigh(choice.clinic, parcelOf(choice, *from, *leaving));
    if (!weight)
        return weight.error();

    auto preview = describe(choice, *from, *leaving, weight->name);
    preview.clinic = weight->clinic;
    preview.devices = weight->devices;
    preview.bytes = weight->bytes;
    preview.fits = weight->fits;
    return preview;
}

Result<SharePreview> SharingService::preview(const ShareChoice &choice) const
{
    return described(choice, [this](const PhotoId &id) { return m_leaving.facts(id); });
}

Result<SharePreview> SharingService::outline(const ShareChoice &choice) const
{
    auto preview = described(choice, [](const PhotoId &) { return LeavingPhotos::Facts(); });
    if (preview) {
        preview->bytes = 0;
        preview->fits = true;
    }
    return preview;
}

Result<SharingService::Shared> SharingService::seal(const ShareChoice &choice)
{
    if (const auto each = known(choice.clinic); !each)
        return each.error();
    const auto from = sources();
    if (!from)
        return from.error();
    const auto leaving =
        collected(choice, *from, [this](const PhotoId &id) { return m_leaving.facts(id); });
    if (!leaving)
        return leaving.error();
    if (leaving->entries.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"nothing to share"_s};
    return sealParcel(choice.clinic, parcelOf(choice, *from, *leaving));
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
