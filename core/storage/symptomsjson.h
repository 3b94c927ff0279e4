// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/symptoms.h"

#include <QByteArray>

namespace stipple {

/// Symptoms as they lie in a sealed cell: a JSON object with the answered fields only.
[[nodiscard]] QByteArray symptomsToJson(const Symptoms &symptoms);

/// DatabaseCorrupt when it is not what symptomsToJson() writes. Fields that this app does not
/// know are left out.
[[nodiscard]] Result<Symptoms> symptomsFromJson(const QByteArray &json);

} // namespace stipple
