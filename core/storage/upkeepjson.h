// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/upkeep.h"

#include <QByteArray>

namespace stipple {

/// Hair and products as they lie in a sealed cell: a JSON object with what was answered.
[[nodiscard]] QByteArray upkeepToJson(const Upkeep &upkeep);

/// DatabaseCorrupt when it is not what upkeepToJson() writes.
[[nodiscard]] Result<Upkeep> upkeepFromJson(const QByteArray &json);

} // namespace stipple
