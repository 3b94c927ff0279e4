// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto remindersUse = "reconcile CASE.json   (as in tests/platform/vectors)\n"
                                     "  slots SLOTFILE [--zone ZONE]\n"
                                     "  log LOGFILE\n"
                                     "  resolve ZONE 2025-03-30T02:30";

/// What delivers reminders would do, and what its files hold.
int runReminders(const QStringList &arguments);

} // namespace stipple::cli
