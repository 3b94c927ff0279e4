// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/sharecollection.h"

#include <algorithm>

namespace stipple {

namespace {

bool isChosen(const ShareChoice &choice, const Entry &entry)
{
    return entry.day >= choice.from && entry.day <= choice.to;
}

bool leavesAnything(const SharedEntry &entry)
{
    return entry.symptoms || entry.note || !entry.photos.isEmpty();
}

Result<SharedPhoto> collectPhoto(const Photo &photo, const PhotoFacts &photoFacts)
{
    const auto facts = photoFacts(photo.id);
    if (!facts)
        return facts.error();
    return SharedPhoto{.id = photo.id,
                       .view = photo.view,
                       .takenAt = photo.takenAt,
                       .size = facts->size,
                       .sha1 = facts->sha1};
}

Result<SharedEntry> collectEntry(const ShareChoice &choice, const Entry &entry,
                                 const PhotoFacts &photoFacts)
{
    SharedEntry shared{.id = entry.id,
                       .revision = entry.revision,
                       .day = entry.day,
                       .loggedAt = entry.loggedAt,
                       .symptoms = {},
                       .note = {},
                       .photos = {}};
    if (choice.symptoms && entry.symptoms != Symptoms())
        shared.symptoms = entry.symptoms;
    if (choice.notes.contains(entry.id) && !entry.note.isEmpty())
        shared.note = entry.note;
    if (choice.photos) {
        for (const auto &photo : entry.photos) {
            auto leaving = collectPhoto(photo, photoFacts);
            if (!leaving)
                return leaving.error();
            shared.photos.append(*std::move(leaving));
        }
    }
    return shared;
}

QList<SymptomKind> kindsOf(const QList<SharedEntry> &entries)
{
    QList<SymptomKind> kinds;
    const auto add = [&kinds](bool there, SymptomKind kind) {
        if (there && !kinds.contains(kind))
            kinds.append(kind);
    };
    for (const auto &entry : entries) {
        const auto &symptoms = entry.symptoms.value_or(Symptoms());
        add(symptoms.redness.has_value(), SymptomKind::Redness);
        add(symptoms.swelling.has_value(), SymptomKind::Swelling);
        add(symptoms.itch.has_value(), SymptomKind::Itch);
        add(symptoms.pain.has_value(), SymptomKind::Pain);
        add(symptoms.scabs.has_value(), SymptomKind::Scabs);
        add(symptoms.fluid.has_value(), SymptomKind::Fluid);
        add(symptoms.temperatureC.has_value(), SymptomKind::Temperature);
        add(symptoms.spreading.has_value(), SymptomKind::Spreading);
        add(symptoms.warm.has_value(), SymptomKind::Warm);
        add(!symptoms.signs.isEmpty(), SymptomKind::Signs);
    }
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

QList<Staying> whatStays(const ShareChoice &choice, const ShareSources &sources,
                         const SharePreview &preview)
{
    const auto inDays = [&](auto has) {
        return std::any_of(
            sources.entries.cbegin(), sources.entries.cend(),
            [&](const Entry &entry) { return isChosen(choice, entry) && has(entry); });
    };
    QList<Staying> stays;
    const auto add = [&stays](bool there, Staying what) {
        if (there)
            stays.append(what);
    };
    add(!sources.name.isEmpty() && preview.name.isEmpty(), Staying::Name);
    add(!choice.photos && inDays([](const Entry &e) { return !e.photos.isEmpty(); }),
        Staying::Photos);
    add(!choice.symptoms && inDays([](const Entry &e) { return e.symptoms != Symptoms(); }),
        Staying::Symptoms);
    add(!preview.otherNotes.isEmpty(), Staying::Notes);
    add(!sources.modifiers.isEmpty() && preview.modifiers.isEmpty(), Staying::Modifiers);
    add(std::any_of(sources.entries.cbegin(), sources.entries.cend(),
                    [&](const Entry &entry) { return !isChosen(choice, entry); }),
        Staying::OtherDays);
    stays += {Staying::Assessment, Staying::DeviceModel, Staying::Place};
    return stays;
}

} // namespace

Result<SharedDiary> collect(const ShareChoice &choice, const ShareSources &sources,
                            const PhotoFacts &photoFacts)
{
    SharedDiary leaving;
    for (const auto &entry : sources.entries) {
        if (!isChosen(choice, entry))
            continue;
        auto shared = collectEntry(choice, entry, photoFacts);
        if (!shared)
            return shared.error();
        if (leavesAnything(*shared))
            leaving.entries.append(*std::move(shared));
    }
    for (const auto &session : sources.sessions)
        if (session.day <= sources.today)
            leaving.sessions.append({.id = session.id, .day = session.day, .number = 0});
    if (choice.modifiers)
        leaving.modifiers = sources.modifiers;
    return leaving;
}

QList<SharedPhoto> photosOf(const SharedDiary &diary)
{
    QList<SharedPhoto> photos;
    for (const auto &entry : diary.entries)
        photos += entry.photos;
    return photos;
}

SharePreview describe(const ShareChoice &choice, const ShareSources &sources,
                      const SharedDiary &leaving, const QString &name)
{
    SharePreview preview;
    preview.name = name;
    for (const auto &entry : leaving.entries) {
        if (!preview.days.contains(entry.day))
            preview.days.append(entry.day);
        for (const auto &photo : entry.photos)
            preview.photos.append(photo.id);
        if (entry.note)
            preview.notes.append({.entry = entry.id, .day = entry.day, .text = *entry.note});
    }
    for (const auto &entry : sources.entries)
        if (isChosen(choice, entry) && !entry.note.isEmpty() && !choice.notes.contains(entry.id))
            preview.otherNotes.append({.entry = entry.id, .day = entry.day, .text = entry.note});
    for (const auto &session : leaving.sessions)
        preview.sessions.append(session.day);
    preview.symptoms = kindsOf(leaving.entries);
    preview.modifiers = leaving.modifiers.value_or(QSet<QString>());
    preview.stays = whatStays(choice, sources, preview);
    return preview;
}

} // namespace stipple
