// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/photorows.h"
#include "core/storage/sqlitediaryrepository.h"
#include "core/storage/symptomsjson.h"
#include "core/storage/upkeepjson.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftTable = "draft"_L1;
constexpr auto draftPhotoTable = "draft_photo"_L1;

} // namespace

Status SqliteDiaryRepository::saveDraft(const KeptDraft &draft)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto gone = removeRows(m_tables, draftTable); !gone)
        return gone.error();
    const auto id = draft.id.toString();
    const auto inserted = NewRow(m_tables, draftTable, id)
                              .sealed("day"_L1, draft.day)
                              .sealed("symptoms"_L1, symptomsToJson(draft.symptoms))
                              .sealed("note"_L1, draft.note)
                              .sealed("upkeep"_L1, upkeepToJson(draft.upkeep))
                              .plain("revision"_L1, draft.revision)
                              .insert();
    if (!inserted)
        return inserted;
    if (const auto done = insertPhotos(m_tables, draftPhotoTable, id, draft.photos); !done)
        return done;
    return transaction.commit();
}

Result<std::optional<DiaryRepository::KeptDraft>> SqliteDiaryRepository::draft()
{
    Rows rows(m_tables, draftTable);
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<KeptDraft>{};
    }
    const auto symptoms = symptomsFromJson(rows.bytes("symptoms"_L1));
    const auto upkeep = rows.has("upkeep"_L1) ? upkeepFromJson(rows.bytes("upkeep"_L1)) : Upkeep{};
    KeptDraft draft{.id = rows.id<EntryId>("id"_L1),
                    .day = rows.day("day"_L1),
                    .symptoms = {},
                    .note = rows.text("note"_L1),
                    .photos = {},
                    .upkeep = {},
                    .revision = rows.number("revision"_L1)};
    if (!rows.status())
        return rows.status().error();
    if (!symptoms)
        return symptoms.error();
    if (!upkeep)
        return upkeep.error();
    const auto photos = stipple::photosOf(m_tables, draftPhotoTable, draft.id.toString());
    if (!photos)
        return photos.error();
    draft.symptoms = *symptoms;
    draft.upkeep = *upkeep;
    draft.photos = *photos;
    return std::optional{draft};
}

Status SqliteDiaryRepository::discardDraft()
{
    const auto gone = removeRows(m_tables, draftTable);
    return gone ? Status{} : gone.error();
}

} // namespace stipple
