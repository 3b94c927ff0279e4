// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/healing.h"

#include <algorithm>
#include <array>

namespace stipple {

namespace {

constexpr qsizetype mostSigns = 3;

} // namespace

QList<UsualSign> usualOn(const HealingTable &table, int day)
{
    QList<UsualSign> usual;
    for (const auto &sign : table.signs) {
        const auto line =
            std::find_if(sign.lines.cbegin(), sign.lines.cend(),
                         [day](const HealingSign::Line &each) { return each.days.contains(day); });
        if (line != sign.lines.cend())
            usual.append({sign.id, sign.title, line->text, sign.drawing, sign.evidence});
        if (usual.size() == mostSigns)
            break;
    }
    return usual;
}

std::optional<int> lastHealingDay(const HealingTable &table)
{
    std::optional<int> last;
    for (const auto &sign : table.signs) {
        if (sign.usual.to)
            last = std::max(last.value_or(*sign.usual.to), *sign.usual.to);
    }
    return last;
}

std::optional<HealingBand> bandOn(const HealingTable &table, Measure measure, int day)
{
    for (const auto &band : table.bands) {
        if (band.measure == measure && band.days.contains(day))
            return band;
    }
    return std::nullopt;
}

bool isUsual(const HealingTable &table, const Symptoms &symptoms, int day)
{
    constexpr std::array banded{Measure::Redness, Measure::Swelling, Measure::Itch, Measure::Pain,
                                Measure::Scabs};
    for (const auto measure : banded) {
        const auto value = measured(symptoms, measure);
        const auto band = bandOn(table, measure, day);
        if (value && *value > (band ? band->high : 0))
            return false;
    }
    const auto fluid = symptoms.fluid.value_or(Fluid::None);
    return (fluid == Fluid::None || (fluid == Fluid::Clear && table.clearFluid.contains(day))) &&
           !symptoms.spreading.value_or(false) && !symptoms.warm.value_or(false) &&
           symptoms.signs.isEmpty();
}

} // namespace stipple
