// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/casefacts.h"

#include <algorithm>

namespace stipple {

namespace {

Entry asEntry(const ReviewEntry &entry)
{
    return {.id = entry.id,
            .revision = entry.revision,
            .day = entry.day,
            .loggedAt = entry.loggedAt,
            .symptoms = entry.symptoms.value_or(Symptoms()),
            .note = {},
            .photos = {}};
}

/// The entries that tell about symptoms, as the guidance takes them.
QList<Entry> withSymptoms(const ReviewThread &thread)
{
    QList<Entry> entries;
    for (const auto &entry : thread.entries)
        if (entry.symptoms)
            entries.append(asEntry(entry));
    return entries;
}

QList<Advice> evaluated(const ReviewEntry &entry, const QList<Entry> &others,
                        const ReviewThread &thread, const Guidance &guidance)
{
    if (!entry.symptoms)
        return {};
    return evaluate(guidance, observe(asEntry(entry), others, thread.sessions, thread.modifiers));
}

void addAdvice(TriageFacts &facts, const QList<Advice> &advice)
{
    for (const auto &each : advice) {
        if (each.level == Level::Normal)
            continue;
        facts.level = std::max(facts.level, each.level);
        const CaseReason reason{.code = CaseReason::Code::Advice,
                                .advice = each.flagId,
                                .title = each.title,
                                .level = each.level,
                                .number = 0};
        if (!facts.advice.contains(reason))
            facts.advice.append(reason);
    }
}

/// Photos of an entry of which a part was seen before are counted as new again: better looked at
/// twice than not at all.
void addUnreviewed(TriageFacts &facts, const ReviewEntry &entry)
{
    ++facts.unreviewed;
    facts.newPhotos += static_cast<int>(entry.photos.size());
    if (!facts.waitingSince.isValid() || entry.received < facts.waitingSince)
        facts.waitingSince = entry.received;
}

} // namespace

QList<Advice> adviceFor(const ReviewEntry &entry, const ReviewThread &thread,
                        const Guidance &guidance)
{
    return evaluated(entry, withSymptoms(thread), thread, guidance);
}

TriageFacts factsOf(const ReviewThread &thread, const Guidance &guidance)
{
    TriageFacts facts;
    facts.thread = thread.id;
    facts.lastReceived = thread.firstSeen;
    facts.verified = thread.verified;
    facts.held = thread.held;
    facts.missing = static_cast<int>(missing(thread.received).size());
    const auto others = withSymptoms(thread);
    for (const auto &entry : thread.entries) {
        facts.lastReceived = std::max(facts.lastReceived, entry.received);
        if (entry.reviewed)
            continue;
        addUnreviewed(facts, entry);
        addAdvice(facts, evaluated(entry, others, thread, guidance));
    }
    return facts;
}

Progress progressOf(const ReviewThread &thread)
{
    if (thread.entries.isEmpty())
        return {};
    const auto day = thread.entries.last().day;
    Progress progress;
    for (const auto &session : thread.sessions) {
        if (session.day > day)
            continue;
        ++progress.sessionNumber;
        const auto number = static_cast<int>(session.day.daysTo(day));
        progress.dayNumber = std::min(progress.dayNumber.value_or(number), number);
    }
    return progress;
}

QString nameOf(const ClientCard &card)
{
    return card.name.isEmpty() ? neutralCode(card.device) : card.name;
}

} // namespace stipple
