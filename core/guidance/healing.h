// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/condition.h"

namespace stipple {

/// The small stippled drawing beside a healing sign.
enum class Drawing { Settled, Scabs, Red, Dark, Flake, Fade };

/// Something that is usually seen while the skin heals.
struct HealingSign
{
    /// What the line below the title says on some days.
    struct Line
    {
        DayRange days;
        QString text;
    };
    QString id;
    QString title;
    Drawing drawing = Drawing::Settled;
    DayRange usual;    ///< the usual window of the sources
    QString range;     ///< how far sources lie apart, in words
    QList<Line> lines; ///< the sign is shown on the days that have a line
    Evidence evidence;
};

/// A sign on one day.
struct UsualSign
{
    QString id;
    QString title;
    QString sub; ///< "falling from day 5"
    Drawing drawing = Drawing::Settled;
    Evidence evidence;
};

/// Between which values a measure usually lies on some days.
struct HealingBand
{
    Measure measure = Measure::Redness;
    DayRange days;
    double low = 0;
    double high = 0;
};

/// Something worth knowing about fading, dots and depth.
struct HealingFact
{
    QString id;
    QString text;
    QString conflict; ///< where sources disagree, in words; may be empty
    Evidence evidence;
};

struct HealingTable
{
    QString id;
    int version = 0;
    QList<HealingSign> signs; ///< the most telling first
    QList<HealingFact> facts;
    QList<HealingBand> bands; ///< one per measure and day at most
    DayRange clearFluid;      ///< days on which a little clear fluid is usual
    Evidence bandEvidence;
};

/// Whether all that was answered is usual on `day`. What was ticked as a sign never is.
[[nodiscard]] bool isUsual(const HealingTable &table, const Symptoms &symptoms, int day);

/// What is usually seen on `day`, the most telling first, three at most. Empty before day 0.
[[nodiscard]] QList<UsualSign> usualOn(const HealingTable &table, int day);

/// The last day on which anything may still be healing: the latest end of a usual window. From the
/// next day on what is looked at is the result. Nothing for a table without such a window.
[[nodiscard]] std::optional<int> lastHealingDay(const HealingTable &table);

/// The usual band of `measure` on `day`; nothing where the table has none.
[[nodiscard]] std::optional<HealingBand> bandOn(const HealingTable &table, Measure measure,
                                                int day);

} // namespace stipple
