// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitereviewrepository.h"

#include "core/storage/listsjson.h"
#include "core/storage/photorows.h"
#include "core/storage/reviewrows.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto clinicTable = "own_clinic"_L1;
constexpr auto threadTable = "review_thread"_L1;
constexpr auto entryTable = "review_entry"_L1;
constexpr auto photoTable = "review_photo"_L1;
constexpr auto removedTable = "review_removed"_L1;
constexpr auto answerTable = "answer"_L1;
constexpr auto answerFileTable = "answer_file"_L1;

} // namespace

SqliteReviewRepository::SqliteReviewRepository(const Tables &tables)
    : m_tables(tables)
    , m_log(tables, "diary_envelope"_L1, "diary_envelope_file"_L1)
{}

// ---- the own clinic -------------------------------------------------------------------------

Result<std::optional<OwnClinic>> SqliteReviewRepository::clinic()
{
    Rows rows(m_tables, clinicTable);
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<OwnClinic>{};
    }
    auto rootBytes = rows.bytes("root"_L1);
    auto deviceBytes = rows.bytes("device"_L1);
    const auto card = rows.bytes("card"_L1);
    if (!rows.status())
        return rows.status().error();
    const auto root = SigningKey::fromText(rootBytes);
    const auto device = DeviceIdentity::fromText(deviceBytes);
    wipe(rootBytes);
    wipe(deviceBytes);
    if (!root || !device)
        return Error{ErrorCode::DatabaseCorrupt, clinicTable};
    return std::optional{OwnClinic{.root = *root, .device = *device, .card = card}};
}

Status SqliteReviewRepository::saveClinic(const OwnClinic &clinic)
{
    auto root = clinic.root.toText().toByteArray();
    auto device = clinic.device.toText().toByteArray();
    const auto done = NewRow(m_tables, clinicTable, clinic.device.id.toString())
                          .sealed("root"_L1, root)
                          .sealed("device"_L1, device)
                          .sealed("card"_L1, clinic.card)
                          .save();
    wipe(root);
    wipe(device);
    return done;
}

// ---- clients --------------------------------------------------------------------------------

Result<QList<ReviewThread>> SqliteReviewRepository::threads()
{
    QList<ReviewThread> threads;
    Rows rows(m_tables, threadTable, u"ORDER BY seq"_s);
    while (rows.next()) {
        const auto thread = threadOf(rows);
        if (!thread)
            return thread.error();
        threads.append(*thread);
    }
    if (!rows.status())
        return rows.status().error();
    for (auto &thread : threads) {
        if (const auto done = addDetails(thread); !done)
            return done.error();
    }
    return threads;
}

Result<std::optional<ReviewThread>> SqliteReviewRepository::thread(ThreadId id)
{
    Rows rows(m_tables, threadTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<ReviewThread>{};
    }
    auto thread = threadOf(rows);
    if (!thread)
        return thread.error();
    if (const auto done = addDetails(*thread); !done)
        return done.error();
    return std::optional{*thread};
}

Status SqliteReviewRepository::addDetails(ReviewThread &thread) const
{
    const auto entries = entriesOf(m_tables, thread.id);
    if (!entries)
        return entries.error();
    const auto removed = removedOf(m_tables, thread.id);
    if (!removed)
        return removed.error();
    const auto answers = answersOf(m_tables, thread.id);
    if (!answers)
        return answers.error();
    const auto received = m_log.links(thread.id);
    if (!received)
        return received.error();
    const auto held = m_log.heldCount(thread.id);
    if (!held)
        return held.error();
    thread.entries = *entries;
    thread.removed = *removed;
    thread.answers = *answers;
    thread.received = *received;
    thread.held = *held;
    return {};
}

// ---- what comes -----------------------------------------------------------------------------

Result<std::optional<QByteArray>> SqliteReviewRepository::manifestHash(EnvelopeId id)
{
    return m_log.manifestHash(id);
}

Result<QList<ChainLink>> SqliteReviewRepository::received(ThreadId thread)
{
    return m_log.links(thread);
}

Status SqliteReviewRepository::importDiary(const DiaryImport &import)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = saveThread(import); !done)
        return done;
    if (const auto done = m_log.insert(import.record); !done)
        return done;
    for (const auto &entity : import.removed) {
        if (const auto done = remove(import.record.thread, entity); !done)
            return done;
    }
    for (const auto &entry : import.entries) {
        if (const auto done = saveEntry(import.record.thread, entry); !done)
            return done;
    }
    return transaction.commit();
}

Status SqliteReviewRepository::saveThread(const DiaryImport &import)
{
    QStringList modifiers(import.modifiers.cbegin(), import.modifiers.cend());
    modifiers.sort();
    NewRow row(m_tables, threadTable, import.record.thread.toString());
    row.sealed("card"_L1, import.card.bytes)
        .sealed("sessions"_L1, sessionsToJson(import.sessions))
        .sealed("modifiers"_L1, textsToJson(modifiers));
    const auto updated = row.update();
    if (updated || updated.error().code != ErrorCode::NotFound)
        return updated;
    return row.plain("verified"_L1, 0).sealed("first_seen"_L1, import.record.received).insert();
}

Status SqliteReviewRepository::saveEntry(ThreadId thread, const ReviewEntry &entry)
{
    const auto id = reviewRowId(thread, entry.id);
    if (const auto gone = removeRows(m_tables, entryTable, u"WHERE id = ?"_s, {id}); !gone)
        return gone.error();
    const auto inserted = NewRow(m_tables, entryTable, id)
                              .plain("thread"_L1, thread.toString())
                              .plain("entry"_L1, entry.id.toString())
                              .plain("revision"_L1, entry.revision)
                              .plain("reviewed"_L1, entry.reviewed ? 1 : 0)
                              .sealed("day"_L1, entry.day)
                              .sealed("logged_at"_L1, entry.loggedAt)
                              .sealed("symptoms"_L1, symptomsToCell(entry.symptoms))
                              .sealed("note"_L1, noteToCell(entry.note))
                              .sealed("received_at"_L1, entry.received)
                              .insert();
    if (!inserted)
        return inserted;
    for (qsizetype position = 0; position < entry.photos.size(); ++position) {
        const auto &photo = entry.photos.at(position);
        NewRow row(m_tables, photoTable, photo.photo.id.toString());
        const auto done = withPhoto(row, photo.photo)
                              .plain("owner"_L1, id)
                              .plain("position"_L1, position)
                              .plain("original"_L1, photo.original.toString())
                              .insert();
        if (!done)
            return done;
    }
    return {};
}

Status SqliteReviewRepository::remove(ThreadId thread, const RemovedEntity &entity)
{
    const auto id = reviewRowId(thread, entity.id);
    if (const auto gone = removeRows(m_tables, entryTable, u"WHERE id = ? AND revision <= ?"_s,
                                     {id, entity.revision});
        !gone)
        return gone.error();
    Rows before(m_tables, removedTable, u"WHERE id = ?"_s, {id});
    const int known = before.next() ? before.number("revision"_L1) : 0;
    if (!before.status())
        return before.status();
    return NewRow(m_tables, removedTable, id)
        .plain("thread"_L1, thread.toString())
        .plain("entry"_L1, entity.id.toString())
        .plain("revision"_L1, std::max(known, entity.revision))
        .save();
}

Status SqliteReviewRepository::hold(const HeldEnvelope &envelope)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = m_log.hold(envelope); !done)
        return done;
    return transaction.commit();
}

// ---- what the technician does ---------------------------------------------------------------

Status SqliteReviewRepository::markReviewed(ThreadId thread, const QList<EntryId> &entries)
{
    for (const auto &entry : entries) {
        const auto done = NewRow(m_tables, entryTable, reviewRowId(thread, entry))
                              .plain("reviewed"_L1, 1)
                              .update();
        if (!done && done.error().code != ErrorCode::NotFound)
            return done;
    }
    return {};
}

Status SqliteReviewRepository::setReviewed(ThreadId thread, const QList<EntryId> &entries)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = markReviewed(thread, entries); !done)
        return done;
    return transaction.commit();
}

Status SqliteReviewRepository::setVerified(ThreadId thread, bool verified)
{
    return NewRow(m_tables, threadTable, thread.toString())
        .plain("verified"_L1, verified ? 1 : 0)
        .update();
}

Status SqliteReviewRepository::insertAnswer(ThreadId thread, const GivenFeedback &answer,
                                            const QByteArray &sealed)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    NewRow row(m_tables, answerTable, answer.feedback.id.toString());
    const auto inserted = withLink(row, answer.link)
                              .plain("thread"_L1, thread.toString())
                              .plain("envelope"_L1, answer.envelope.toString())
                              .plain("file_name"_L1, answer.fileName)
                              .plain("revision"_L1, answer.feedback.revision)
                              .sealed("written_at"_L1, answer.feedback.writtenAt)
                              .sealed("text"_L1, answer.feedback.text)
                              .sealed("about"_L1, entryIdsToJson(answer.feedback.about))
                              .insert();
    if (!inserted)
        return inserted;
    const auto kept = NewRow(m_tables, answerFileTable, answer.envelope.toString())
                          .plain("content"_L1, sealed)
                          .insert();
    if (!kept)
        return kept;
    if (const auto done = markReviewed(thread, answer.feedback.about); !done)
        return done;
    return transaction.commit();
}

Result<QByteArray> SqliteReviewRepository::sealedBytes(EnvelopeId id)
{
    Rows rows(m_tables, answerFileTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next())
        return rows.status() ? Error{ErrorCode::NotFound, id.toString()} : rows.status().error();
    return rows.plain("content"_L1).toByteArray();
}

} // namespace stipple
