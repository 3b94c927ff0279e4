// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/healing.h"
#include "core/guidance/redflags.h"

namespace stipple {

/// Everything that advice is made from, in one language.
struct Guidance
{
    RedFlagTable redFlags;
    HealingTable healing;
    EmergencyCard emergency;
};

/// What a person is told after logging.
struct Advice
{
    QString flagId; ///< "RF-02"; "HT" when nothing but healing was seen
    Level level = Level::Normal;
    bool known = true; ///< false: nothing was answered, so `level` and its name say nothing
    QString levelName;
    QString title;
    QString meaning;
    QString action;
    QStringList steps;
    QStringList because;            ///< what was logged that led here
    std::optional<int> targetHours; ///< counted from the moment of logging; 0 is now
    Evidence evidence;
};

/// All advice for an observation, the most urgent first; never empty. Pure.
///
/// Nothing reassuring stands beside an urgent or emergency advice (NV-2). When no flag fires the
/// only advice is L0, made from the healing signs of the day.
[[nodiscard]] QList<Advice> evaluate(const Guidance &guidance, const Observation &observation);

/// The most urgent level; Normal for an empty list.
[[nodiscard]] Level highest(const QList<Advice> &advice);

} // namespace stipple
