// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/care/session.h"

#include <optional>
#include <vector>

namespace stipple {

/// Where a day stands among the sessions.
struct Place
{
    QDate last;   ///< the last session up to the day
    QDate next;   ///< the first one after it
    QDate coming; ///< the first one on the day or after it
    int lastNumber = 0;
};

[[nodiscard]] Place placeOf(const QList<Session> &sessions, const QDate &day);

/// Days in a row that have the same place: a session's own day, or those between two of them.
struct Stretch
{
    QDate first;
    QDate last; ///< included
    Place place;
};

/// The days `from` to `to`, both included, cut where the place changes. Empty when `to` comes
/// before `from`.
[[nodiscard]] std::vector<Stretch> stretchesBetween(const QList<Session> &sessions,
                                                    const QDate &from, const QDate &to);

/// The session from which a task counts on that day; invalid when there is none.
[[nodiscard]] QDate sessionOf(const CareTask &task, const Place &place);

/// The first day of a permission, counted from a session, when scabs move it by `shift`.
[[nodiscard]] std::optional<int> firstDay(const Permission &permission, int shift);

/// Whether a permission's own days allow it, `number` days after the last session.
[[nodiscard]] bool isAllowedOn(const Permission &permission, int number, int shift);

} // namespace stipple
