// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitesettingsrepository.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settingTable = "setting"_L1;

} // namespace

SqliteSettingsRepository::SqliteSettingsRepository(const Tables &tables)
    : m_tables(tables)
{}

Result<std::optional<QString>> SqliteSettingsRepository::read(const QString &key)
{
    Rows rows(m_tables, settingTable, u"WHERE id = ?"_s, {key});
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<QString>{};
    }
    const bool isSealed = !rows.plain("sealed"_L1).isNull();
    const auto value = isSealed ? rows.text("sealed"_L1) : rows.plainText("plain"_L1);
    if (!rows.status())
        return rows.status().error();
    return std::optional{value};
}

Status SqliteSettingsRepository::write(const QString &key, const QString &value, bool sensitive)
{
    NewRow row(m_tables, settingTable, key);
    if (sensitive)
        row.plain("plain"_L1, QVariant()).sealed("sealed"_L1, value);
    else
        row.plain("plain"_L1, value).plain("sealed"_L1, QVariant());
    return row.save();
}

} // namespace stipple
