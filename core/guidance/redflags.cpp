// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/redflags.h"

#include <algorithm>

namespace stipple {

QList<AskedSign> signsToAsk(const RedFlagTable &table, std::optional<int> day,
                            const QSet<QString> &modifiers)
{
    QList<AskedSign> asked;
    for (const auto &sign : table.signs) {
        const bool fits = sign.onlyWith.isEmpty() || modifiers.contains(sign.onlyWith);
        if (fits && (!day || sign.days.contains(*day)))
            asked.append(sign);
    }
    std::stable_sort(asked.begin(), asked.end(),
                     [](const AskedSign &a, const AskedSign &b) { return a.group < b.group; });
    return asked;
}

} // namespace stipple
