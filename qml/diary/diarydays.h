// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"

#include <QDate>
#include <QList>

#include <optional>

namespace stipple {

/// How many civil days after the last session `day` is; nothing before the first one. Neither a
/// night of 23 hours nor a leap day changes that.
[[nodiscard]] std::optional<int> dayAfterSession(const QList<Session> &sessions, const QDate &day);

/// Below a photo: "Today", "Day 12", or "20 Nov" before the first session.
[[nodiscard]] QString photoLabel(const QList<Session> &sessions, const QDate &day,
                                 const QDate &today);

} // namespace stipple
