// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/triage.h"

#include <algorithm>
#include <tuple>

namespace stipple {

namespace {

/// One case with everything that orders it.
struct Ranked
{
    TriageRow row;
    bool unreviewed = false;
    QDateTime waitingSince;
    QDateTime lastReceived;
};

std::chrono::hours waitOf(const TriageFacts &facts, const QDateTime &now)
{
    if (!facts.waitingSince.isValid() || now <= facts.waitingSince)
        return {};
    return std::chrono::duration_cast<std::chrono::hours>(
        std::chrono::seconds(facts.waitingSince.secsTo(now)));
}

QList<CaseReason> reasonsOf(const TriageFacts &facts, bool overdue, std::chrono::hours wait)
{
    auto reasons = facts.advice;
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto &a, const auto &b) { return a.level > b.level; });
    const auto add = [&](CaseReason::Code code, qint64 number) {
        if (number > 0)
            reasons.append({.code = code,
                            .advice = {},
                            .title = {},
                            .level = Level::Normal,
                            .number = static_cast<int>(number)});
    };
    add(CaseReason::Code::Held, facts.held);
    add(CaseReason::Code::Overdue, overdue ? wait.count() : 0);
    add(CaseReason::Code::Unreviewed, facts.unreviewed);
    add(CaseReason::Code::NewPhotos, facts.newPhotos);
    add(CaseReason::Code::Gap, facts.missing);
    add(CaseReason::Code::Unverified, facts.verified ? 0 : 1);
    return reasons;
}

Ranked rank(const TriageFacts &facts, const QDateTime &now, const TriageRules &rules)
{
    const auto wait = waitOf(facts, now);
    const bool unreviewed = facts.unreviewed > 0;
    const bool overdue = unreviewed && wait >= rules.patience.at(static_cast<size_t>(facts.level));
    return {.row = {.thread = facts.thread,
                    .level = facts.level,
                    .overdue = overdue,
                    .needsAttention = unreviewed || facts.held > 0,
                    .reasons = reasonsOf(facts, overdue, wait)},
            .unreviewed = unreviewed,
            .waitingSince = facts.waitingSince,
            .lastReceived = facts.lastReceived};
}

bool comesBefore(const Ranked &a, const Ranked &b)
{
    const auto urgency = [](const Ranked &r) {
        return std::tuple(r.row.level, r.row.overdue, r.unreviewed, r.row.needsAttention);
    };
    if (urgency(a) != urgency(b))
        return urgency(a) > urgency(b);
    if (a.unreviewed && a.waitingSince != b.waitingSince)
        return a.waitingSince < b.waitingSince;
    if (a.lastReceived != b.lastReceived)
        return a.lastReceived > b.lastReceived;
    return a.row.thread < b.row.thread;
}

} // namespace

QList<TriageRow> triage(const QList<TriageFacts> &cases, const QDateTime &now,
                        const TriageRules &rules)
{
    QList<Ranked> ranked;
    ranked.reserve(cases.size());
    for (const auto &facts : cases)
        ranked.append(rank(facts, now, rules));
    std::sort(ranked.begin(), ranked.end(), comesBefore);

    QList<TriageRow> rows;
    rows.reserve(ranked.size());
    for (auto &each : ranked)
        rows.append(std::move(each.row));
    return rows;
}

} // namespace stipple
