// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto planUse = "due --session DATE [--session DATE…] --day DATE [--shift DAYS]";

/// What the built-in care plan says about a day.
int runPlan(const QStringList &arguments);

} // namespace stipple::cli
