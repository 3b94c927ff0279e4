// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/advice.h"
#include "core/review/reviewthread.h"
#include "core/review/triage.h"

namespace stipple {

/// What advice the client's app gave for `entry`; empty when no symptoms were shared.
[[nodiscard]] QList<Advice> adviceFor(const ReviewEntry &entry, const ReviewThread &thread,
                                      const Guidance &guidance);

/// What triage looks at, worked out from everything about a client. Pure.
[[nodiscard]] TriageFacts factsOf(const ReviewThread &thread, const Guidance &guidance);

/// How far a client is.
struct Progress
{
    std::optional<int> dayNumber; ///< of the newest entry
    int sessionNumber = 0;        ///< of the session before it, from 1
};
[[nodiscard]] Progress progressOf(const ReviewThread &thread);

/// The client's name, or a neutral code.
[[nodiscard]] QString nameOf(const ClientCard &card);

} // namespace stipple
