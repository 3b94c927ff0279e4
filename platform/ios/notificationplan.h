// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/slot.h"
#include "platform/common/reminderwords.h"
#include "platform/ios/src/notificationcentre.h"

#include <QTimeZone>

/// From the plan to what iOS has to be told. Pure: same input, same answer.
namespace stipple::notificationplan {

/// iOS keeps this many pending requests and drops the others without a word.
inline constexpr qsizetype mostPending = 64;

/// The requests for every slot that is still to come at `now`, earliest first. Where there are too
/// many, those before the last give way: the last one asks to open the app again.
///
/// A time that a clock jumps over is moved here, by the rule of core/reminders/resolve, because
/// iOS has no rule of its own for it. Without a home zone it is moved as `device` moves it.
[[nodiscard]] std::vector<ios::Request> requests(const SlotPlan &plan, const QTimeZone &device,
                                                 const QDateTime &now, const ReminderWords &words);

/// What must change so that the system has exactly `wanted`, and shows nothing that `plan` no
/// longer files or that is past its end.
[[nodiscard]] ios::Orders changes(const std::vector<ios::Request> &wanted, const ios::State &state,
                                  const SlotPlan &plan, const QTimeZone &device,
                                  const QDateTime &now);

} // namespace stipple::notificationplan
