// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/redflags.h"
#include "core/ports/clock.h"
#include "core/review/triage.h"

#include <QStringList>

namespace stipple {

/// How a case is spoken about, in the language of the app.
namespace casewords {

/// "2 new photos", "Waiting for 3 days", or what the red flag is called.
[[nodiscard]] QString reason(const CaseReason &reason, const RedFlagTable &flags);

/// What an inbox row says: its two most telling reasons; "Reviewed" when there is none.
[[nodiscard]] QString reasons(const QList<CaseReason> &reasons, const RedFlagTable &flags);

/// "Day 4", "Month 14", "Before the session", or nothing.
[[nodiscard]] QString day(std::optional<int> dayNumber);

/// "7:10", "yesterday", "3 days ago" or "16 Nov", as short as an inbox row needs it.
[[nodiscard]] QString when(const QDateTime &instant, const Clock &clock);

} // namespace casewords

} // namespace stipple
