// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/packetinbox.h"

#include "core/review/arrival.h"
#include "core/sharing/cliniccard.h"

#include <algorithm>
#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

PacketInbox::PacketInbox(ReviewRepository &review, PacketRepository &packets, PhotoStore &photos,
                         AssessmentShelf &assessments, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_packets(packets)
    , m_photos(photos)
    , m_assessments(assessments)
    , m_clock(clock)
{}

Result<ClientCard> PacketInbox::authorOf(const Manifest &manifest) const
{
    auto card = arrival::enclosedCard(manifest, EnvelopeType::Consultation);
    if (!card)
        return card;
    const auto packet = m_packets.packet(manifest.thread);
    const auto thread = m_review.thread(manifest.thread);
    if (!packet || !thread)
        return packet ? thread.error() : packet.error();
    const bool isOther = (*packet && !card->hasKeysOf((*packet)->card)) ||
                         (*thread && !card->hasKeysOf((*thread)->card));
    if (isOther)
        return Error{ErrorCode::UnknownSigner, u"other keys"_s};
    return card;
}

Status PacketInbox::checkNew(const envelope::Opened &opened) const
{
    if (auto unseen = arrival::checkUnseen(m_review, opened); !unseen)
        return unseen;
    const auto links = m_review.received(opened.manifest.thread);
    if (!links)
        return links.error();
    const ChainLink link{
        .seq = opened.manifest.seq, .hash = opened.manifestHash, .prev = opened.manifest.prev};
    if (judge(*links, link) == ChainVerdict::Fork)
        return Error{ErrorCode::SameIdOtherContent, u"fork"_s};
    const auto all = m_packets.packets();
    if (!all)
        return all.error();
    const auto thread = opened.manifest.thread;
    const bool known = all->damaged.contains(thread) ||
                       std::ranges::find(*all, thread, &KeptPacket::thread) != all->end();
    const auto count = all->size() + all->damaged.size();
    if (!known && count >= mostPackets)
        return Error{ErrorCode::InboxFull, QString::number(count)};
    return {};
}

Result<ThreadId> PacketInbox::import(const QByteArray &file)
{
    const auto own = m_review.clinic();
    if (!own)
        return own.error();
    if (!*own)
        return Error{ErrorCode::NotFound, u"clinic"_s};
    std::optional<ClientCard> author;
    const auto signerOf = [&](const Manifest &manifest) -> Result<VerifyKey> {
        const auto card = authorOf(manifest);
        if (!card)
            return card.error();
        author = *card;
        return card->signing;
    };
    const auto opened = envelope::open(file, {(*own)->device.box}, signerOf);
    if (!opened)
        return opened.error();
    if (const auto isNew = checkNew(*opened); !isNew)
        return isNew.error();
    if (const auto kept = keep(*opened, *author); !kept)
        return kept.error();
    m_known.remove(opened->manifest.thread);
    Q_EMIT changed();
    return opened->manifest.thread;
}

Status PacketInbox::keep(const envelope::Opened &opened, const ClientCard &card)
{
    const auto &manifest = opened.manifest;
    const auto assessment = m_assessments.current();
    if (!assessment)
        return assessment.error();
    const auto received = decodePacket(opened.bundle, manifest.thread, **assessment);
    if (!received)
        return received.error();
    if (auto media = arrival::checkMedia(received->packet.photos, opened.media); !media)
        return media;
    QList<arrival::CleanPhoto> photos;
    for (const auto &photo : received->packet.photos) {
        const auto clean = arrival::cleaned(photo, opened.media);
        if (!clean)
            return clean.error();
        photos.append(*clean);
    }
    const auto before = m_packets.packet(manifest.thread);
    if (!before)
        return before.error();

    // Nothing was written so far.
    KeptPacket kept{.thread = manifest.thread,
                    .card = card,
                    .bundle = opened.bundle,
                    .photos = {},
                    .received = m_clock.now(),
                    .seen = false};
    const auto takeBack = [&](const QList<ReviewPhoto> &list) {
        // What cannot be removed now is swept at the next start, because nothing refers to it.
        for (const auto &photo : list)
            (void)m_photos.remove(photo.photo.id);
    };
    for (const auto &photo : photos) {
        if (auto put = m_photos.put(photo.facts.photo.id, photo.jpeg); !put) {
            takeBack(kept.photos);
            return put;
        }
        kept.photos.append(photo.facts);
    }
    const auto record = arrival::recordOf(opened, kept.received);
    if (auto done = m_packets.importPacket(record, kept); !done) {
        takeBack(kept.photos);
        return done;
    }
    if (*before)
        takeBack((*before)->photos);
    return {};
}

PacketInbox::Known &PacketInbox::known(const KeptPacket &kept) const
{
    auto &known = m_known[kept.thread];
    if (known.ticket == 0 || known.received != kept.received)
        known = {.ticket = ++m_tickets, .received = kept.received, .row = {}};
    return known;
}

Result<PacketReading> PacketInbox::reading(const QString &language) const
{
    const auto all = m_packets.packets();
    if (!all)
        return all.error();
    const auto own = all->isEmpty() ? Result<HeldAssessment>(nullptr) : m_assessments.current();
    if (!own)
        return own.error(); // reads none of them, and is none's fault
    if (std::exchange(m_language, language) != language)
        m_known.clear();
    PacketReading reading;
    for (const auto &kept : *all) {
        auto &known = this->known(kept);
        if (known.row) {
            known.row->seen = kept.seen;
            reading.rows.append(*known.row);
            continue;
        }
        reading.open.append(
            {.ticket = known.ticket, .conclude = [kept, assessment = *own, language] {
                 return rowOf(kept, *assessment, language);
             }});
    }
    for (const auto &thread : all->damaged)
        reading.rows.append({.thread = thread,
                             .name = {},
                             .received = {},
                             .reasons = {},
                             .fit = {},
                             .failure = ErrorCode::DatabaseCorrupt});
    putInOrder(reading.rows);
    return reading;
}

bool PacketInbox::take(quint64 ticket, const PacketRow &row) const
{
    const auto known = m_known.find(row.thread);
    if (known == m_known.end() || known->ticket != ticket)
        return false;
    known->row = row;
    return true;
}

Result<QList<PacketRow>> PacketInbox::packets(const QString &language) const
{
    auto reading = this->reading(language);
    if (!reading)
        return reading.error();
    for (const auto &packet : reading->open) {
        const auto row = packet.conclude();
        take(packet.ticket, row);
        reading->rows.append(row);
    }
    putInOrder(reading->rows);
    return reading->rows;
}

Result<PacketCase> PacketInbox::packet(const ThreadId &thread, const QString &language) const
{
    const auto kept = m_packets.packet(thread);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{ErrorCode::NotFound, u"packet"_s};
    const auto assessment = m_assessments.current();
    if (!assessment)
        return assessment.error();
    return readPacket(**kept, **assessment, language);
}

Result<PhotoReading> PacketInbox::photoReading(const ReviewPhoto &photo) const
{
    return m_photos.reading(photo.photo.id, photo.photo.sha256);
}

Status PacketInbox::markSeen(const ThreadId &thread)
{
    if (auto done = m_packets.setSeen(thread); !done)
        return done;
    Q_EMIT changed();
    return {};
}

Status PacketInbox::remove(const ThreadId &thread)
{
    const auto kept = m_packets.packet(thread);
    if (auto done = m_packets.removePacket(thread); !done)
        return done;
    // What cannot be found or removed now is swept at the next start.
    if (kept && *kept)
        for (const auto &photo : (*kept)->photos)
            (void)m_photos.remove(photo.photo.id);
    m_known.remove(thread);
    Q_EMIT changed();
    return {};
}

} // namespace stipple
