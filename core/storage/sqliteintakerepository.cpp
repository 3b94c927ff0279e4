// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteintakerepository.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formTable = "clinic_form"_L1;

} // namespace

SqliteIntakeRepository::SqliteIntakeRepository(const Tables &tables)
    : m_tables(tables)
{}

Result<QList<StoredForm>> SqliteIntakeRepository::forms()
{
    QList<StoredForm> forms;
    Rows rows(m_tables, formTable, u"ORDER BY seq"_s);
    while (rows.next())
        forms.append({.id = rows.id<ClinicFormId>("id"_L1),
                      .form = rows.bytes("form"_L1),
                      .table = rows.bytes("decisions"_L1),
                      .importedAt = rows.instant("imported_at"_L1)});
    if (!rows.status())
        return rows.status().error();
    return forms;
}

Status SqliteIntakeRepository::save(const StoredForm &form)
{
    return NewRow(m_tables, formTable, form.id.toString())
        .sealed("form"_L1, form.form)
        .sealed("decisions"_L1, form.table)
        .sealed("imported_at"_L1, form.importedAt)
        .save();
}

Status SqliteIntakeRepository::remove(ClinicFormId id)
{
    const auto gone = removeRows(m_tables, formTable, u"WHERE id = ?"_s, {id.toString()});
    return gone ? Status{} : gone.error();
}

} // namespace stipple
