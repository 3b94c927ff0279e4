// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/diaryimporter.h"

#include "core/review/arrival.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QList<SharedPhoto> photosOf(const SharedDiary &diary)
{
    QList<SharedPhoto> all;
    for (const auto &entry : diary.entries)
        all += entry.photos;
    return all;
}

std::optional<ReviewEntry> findEntry(const ReviewThread &thread, const EntryId &id)
{
    const auto found = std::find_if(thread.entries.cbegin(), thread.entries.cend(),
                                    [&](const auto &entry) { return entry.id == id; });
    return found == thread.entries.cend() ? std::nullopt : std::optional(*found);
}

/// What was taken back, and by this envelope too.
QList<RemovedEntity> withRemoved(QList<RemovedEntity> removed, const QList<RemovedEntity> &more)
{
    for (const auto &each : more) {
        const auto known = std::find_if(removed.begin(), removed.end(),
                                        [&](const auto &other) { return other.id == each.id; });
        if (known == removed.end())
            removed.append(each);
        else
            known->revision = std::max(known->revision, each.revision);
    }
    return removed;
}

bool isNewest(const ReviewThread &thread, const ChainLink &link)
{
    return std::all_of(thread.received.cbegin(), thread.received.cend(),
                       [&](const ChainLink &known) { return known.seq < link.seq; });
}

} // namespace

DiaryImporter::DiaryImporter(ReviewRepository &repository, PhotoStore &photos)
    : m_repository(repository)
    , m_photos(photos)
{}

Result<DiaryImporter::Plan> DiaryImporter::plan(const envelope::Opened &opened,
                                                const ClientCard &card,
                                                const EnvelopeRecord &record,
                                                const ReviewThread &before) const
{
    const auto diary = decodeDiary(opened.bundle, record.thread);
    if (!diary)
        return diary.error();
    if (const auto media = arrival::checkMedia(photosOf(*diary), opened.media); !media)
        return media.error();

    const bool newest = isNewest(before, record.link);
    Plan plan{.import = {.record = record,
                         .card = newest ? card : before.card,
                         .sessions = newest ? diary->sessions : before.sessions,
                         .modifiers = newest ? diary->modifiers.value_or(before.modifiers)
                                             : before.modifiers,
                         .entries = {},
                         .removed = opened.manifest.removed},
              .photos = {},
              .dropped = {}};
    const auto removed = withRemoved(before.removed, opened.manifest.removed);
    for (const auto &each : opened.manifest.removed)
        if (const auto kept = findEntry(before, each.id); kept && kept->revision <= each.revision)
            for (const auto &photo : kept->photos)
                plan.dropped.append(photo.photo.id);

    for (const auto &came : diary->entries) {
        auto merged = merge(findEntry(before, came.id), came, removed);
        if (!merged.news)
            continue;
        for (const auto &photo : merged.wanted) {
            const auto clean = arrival::cleaned(photo, opened.media);
            if (!clean)
                return clean.error();
            plan.photos.append({.id = clean->facts.photo.id, .jpeg = clean->jpeg});
            merged.entry.photos.append(clean->facts);
        }
        merged.entry.received = record.received;
        plan.import.entries.append(merged.entry);
        plan.dropped += merged.dropped;
    }
    for (const auto &entry : plan.import.entries)
        for (const auto &photo : entry.photos)
            plan.dropped.removeAll(photo.photo.id);
    return plan;
}

Status DiaryImporter::put(const QList<NewPhoto> &photos)
{
    QList<PhotoId> done;
    for (const auto &photo : photos) {
        if (auto kept = m_photos.put(photo.id, photo.jpeg); !kept) {
            remove(done);
            return kept;
        }
        done.append(photo.id);
    }
    return {};
}

void DiaryImporter::remove(const QList<PhotoId> &photos)
{
    // What cannot be removed now is swept at the next start, because nothing refers to it.
    for (const auto &id : photos)
        (void)m_photos.remove(id);
}

Result<DiaryImporter::Counts> DiaryImporter::keep(const envelope::Opened &opened,
                                                  const ClientCard &card,
                                                  const EnvelopeRecord &record,
                                                  const std::optional<ReviewThread> &before)
{
    const auto planned = plan(opened, card, record, before.value_or(ReviewThread()));
    if (!planned)
        return planned.error();
    if (const auto kept = put(planned->photos); !kept)
        return kept.error();
    if (const auto kept = m_repository.importDiary(planned->import); !kept) {
        QList<PhotoId> all;
        for (const auto &photo : planned->photos)
            all.append(photo.id);
        remove(all);
        return kept.error();
    }
    remove(planned->dropped);
    return Counts{.entries = static_cast<int>(planned->import.entries.size()),
                  .photos = static_cast<int>(planned->photos.size())};
}

} // namespace stipple
