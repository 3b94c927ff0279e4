// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settingsrepository.h"

#include <QHash>
#include <QSet>

namespace stipple {

/// Settings in memory. It can be locked: then nothing sensitive can be read or written.
class FakeSettingsRepository : public SettingsRepository
{
public:
    QHash<QString, QString> values;
    QSet<QString> sensitiveKeys;
    bool locked = false;

    [[nodiscard]] Result<std::optional<QString>> read(const QString &key) override
    {
        if (locked && sensitiveKeys.contains(key))
            return Error{ErrorCode::Locked, key};
        if (!values.contains(key))
            return std::optional<QString>{};
        return std::optional{values.value(key)};
    }

    [[nodiscard]] Status write(const QString &key, const QString &value, bool sensitive) override
    {
        if (locked && sensitive)
            return Error{ErrorCode::Locked, key};
        values.insert(key, value);
        if (sensitive)
            sensitiveKeys.insert(key);
        return {};
    }
};

} // namespace stipple
