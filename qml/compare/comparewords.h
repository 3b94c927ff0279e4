// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"
#include "core/photos/comparing.h"

#include <QStringList>

namespace stipple::comparewords {

/// What is written about two photos that are looked at together. No numbers: those are the
/// technician's.

/// "Day 4", "Session 1, day 28", or its date before any session. `sessions` in any order; those
/// after `today` are booked.
[[nodiscard]] QString day(const QList<Session> &sessions, const QDate &day, const QDate &today);
/// The same as a person would say it today: "Today, day 4".
[[nodiscard]] QString dayToday(const QList<Session> &sessions, const QDate &day,
                               const QDate &today);

/// That the photos are shown as they were taken, and why in one sentence.
[[nodiscard]] QString refusal(const ComparedPhotos &pair);
/// Everything that speaks against laying one over the other, one sentence each.
[[nodiscard]] QStringList reasons(const ComparedPhotos &pair);
/// Why three places make no alignment, and what to do.
[[nodiscard]] QString handFault(HandFault fault);

struct Caution
{
    QString title;
    QString text;
};
/// What may look like a change and is none. `firstHair`, `secondHair`: millimetres, as logged.
[[nodiscard]] QList<Caution> cautions(const ComparedPhotos &pair, std::optional<int> firstHair,
                                      std::optional<int> secondHair);

} // namespace stipple::comparewords
