// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitechoosingrepository.h"

#include "core/storage/listsjson.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto clinicTable = "considered_clinic"_L1;
constexpr auto goodSign = u'+';
constexpr auto warningSign = u'-';

/// "+CL-01", "-CL-02", in the order of the ids.
QByteArray marksToCell(const QHash<QString, Mark> &marks)
{
    QStringList texts;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        texts.append((*it == Mark::Good ? goodSign : warningSign) + it.key());
    texts.sort();
    return textsToJson(texts);
}

std::optional<QHash<QString, Mark>> marksFrom(const QStringList &texts)
{
    QHash<QString, Mark> marks;
    for (const auto &text : texts) {
        if (!text.startsWith(goodSign) && !text.startsWith(warningSign))
            return std::nullopt;
        marks.insert(text.mid(1), text.startsWith(goodSign) ? Mark::Good : Mark::Warning);
    }
    return marks;
}

Result<ConsideredClinic> clinicOf(Rows &row)
{
    const auto marks = textsFromJson(row.bytes("marks"_L1));
    const auto asked = textsFromJson(row.bytes("asked"_L1));
    ConsideredClinic clinic{.id = row.id<ConsideredId>("id"_L1),
                            .name = row.text("name"_L1),
                            .notes = row.text("notes"_L1),
                            .price = row.text("price"_L1),
                            .marks = {},
                            .asked = {},
                            .changedAt = row.instant("changed_at"_L1)};
    if (!row.status())
        return row.status().error();
    const auto read = marks ? marksFrom(*marks) : std::nullopt;
    if (!read || !asked)
        return Error{ErrorCode::DatabaseCorrupt, clinicTable};
    clinic.marks = *read;
    clinic.asked = QSet<QString>(asked->cbegin(), asked->cend());
    return clinic;
}

} // namespace

SqliteChoosingRepository::SqliteChoosingRepository(const Tables &tables)
    : m_tables(tables)
{}

Result<ConsideredClinics> SqliteChoosingRepository::clinics()
{
    return readAll<ConsideredClinics>(Rows(m_tables, clinicTable, u"ORDER BY seq"_s), clinicOf);
}

Status SqliteChoosingRepository::save(const ConsideredClinic &clinic)
{
    QStringList asked(clinic.asked.cbegin(), clinic.asked.cend());
    asked.sort();
    return NewRow(m_tables, clinicTable, clinic.id.toString())
        .sealed("name"_L1, clinic.name)
        .sealed("notes"_L1, clinic.notes)
        .sealed("price"_L1, clinic.price)
        .sealed("marks"_L1, marksToCell(clinic.marks))
        .sealed("asked"_L1, textsToJson(asked))
        .sealed("changed_at"_L1, clinic.changedAt)
        .save();
}

Status SqliteChoosingRepository::remove(ConsideredId id)
{
    const auto gone = removeRows(m_tables, clinicTable, u"WHERE id = ?"_s, {id.toString()});
    return gone ? Status{} : gone.error();
}

} // namespace stipple
