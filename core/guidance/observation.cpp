// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/observation.h"

#include <algorithm>

namespace stipple {

namespace {

/// The session from which `day` counts: the last one up to it, or else the first one after it.
QDate countedFrom(const QList<Session> &sessions, const QDate &day)
{
    QDate last;
    QDate coming;
    for (const auto &session : sessions) {
        if (session.day <= day && (!last.isValid() || session.day > last))
            last = session.day;
        if (session.day > day && (!coming.isValid() || session.day < coming))
            coming = session.day;
    }
    return last.isValid() ? last : coming;
}

} // namespace

Observation observe(const Entry &entry, const QList<Entry> &others, const QList<Session> &sessions,
                    const QSet<QString> &modifiers)
{
    Observation observation;
    observation.today = entry.symptoms;
    observation.modifiers = modifiers;
    const auto session = countedFrom(sessions, entry.day);
    if (!session.isValid())
        return observation;
    observation.dayNumber = static_cast<int>(session.daysTo(entry.day));

    auto earlier = others;
    earlier.removeIf([&](const Entry &other) {
        const bool sameSession = session > entry.day || other.day >= session;
        return other.id == entry.id || other.day >= entry.day || !sameSession;
    });
    std::stable_sort(earlier.begin(), earlier.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
    });
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        const bool lastOfDay =
            i + 1 == earlier.size() || earlier.at(i + 1).day != earlier.at(i).day;
        if (lastOfDay)
            observation.earlier.append(
                {static_cast<int>(session.daysTo(earlier.at(i).day)), earlier.at(i).symptoms});
    }
    return observation;
}

} // namespace stipple
