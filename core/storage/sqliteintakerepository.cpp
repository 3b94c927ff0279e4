// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteintakerepository.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formTable = "clinic_form"_L1;

Result<StoredForm> formOf(Rows &row)
{
    const StoredForm form{.id = row.id<ClinicFormId>("id"_L1),
                          .form = row.bytes("form"_L1),
                          .table = row.bytes("decisions"_L1),
                          .importedAt = row.instant("imported_at"_L1)};
    return row.status() ? Result(form) : row.status().error();
}

} // namespace

SqliteIntakeRepository::SqliteIntakeRepository(const Tables &tables)
    : m_tables(tables)
{}

Result<StoredForms> SqliteIntakeRepository::forms()
{
    return readAll<StoredForms>(Rows(m_tables, formTable, u"ORDER BY seq"_s), formOf);
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
