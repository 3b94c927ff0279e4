// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

/// The verbs of the family `plan`; each gets what follows its name.
int planCalendar(const QStringList &arguments);
int planDue(const QStringList &arguments);
int planMay(const QStringList &arguments);
int planDiff(const QStringList &arguments);
int planLint(const QStringList &arguments);
int planSlots(const QStringList &arguments);

} // namespace stipple::cli
