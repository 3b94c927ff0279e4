// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/reviewrows.h"

#include "core/storage/envelopelog.h"
#include "core/storage/listsjson.h"
#include "core/storage/photorows.h"
#include "core/storage/symptomsjson.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryTable = "review_entry"_L1;
constexpr auto photoTable = "review_photo"_L1;
constexpr auto removedTable = "review_removed"_L1;
constexpr auto answerTable = "answer"_L1;

constexpr char notShared = '-';
constexpr char shared = '=';

std::optional<QString> noteFromCell(const QByteArray &cell)
{
    if (!cell.startsWith(shared))
        return std::nullopt;
    return QString::fromUtf8(cell.sliced(1));
}

Result<std::optional<Symptoms>> symptomsFromCell(const QByteArray &cell)
{
    if (!cell.startsWith(shared))
        return std::optional<Symptoms>{};
    const auto symptoms = symptomsFromJson(cell.sliced(1));
    if (!symptoms)
        return symptoms.error();
    return std::optional{*symptoms};
}

Result<ReviewEntry> entryOf(Rows &row)
{
    const auto symptoms = symptomsFromCell(row.bytes("symptoms"_L1));
    ReviewEntry entry{.id = row.id<EntryId>("entry"_L1),
                      .revision = row.number("revision"_L1),
                      .day = row.day("day"_L1),
                      .loggedAt = row.instant("logged_at"_L1),
                      .symptoms = {},
                      .note = noteFromCell(row.bytes("note"_L1)),
                      .photos = {},
                      .received = row.instant("received_at"_L1),
                      .reviewed = row.number("reviewed"_L1) != 0};
    if (!row.status())
        return row.status().error();
    if (!symptoms)
        return symptoms.error();
    entry.symptoms = *symptoms;
    return entry;
}

Result<GivenFeedback> answerOf(Rows &row)
{
    const auto about = entryIdsFromJson(row.bytes("about"_L1));
    GivenFeedback answer{.feedback = {.id = row.id<FeedbackId>("id"_L1),
                                      .revision = row.number("revision"_L1),
                                      .writtenAt = row.instant("written_at"_L1),
                                      .text = row.text("text"_L1),
                                      .about = {}},
                         .envelope = row.id<EnvelopeId>("envelope"_L1),
                         .fileName = row.plainText("file_name"_L1),
                         .link = linkOf(row)};
    if (!row.status())
        return row.status().error();
    if (!about)
        return about.error();
    answer.feedback.about = *about;
    return answer;
}

Status addPhotos(const Tables &tables, ThreadId thread, QList<ReviewEntry> &entries)
{
    QHash<QString, ReviewEntry *> byRow;
    for (auto &entry : entries)
        byRow.insert(reviewRowId(thread, entry.id), &entry);
    Rows rows(tables, photoTable,
              u"WHERE owner IN (SELECT id FROM review_entry WHERE thread = ?) ORDER BY position"_s,
              {thread.toString()});
    while (rows.next()) {
        const auto photo = photoOf(rows);
        if (auto *entry = byRow.value(rows.plainText("owner"_L1)))
            entry->photos.append({.photo = photo, .original = rows.id<PhotoId>("original"_L1)});
    }
    return rows.status();
}

} // namespace

QString reviewRowId(ThreadId thread, EntryId entry)
{
    return thread.toString() + u'/' + entry.toString();
}

QByteArray noteToCell(const std::optional<QString> &note)
{
    return note ? shared + note->toUtf8() : QByteArray(1, notShared);
}

QByteArray symptomsToCell(const std::optional<Symptoms> &symptoms)
{
    return symptoms ? shared + symptomsToJson(*symptoms) : QByteArray(1, notShared);
}

Result<ReviewThread> threadOf(Rows &row)
{
    const auto card = ClientCard::parse(row.bytes("card"_L1));
    const auto sessions = sessionsFromJson(row.bytes("sessions"_L1));
    const auto modifiers = textsFromJson(row.bytes("modifiers"_L1));
    const auto id = row.id<ThreadId>("id"_L1);
    const auto firstSeen = row.instant("first_seen"_L1);
    if (!row.status())
        return row.status().error();
    if (!card || !sessions || !modifiers)
        return Error{ErrorCode::DatabaseCorrupt, u"review_thread"_s};
    return ReviewThread{.id = id,
                        .card = *card,
                        .verified = row.number("verified"_L1) != 0,
                        .firstSeen = firstSeen,
                        .sessions = *sessions,
                        .modifiers = QSet<QString>(modifiers->cbegin(), modifiers->cend()),
                        .entries = {},
                        .removed = {},
                        .answers = {},
                        .received = {}};
}

Result<QList<ReviewEntry>> entriesOf(const Tables &tables, ThreadId thread)
{
    QList<ReviewEntry> entries;
    Rows rows(tables, entryTable, u"WHERE thread = ?"_s, {thread.toString()});
    while (rows.next()) {
        const auto entry = entryOf(rows);
        if (!entry)
            return entry.error();
        entries.append(*entry);
    }
    if (!rows.status())
        return rows.status().error();
    std::sort(entries.begin(), entries.end(), [](const ReviewEntry &a, const ReviewEntry &b) {
        return std::tuple(a.day, a.loggedAt, a.id) < std::tuple(b.day, b.loggedAt, b.id);
    });
    if (const auto done = addPhotos(tables, thread, entries); !done)
        return done.error();
    return entries;
}

Result<QList<RemovedEntity>> removedOf(const Tables &tables, ThreadId thread)
{
    QList<RemovedEntity> removed;
    Rows rows(tables, removedTable, u"WHERE thread = ? ORDER BY entry"_s, {thread.toString()});
    while (rows.next())
        removed.append(
            {.id = rows.id<EntryId>("entry"_L1), .revision = rows.number("revision"_L1)});
    if (!rows.status())
        return rows.status().error();
    return removed;
}

Result<QList<GivenFeedback>> answersOf(const Tables &tables, ThreadId thread)
{
    QList<GivenFeedback> answers;
    Rows rows(tables, answerTable, u"WHERE thread = ? ORDER BY number"_s, {thread.toString()});
    while (rows.next()) {
        const auto answer = answerOf(rows);
        if (!answer)
            return answer.error();
        answers.append(*answer);
    }
    if (!rows.status())
        return rows.status().error();
    return answers;
}

} // namespace stipple
