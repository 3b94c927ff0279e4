// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/share/highestlevel.h"

#include "core/care/careservice.h"
#include "core/content/content.h"
#include "core/diary/diaryservice.h"
#include "core/settings/settings.h"
#include "qml/base/services.h"

#include <algorithm>

namespace stipple {

namespace {

// Symptoms are compared with those of a few weeks before.
constexpr int comparedDays = 60;

} // namespace

Result<Level> highestLevel(const QList<Entry> &entries, const Services &services)
{
    if (entries.isEmpty())
        return Level::Normal;
    const auto sessions = services.care.sessions();
    if (!sessions)
        return sessions.error();
    const auto modifiers = services.settings.modifiers();
    if (!modifiers)
        return modifiers.error();
    const auto from = entries.first().day.addDays(-comparedDays);
    const auto others = services.diary.entries(from, entries.last().day);
    if (!others)
        return others.error();
    const QSet<QString> holding(modifiers->begin(), modifiers->end());
    auto level = Level::Normal;
    for (const auto &entry : entries) {
        const auto advice =
            evaluate(services.content.guidance, observe(entry, *others, *sessions, holding));
        level = std::max(level, highest(advice));
    }
    return level;
}

} // namespace stipple
