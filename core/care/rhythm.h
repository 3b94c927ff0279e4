// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"

#include <QDate>

#include <utility>

namespace stipple {

/// First and last day on which one tick is enough.
using OpenDays = std::pair<QDate, QDate>;

/// The task's days, moved by `shift` as the task says.
[[nodiscard]] DayRange shiftedDays(const CareTask &task, int shift);

/// The days, around `day`, on which a task is open that counts from a session on `session` and
/// lasts for `range`; nothing when it is not due on `day`.
[[nodiscard]] std::optional<OpenDays> openOn(const Rhythm &rhythm, const DayRange &range,
                                             const QDate &session, const QDate &day);

/// The first day after `after` on which the task opens; invalid when there is none.
[[nodiscard]] QDate nextOpening(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                                const QDate &after);

} // namespace stipple
