// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto planUse =
    "due --day DATE --session DATE [--session DATE…] [--shift DAYS] [--plan FILE]\n"
    "  may QUESTION --day DATE [--session DATE…] [--shift DAYS] [--plan FILE]\n"
    "  diff PLAN PLAN   (a file, or built-in)\n"
    "  lint FILE\n"
    "  calendar --session DATE [--session DATE…] [--day DATE] [--shift DAYS] [--plan FILE]\n"
    "    [--named] [--out FILE]   (from that day on; says what it is for only when named)";

/// What a care plan says about a day, how two differ, and what is wrong with one.
int runPlan(const QStringList &arguments);

} // namespace stipple::cli
