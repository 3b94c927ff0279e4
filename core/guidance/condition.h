// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/guidance/observation.h"

#include <QHash>

namespace stipple {

/// What is measured by a number in the diary.
enum class Measure { Redness, Swelling, Itch, Pain, Scabs, Temperature };

[[nodiscard]] std::optional<double> measured(const Symptoms &symptoms, Measure measure);

/// One condition of the red-flag table: a tree whose leaves look at an Observation.
///
/// Two-valued: what was not answered does not hold.
struct Condition
{
    enum class Kind {
        All,     ///< every one of `of`; holds when there is none
        Any,     ///< one of `of`
        Not,     ///< not the only one of `of`
        Count,   ///< at least `count` of `of`
        Days,    ///< the day lies in `days`; without a day: the range never ends
        AtLeast, ///< `measure` is at least `value`
        Rise,  ///< `measure` grew by at least `value` since the newest of the `within` days before
        Fluid, ///< the fluid is one of `fluids`
        Spreading, ///< redness goes beyond the treated area
        Warm,      ///< the skin is hot
        Sign,      ///< the sign `id` was ticked
        Modifier,  ///< the modifier `id` holds for this person
        Flag,      ///< the flag `id`, which stands earlier in the table, has fired
    };
    Kind kind = Kind::All;
    QList<Condition> of;
    int count = 0;
    DayRange days;
    Measure measure = Measure::Redness;
    double value = 0;
    int within = 1;
    QList<stipple::Fluid> fluids;
    QString id;
    QString because; ///< the words for "because you logged"; {value} and {before} are filled in
};

/// Flags that have fired, each with its reasons.
using FiredFlags = QHash<QString, QStringList>;

/// Whether a condition holds, and by which leaves.
struct Finding
{
    bool holds = false;
    QStringList because; ///< of the leaves that hold, in their order, each once
};

[[nodiscard]] Finding examine(const Condition &condition, const Observation &observation,
                              const FiredFlags &fired = {});

} // namespace stipple
