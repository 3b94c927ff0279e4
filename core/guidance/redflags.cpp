// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/redflags.h"

#include <algorithm>

namespace stipple {

AdviceText combined(const QList<AdviceText> &texts)
{
    AdviceText whole;
    const auto fill = [](auto &field, const auto &with) {
        if (field.isEmpty())
            field = with;
    };
    for (const auto &text : texts) {
        fill(whole.title, text.title);
        fill(whole.meaning, text.meaning);
        fill(whole.action, text.action);
        fill(whole.steps, text.steps);
        if (!whole.targetHours)
            whole.targetHours = text.targetHours;
    }
    return whole;
}

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
