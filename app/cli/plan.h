// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto planUse =
    "due --day DATE --session DATE [--session DATE…] [--shift DAYS] [--plan FILE]\n"
    "    (with --from DATE --to DATE: each of these days, ten years at most)\n"
    "  may QUESTION --day DATE [--session DATE…] [--shift DAYS] [--plan FILE]\n"
    "  diff PLAN PLAN   (a file, or built-in)\n"
    "  lint FILE\n"
    "  calendar --session DATE [--session DATE…] [--day DATE] [--shift DAYS] [--plan FILE]\n"
    "    [--named] [--out FILE]   (from that day on; says what it is for only when named)\n"
    "  slots --from DATE --session DATE [--session DATE…] [--shift DAYS] [--plan FILE]\n"
    "    [--times 08:00,13:00,20:00] [--again MINUTES] [--quiet 6,7,DATE] [--zone ZONE]\n"
    "    [--tasks ID=off,ID=on] [--snooze 2025-03-30T08:15]";

/// What a care plan says about a day, how two differ, and what is wrong with one.
int runPlan(const QStringList &arguments);

} // namespace stipple::cli
