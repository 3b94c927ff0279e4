// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settingsrepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// Settings in the database: sealed when they tell about the person, plain otherwise.
class SqliteSettingsRepository : public SettingsRepository
{
public:
    explicit SqliteSettingsRepository(const Tables &tables);

    [[nodiscard]] Result<std::optional<QString>> read(const QString &key) override;
    [[nodiscard]] Status write(const QString &key, const QString &value, bool sensitive) override;

private:
    Tables m_tables;
};

} // namespace stipple
