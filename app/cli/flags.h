// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto flagsUse = "ENTRY [--region XX]";

/// What a logged entry calls for.
///
/// ENTRY is {"day": 4, "symptoms": {…}, "earlier": [{"day": 3, "symptoms": {…}}],
/// "modifiers": ["RM-1"]}; symptoms are redness, swelling, itch, pain, scabs, fluid, temperatureC,
/// spreading, warm and signs. Everything but symptoms may be left out.
int runFlags(const QStringList &arguments);

} // namespace stipple::cli
