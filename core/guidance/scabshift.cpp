// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/scabshift.h"

#include <algorithm>

namespace stipple {

namespace {

std::optional<int> lastUsualDay(const HealingTable &table)
{
    std::optional<int> last;
    for (const auto &band : table.bands) {
        if (band.measure == Measure::Scabs && band.high > 0 && band.days.to)
            last = std::max(last.value_or(0), *band.days.to);
    }
    return last;
}

} // namespace

int scabShift(const HealingTable &table, const QList<EarlierSymptoms> &logged)
{
    const auto usual = lastUsualDay(table);
    if (!usual)
        return 0;
    int shift = 0;
    for (const auto &log : logged) {
        if (log.symptoms.scabs.value_or(0) > 0)
            shift = std::max(shift, log.dayNumber - *usual);
    }
    return shift;
}

} // namespace stipple
