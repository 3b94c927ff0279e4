// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/care/session.h"
#include "core/exports/icalendar.h"

namespace stipple {

/// What of a plan goes into a calendar, and how openly.
struct CalendarChoice
{
    QDate from; ///< earlier days are left out; invalid for everything
    /// As for dueOn(); moves what follows the session before `from`.
    int scabShift = 0;
    /// False: the entries say nothing about what they are for, for a calendar that others see.
    /// True, only when the person asks for it: their names and what belongs to them.
    bool named = false;
};

/// All-day events for sessions, for the first days of what is allowed, and for milestones up to
/// the end of the window for a top-up, by day. Permissions that begin on the same day after a
/// session share one event.
///
/// `words` are the built-in plan's: a plan from outside must not choose what a calendar that
/// others see says. An event keeps its uid when its session moves.
[[nodiscard]] QList<CalendarEvent> planCalendar(const CarePlan &plan, const CarePhrases &words,
                                                const QList<Session> &sessions,
                                                const CalendarChoice &choice = {});

} // namespace stipple
