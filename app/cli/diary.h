// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto diaryUse = "export [--from DAY] [--to DAY] [--history yes]";

/// Prints this device's diary, opened with this device's key, as JSON; the pictures stay where they
/// are. With history, every entry has its earlier revisions. The app must be closed.
int runDiary(const QStringList &arguments);

} // namespace stipple::cli
