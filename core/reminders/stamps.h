// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/slot.h"

namespace stipple {

/// Reads "2025-03-30T07:00" and nothing else.
[[nodiscard]] std::optional<WallTime> wallTimeFrom(const QString &text);

/// Reads "2025-03-29T18:04:11Z" and nothing else.
[[nodiscard]] std::optional<QDateTime> instantFrom(const QString &text);

/// "2025-03-29T18:04:11Z".
[[nodiscard]] QString toStamp(const QDateTime &instant);

} // namespace stipple
