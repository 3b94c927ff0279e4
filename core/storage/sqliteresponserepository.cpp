// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteresponserepository.h"

#include "core/storage/listsjson.h"

#include <QSet>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto responseTable = "response"_L1;
constexpr auto documentTable = "pinned_document"_L1;

QList<ContentPin> pinsOf(Rows &row)
{
    return row.has("pins"_L1) ? pinsFromJson(row.bytes("pins"_L1)).valueOr({})
                              : QList<ContentPin>();
}

StoredResponse responseOf(Rows &row)
{
    return {.id = row.id<ResponseId>("id"_L1),
            .questionnaire = row.text("questionnaire"_L1),
            .completed = row.number("completed"_L1) != 0,
            .startedAt = row.instant("started_at"_L1),
            .changedAt = row.instant("changed_at"_L1),
            .document = row.bytes("document"_L1),
            .pins = pinsOf(row)};
}

/// The row of a document: found by whoever knows its bytes, and telling nobody else which it is.
Result<QString> keyOf(const Tables &tables, const ContentPin &pin)
{
    return tables.cells.pseudonym(QByteArray("pinned_document|") + pin.sha256.toHex());
}

} // namespace

SqliteResponseRepository::SqliteResponseRepository(const Tables &tables)
    : m_tables(tables)
{}

Result<std::optional<StoredResponse>> SqliteResponseRepository::latest()
{
    std::optional<QDateTime> last;
    std::optional<StoredResponse> response;
    Rows rows(m_tables, responseTable);
    while (rows.next()) {
        if (const auto changedAt = rows.instant("changed_at"_L1); !last || changedAt > *last) {
            last = changedAt;
            response = responseOf(rows);
        }
    }
    if (!rows.status())
        return rows.status().error();
    return response;
}

Status SqliteResponseRepository::save(const StoredResponse &response,
                                      const QList<ContentDocument> &documents)
{
    Transaction transaction(m_tables.database);
    if (const auto &begun = transaction.begun(); !begun)
        return begun;
    const bool moves = movesOn(response);
    for (const auto &document : documents)
        if (response.pins.contains(document.pin))
            if (const auto kept = keep(document); !kept)
                return kept;
    const auto saved = NewRow(m_tables, responseTable, response.id.toString())
                           .plain("completed"_L1, response.completed ? 1 : 0)
                           .sealed("questionnaire"_L1, response.questionnaire)
                           .sealed("started_at"_L1, response.startedAt)
                           .sealed("changed_at"_L1, response.changedAt)
                           .sealed("document"_L1, response.document)
                           .sealed("pins"_L1, pinsToJson(response.pins))
                           .save();
    if (!saved)
        return saved;
    if (moves)
        if (const auto swept = forgetUnpinned(); !swept)
            return swept;
    return transaction.commit();
}

/// Whether it is kept with other pins than these, so that something may be left that nobody is
/// pinned to. An answer more is not that.
bool SqliteResponseRepository::movesOn(const StoredResponse &response) const
{
    Rows rows(m_tables, {u"pins"_s}, responseTable, u"WHERE id = ?"_s, {response.id.toString()});
    return rows.next() && (pinsOf(rows) != response.pins || !rows.status());
}

Status SqliteResponseRepository::keep(const ContentDocument &document)
{
    const auto key = keyOf(m_tables, document.pin);
    if (!key)
        return key.error();
    Rows kept(m_tables, {u"id"_s}, documentTable, u"WHERE id = ?"_s, {*key});
    if (kept.next())
        return {};
    if (!kept.status())
        return kept.status();
    return NewRow(m_tables, documentTable, *key).sealed("bytes"_L1, document.bytes).insert();
}

Result<QByteArray> SqliteResponseRepository::document(const ContentPin &pin)
{
    const auto key = keyOf(m_tables, pin);
    if (!key)
        return key.error();
    Rows rows(m_tables, documentTable, u"WHERE id = ?"_s, {*key});
    const auto bytes = rows.next() ? std::optional(rows.bytes("bytes"_L1)) : std::nullopt;
    if (!rows.status())
        return rows.status().error();
    return bytes ? Result<QByteArray>(*bytes) : Error{ErrorCode::NotFound, documentTable};
}

Status SqliteResponseRepository::remove(ResponseId id)
{
    Transaction transaction(m_tables.database);
    if (const auto &begun = transaction.begun(); !begun)
        return begun;
    if (const auto gone = removeRows(m_tables, responseTable, u"WHERE id = ?"_s, {id.toString()});
        !gone)
        return gone.error();
    if (const auto swept = forgetUnpinned(); !swept)
        return swept;
    return transaction.commit();
}

Status SqliteResponseRepository::forgetUnpinned()
{
    QSet<QString> pinned;
    Rows responses(m_tables, {u"pins"_s}, responseTable);
    while (responses.next()) {
        for (const auto &pin : pinsOf(responses)) {
            const auto key = keyOf(m_tables, pin);
            if (!key)
                return key.error();
            pinned.insert(*key);
        }
    }
    // What a damaged row is pinned to cannot be told: then everything stays.
    if (!responses.status())
        return responses.status().error().code == ErrorCode::CellTampered ? Status{}
                                                                          : responses.status();
    QStringList kept;
    Rows documents(m_tables, {u"id"_s}, documentTable);
    while (documents.next())
        kept.append(documents.plainText("id"_L1));
    if (!documents.status())
        return documents.status();
    for (const auto &key : kept)
        if (!pinned.contains(key))
            if (const auto gone = removeRows(m_tables, documentTable, u"WHERE id = ?"_s, {key});
                !gone)
                return gone.error();
    return {};
}

} // namespace stipple
