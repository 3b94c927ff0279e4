// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/slot.h"

#include <QJsonObject>

namespace stipple::cli {

/// A slot as it stands in the slot file.
[[nodiscard]] QJsonObject slotJson(const Slot &slot);

/// "2025-03-30T05:00:00Z".
[[nodiscard]] QString instantJson(const QDateTime &instant);

} // namespace stipple::cli
