// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consultation/consultationservice.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

ConsultationService::ConsultationService(ResponseRepository &responses,
                                         AssessmentShelf &assessments, const DiaryService &diary,
                                         SharingService &sharing, const Clock &clock,
                                         QObject *parent)
    : QObject(parent)
    , m_responses(responses)
    , m_assessments(assessments)
    , m_diary(diary)
    , m_sharing(sharing)
    , m_clock(clock)
{}

Result<std::optional<ConsultationService::Answered>> ConsultationService::answered() const
{
    const auto latest = m_responses.latest();
    if (!latest)
        return latest.error();
    if (!*latest)
        return std::optional<Answered>();
    const auto known = m_assessments.answered(**latest, m_responses);
    if (!known)
        return known.error();
    return *known ? std::optional(Answered{.response = **latest, .assessment = *known})
                  : std::optional<Answered>();
}

Result<HeldAssessment> ConsultationService::assessment() const
{
    const auto found = answered();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"assessment"_s};
    return (*found)->assessment;
}

Result<std::optional<ConsultationService::Completed>> ConsultationService::latest() const
{
    const auto found = answered();
    if (!found)
        return found.error();
    if (!*found || !(*found)->response.completed)
        return std::optional<Completed>();
    const auto &stored = (*found)->response;
    const auto response = Response::load(stored.document);
    if (!response)
        return response.error();
    return std::optional(Completed{.packet = {.id = stored.id,
                                              .response = *response,
                                              .answeredAt = stored.changedAt,
                                              .day = m_clock.today(),
                                              .photos = {}},
                                   .assessment = (*found)->assessment});
}

Result<std::optional<ConsultationPacket>> ConsultationService::packet() const
{
    const auto found = latest();
    if (!found)
        return found.error();
    return *found ? std::optional((*found)->packet) : std::optional<ConsultationPacket>();
}

Result<ConsultationService::Completed> ConsultationService::completed() const
{
    const auto found = latest();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"completed assessment"_s};
    return **found;
}

Result<QList<EntryPhoto>> ConsultationService::photos() const
{
    const auto all = m_diary.photos();
    if (!all)
        return all.error();
    QList<EntryPhoto> newest;
    for (const auto &photo : *all) // newest first
        if (std::ranges::find(newest, photo.view, &EntryPhoto::view) == newest.end())
            newest.append(photo);
    std::ranges::sort(newest, {}, &EntryPhoto::view);
    return newest;
}

Result<QByteArray> ConsultationService::file(const PacketFrame &frame) const
{
    const auto found = completed();
    return found ? encodePacket(found->packet, *found->assessment, frame) : found.error();
}

Result<Parcel> ConsultationService::parcel(const ThreadId &clinic, const PacketChoice &choice,
                                           const QString &language) const
{
    const auto found = completed();
    if (!found)
        return found.error();
    auto packet = found->packet;
    Parcel parcel{.type = EnvelopeType::Consultation,
                  .bundle = {},
                  .photos = {},
                  .name = choice.name,
                  .from = packet.day,
                  .to = packet.day};
    const auto newest = choice.photos ? photos() : QList<EntryPhoto>();
    if (!newest)
        return newest.error();
    for (const auto &photo : *newest) {
        const auto entry = m_diary.entry(photo.entry);
        const auto leaving = m_sharing.leavingPhotos().facts(photo.id);
        if (!entry || !leaving)
            return entry ? leaving.error() : entry.error();
        const auto facts = std::ranges::find(entry->photos, photo.id, &Photo::id);
        packet.photos.append(
            {.id = photo.id,
             .view = photo.view,
             .takenAt = facts == entry->photos.end() ? entry->loggedAt : facts->takenAt,
             .size = leaving->size,
             .sha1 = leaving->sha1});
    }
    parcel.photos = packet.photos;
    const auto bundle = encodePacket(packet, *found->assessment,
                                     {.subject = clinic, .name = {}, .language = language});
    if (!bundle)
        return bundle.error();
    parcel.bundle = *bundle;
    return parcel;
}

Result<ParcelWeight> ConsultationService::preview(const ThreadId &clinic,
                                                  const PacketChoice &choice,
                                                  const QString &language) const
{
    const auto leaving = parcel(clinic, choice, language);
    return leaving ? m_sharing.weigh(clinic, *leaving) : leaving.error();
}

Result<SharingService::Shared> ConsultationService::seal(const ThreadId &clinic,
                                                         const PacketChoice &choice,
                                                         const QString &language)
{
    const auto leaving = parcel(clinic, choice, language);
    return leaving ? m_sharing.sealParcel(clinic, *leaving) : leaving.error();
}

} // namespace stipple
