// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteresponserepository.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto responseTable = "response"_L1;

StoredResponse responseOf(Rows &row)
{
    return {.id = row.id<ResponseId>("id"_L1),
            .questionnaire = row.text("questionnaire"_L1),
            .completed = row.number("completed"_L1) != 0,
            .startedAt = row.instant("started_at"_L1),
            .changedAt = row.instant("changed_at"_L1),
            .document = row.bytes("document"_L1)};
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

Status SqliteResponseRepository::save(const StoredResponse &response)
{
    return NewRow(m_tables, responseTable, response.id.toString())
        .plain("completed"_L1, response.completed ? 1 : 0)
        .sealed("questionnaire"_L1, response.questionnaire)
        .sealed("started_at"_L1, response.startedAt)
        .sealed("changed_at"_L1, response.changedAt)
        .sealed("document"_L1, response.document)
        .save();
}

Status SqliteResponseRepository::remove(ResponseId id)
{
    const auto gone = removeRows(m_tables, responseTable, u"WHERE id = ?"_s, {id.toString()});
    return gone ? Status{} : gone.error();
}

} // namespace stipple
