// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitesharingrepository.h"

#include "core/storage/listsjson.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto identityTable = "own_identity"_L1;
constexpr auto clinicTable = "clinic"_L1;
constexpr auto sentTable = "sent"_L1;
constexpr auto sentFileTable = "sent_file"_L1;
constexpr auto feedbackTable = "feedback"_L1;

KnownClinic clinicOf(Rows &row)
{
    return {.thread = row.id<ThreadId>("id"_L1),
            .card = row.bytes("card"_L1),
            .ownCard = row.bytes("own_card"_L1),
            .verified = row.number("verified"_L1) != 0,
            .addedAt = row.instant("added_at"_L1)};
}

SentEnvelope sentOf(Rows &row)
{
    return {.id = row.id<EnvelopeId>("id"_L1),
            .thread = row.id<ThreadId>("thread"_L1),
            .type = row.number("kind"_L1) == 0 ? EnvelopeType::Diary : EnvelopeType::Consultation,
            .fileName = row.plainText("file_name"_L1),
            .link = linkOf(row),
            .sealedAt = row.instant("sealed_at"_L1),
            .from = row.day("from_day"_L1),
            .to = row.day("to_day"_L1),
            .days = row.number("days"_L1),
            .photos = row.number("photos"_L1),
            .notes = row.number("notes"_L1),
            .bytes = row.plain("bytes"_L1).toLongLong()};
}

Result<ReceivedFeedback> feedbackOf(Rows &row)
{
    const auto about = entryIdsFromJson(row.bytes("about"_L1));
    ReceivedFeedback received{.feedback = {.id = row.id<FeedbackId>("id"_L1),
                                           .revision = row.number("revision"_L1),
                                           .writtenAt = row.instant("written_at"_L1),
                                           .text = row.text("text"_L1),
                                           .about = {}},
                              .thread = row.id<ThreadId>("thread"_L1),
                              .from = row.id<DeviceId>("device"_L1),
                              .received = row.instant("received_at"_L1),
                              .read = row.number("read"_L1) != 0};
    if (!row.status())
        return row.status().error();
    if (!about)
        return about.error();
    received.feedback.about = *about;
    return received;
}

} // namespace

SqliteSharingRepository::SqliteSharingRepository(const Tables &tables)
    : m_tables(tables)
    , m_log(tables, "feedback_envelope"_L1, "feedback_envelope_file"_L1)
{}

Result<std::optional<DeviceIdentity>> SqliteSharingRepository::identity()
{
    Rows rows(m_tables, identityTable);
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<DeviceIdentity>{};
    }
    auto bytes = rows.bytes("keys"_L1);
    if (!rows.status())
        return rows.status().error();
    const auto identity = DeviceIdentity::fromText(bytes);
    wipe(bytes);
    if (!identity)
        return Error{ErrorCode::DatabaseCorrupt, identityTable};
    return std::optional{*identity};
}

Status SqliteSharingRepository::insertIdentity(const DeviceIdentity &identity)
{
    auto bytes = identity.toText().toByteArray();
    const auto done =
        NewRow(m_tables, identityTable, identity.id.toString()).sealed("keys"_L1, bytes).insert();
    wipe(bytes);
    return done;
}

Result<QList<KnownClinic>> SqliteSharingRepository::clinics()
{
    QList<KnownClinic> clinics;
    Rows rows(m_tables, clinicTable, u"ORDER BY seq"_s);
    while (rows.next())
        clinics.append(clinicOf(rows));
    if (!rows.status())
        return rows.status().error();
    return clinics;
}

Status SqliteSharingRepository::saveClinic(const KnownClinic &clinic)
{
    return NewRow(m_tables, clinicTable, clinic.thread.toString())
        .plain("verified"_L1, clinic.verified ? 1 : 0)
        .sealed("card"_L1, clinic.card)
        .sealed("own_card"_L1, clinic.ownCard)
        .sealed("added_at"_L1, clinic.addedAt)
        .save();
}

Result<QList<SentEnvelope>> SqliteSharingRepository::sent()
{
    QList<SentEnvelope> sent;
    // The order of sealing, whatever the clock said in between.
    Rows rows(m_tables, sentTable, u"ORDER BY seq DESC"_s);
    while (rows.next())
        sent.append(sentOf(rows));
    if (!rows.status())
        return rows.status().error();
    return sent;
}

Result<std::optional<ChainLink>> SqliteSharingRepository::lastSent(ThreadId thread)
{
    Rows rows(m_tables, sentTable, u"WHERE thread = ? ORDER BY number DESC LIMIT 1"_s,
              {thread.toString()});
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<ChainLink>{};
    }
    return std::optional{linkOf(rows)};
}

Status SqliteSharingRepository::insertSent(const SentEnvelope &envelope, const QByteArray &sealed,
                                           const KnownClinic &clinic)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = saveClinic(clinic); !done)
        return done;
    const auto id = envelope.id.toString();
    NewRow row(m_tables, sentTable, id);
    const auto done = withLink(row, envelope.link)
                          .plain("thread"_L1, envelope.thread.toString())
                          .plain("kind"_L1, envelope.type == EnvelopeType::Diary ? 0 : 1)
                          .plain("file_name"_L1, envelope.fileName)
                          .sealed("sealed_at"_L1, envelope.sealedAt)
                          .sealed("from_day"_L1, envelope.from)
                          .sealed("to_day"_L1, envelope.to)
                          .plain("days"_L1, envelope.days)
                          .plain("photos"_L1, envelope.photos)
                          .plain("notes"_L1, envelope.notes)
                          .plain("bytes"_L1, envelope.bytes)
                          .insert();
    if (!done)
        return done;
    const auto kept = NewRow(m_tables, sentFileTable, id).plain("content"_L1, sealed).insert();
    if (!kept)
        return kept;
    return transaction.commit();
}

Result<QByteArray> SqliteSharingRepository::sealedBytes(EnvelopeId id)
{
    Rows rows(m_tables, sentFileTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next())
        return rows.status() ? Error{ErrorCode::NotFound, id.toString()} : rows.status().error();
    return rows.plain("content"_L1).toByteArray();
}

Result<std::optional<QByteArray>> SqliteSharingRepository::manifestHash(EnvelopeId id)
{
    return m_log.manifestHash(id);
}

Result<QList<ChainLink>> SqliteSharingRepository::received(ThreadId thread, DeviceId from)
{
    return m_log.links(thread, from);
}

Result<bool> SqliteSharingRepository::hasHeld(ThreadId thread, DeviceId from)
{
    const auto count = m_log.heldCount(thread, from);
    if (!count)
        return count.error();
    return *count > 0;
}

Status SqliteSharingRepository::hold(const HeldEnvelope &envelope)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = m_log.hold(envelope); !done)
        return done;
    return transaction.commit();
}

Status SqliteSharingRepository::importFeedback(const EnvelopeRecord &record,
                                               const QList<ReceivedFeedback> &feedback)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = m_log.insert(record); !done)
        return done;
    for (const auto &received : feedback) {
        if (const auto done = saveFeedback(received); !done)
            return done;
    }
    return transaction.commit();
}

Status SqliteSharingRepository::saveFeedback(const ReceivedFeedback &received)
{
    const auto id = received.feedback.id.toString();
    // A clinic chooses the ids of its answers, and must not reach those of another clinic.
    Rows others(m_tables, feedbackTable, u"WHERE id = ? AND thread <> ?"_s,
                {id, received.thread.toString()});
    if (others.next())
        return Error{ErrorCode::AlreadyExists, id};
    if (!others.status())
        return others.status();
    return NewRow(m_tables, feedbackTable, id)
        .plain("thread"_L1, received.thread.toString())
        .plain("device"_L1, received.from.toString())
        .plain("revision"_L1, received.feedback.revision)
        .plain("read"_L1, received.read ? 1 : 0)
        .sealed("written_at"_L1, received.feedback.writtenAt)
        .sealed("text"_L1, received.feedback.text)
        .sealed("about"_L1, entryIdsToJson(received.feedback.about))
        .sealed("received_at"_L1, received.received)
        .save();
}

Result<QList<ReceivedFeedback>> SqliteSharingRepository::feedback()
{
    QList<ReceivedFeedback> all;
    Rows rows(m_tables, feedbackTable, u"ORDER BY seq DESC"_s);
    while (rows.next()) {
        const auto received = feedbackOf(rows);
        if (!received)
            return received.error();
        all.append(*received);
    }
    if (!rows.status())
        return rows.status().error();
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.received > b.received; });
    return all;
}

Status SqliteSharingRepository::setRead(FeedbackId id)
{
    return NewRow(m_tables, feedbackTable, id.toString()).plain("read"_L1, 1).update();
}

} // namespace stipple
