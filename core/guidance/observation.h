// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"
#include "core/diary/entry.h"

#include <QSet>

#include <optional>

namespace stipple {

/// What was logged on an earlier day after the same session.
struct EarlierSymptoms
{
    int dayNumber = 0;
    Symptoms symptoms;
};

/// Everything that decides about advice.
struct Observation
{
    std::optional<int> dayNumber; ///< days since the session; nothing when there was none
    Symptoms today;
    QList<EarlierSymptoms> earlier; ///< one per day, in any order; other days are ignored
    QSet<QString> modifiers;        ///< ids of the modifiers that hold for this person ("RM-1")
};

/// The observation that `entry` makes among `others` of the same diary.
///
/// Days count from the last session up to the entry's day; before the first session they count
/// down to it. Of the others, those of earlier days after the same session are taken, and of a
/// day with several the last one.
[[nodiscard]] Observation observe(const Entry &entry, const QList<Entry> &others,
                                  const QList<Session> &sessions,
                                  const QSet<QString> &modifiers = {});

} // namespace stipple
