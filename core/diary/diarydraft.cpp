// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// The draft of the diary: what is being written, kept so that a kill does not lose it.

#include "core/diary/diaryservice.h"

namespace stipple {

using namespace Qt::StringLiterals;

Status DiaryService::checkedSizes(const EntryDraft &draft)
{
    if (draft.id.isNull())
        return Error{ErrorCode::InvalidArgument, u"id"_s};
    if (draft.note.size() > longestNote)
        return Error{ErrorCode::InvalidArgument, u"note"_s};
    if (draft.photos.size() > mostPhotos)
        return Error{ErrorCode::InvalidArgument, u"photos"_s};
    QSet<PhotoId> ids;
    for (const auto &photo : draft.photos) {
        if (photo.id.isNull() || ids.contains(photo.id) || photo.jpeg.isEmpty() ||
            viewName(photo.view).isEmpty() || photo.width < 1 || photo.height < 1)
            return Error{ErrorCode::InvalidArgument, u"photo"_s};
        ids.insert(photo.id);
    }
    return {};
}

Result<QList<Photo>> DiaryService::keptPhotos(EntryId id) const
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value() || (*kept)->id != id)
        return QList<Photo>{};
    return (*kept)->photos;
}

Status DiaryService::saveDraft(const EntryDraft &draft)
{
    if (const auto fit = checkedSizes(draft); !fit)
        return fit.error();
    const auto entry = m_entries.entry(draft.id);
    if (!entry && entry.error().code != ErrorCode::NotFound)
        return entry.error();
    // A late call from a form whose entry was saved in the meantime.
    if (entry && draft.revision <= entry->revision)
        return Error{ErrorCode::AlreadyExists, draft.id.toString()};

    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    const auto before = kept->has_value() ? (*kept)->photos : QList<Photo>{};
    const auto photos = m_written.put(draft.photos, entry ? before + entry->photos : before);
    if (!photos)
        return photos.error();
    const auto done = m_entries.saveDraft({.id = draft.id,
                                           .day = draft.day,
                                           .symptoms = draft.symptoms,
                                           .note = draft.note,
                                           .photos = *photos,
                                           .upkeep = draft.upkeep,
                                           .revision = draft.revision});
    if (done)
        m_written.release(before, *photos);
    return done;
}

Result<std::optional<EntryDraft>> DiaryService::draft() const
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::optional<EntryDraft>{};

    const auto photos = m_written.read((*kept)->photos);
    if (!photos)
        return photos.error();
    return std::optional{EntryDraft{.id = (*kept)->id,
                                    .day = (*kept)->day,
                                    .symptoms = (*kept)->symptoms,
                                    .note = (*kept)->note,
                                    .photos = *photos,
                                    .upkeep = (*kept)->upkeep,
                                    .revision = (*kept)->revision}};
}

Result<int> DiaryService::draftedPhotos() const
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    return kept->has_value() ? int((*kept)->photos.size()) : 0;
}

Status DiaryService::forgetDraft(EntryId id)
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    return kept->has_value() && (*kept)->id == id ? discardDraft() : Status{};
}

Status DiaryService::discardDraft()
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return {};
    if (const auto done = m_entries.discardDraft(); !done)
        return done;
    m_written.release((*kept)->photos, {});
    return {};
}

} // namespace stipple
