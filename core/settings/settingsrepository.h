// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace stipple {

/// Where settings are kept. Those that tell about a person are sealed and need the open vault;
/// the others can be read before it is open.
class SettingsRepository
{
public:
    SettingsRepository() = default;
    SettingsRepository(const SettingsRepository &) = delete;
    SettingsRepository &operator=(const SettingsRepository &) = delete;
    virtual ~SettingsRepository() = default;

    /// Nothing when the setting was never made.
    [[nodiscard]] virtual Result<std::optional<QString>> read(const QString &key) = 0;
    [[nodiscard]] virtual Status write(const QString &key, const QString &value,
                                       bool sensitive) = 0;
};

} // namespace stipple
