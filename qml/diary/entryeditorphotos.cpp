// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The photos of an entry while it is being written.

#include "qml/base/photoprovider.h"
#include "qml/diary/entryeditor.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stipple {

namespace {

// The views in the order in which they are asked for: those of one's own head that are easiest
// to take first.
constexpr std::array askedViews{View::Top,  View::Crown, View::Back,   View::Front,
                                View::Left, View::Right, View::CloseUp};

template <typename Words>
bool saysNothing(const Words &entry)
{
    return entry.symptoms == Symptoms{} && entry.note.trimmed().isEmpty() &&
           entry.upkeep == Upkeep{};
}

} // namespace

/// Photos of today go with those that stand alone already, however often somebody comes back.
Status EntryEditor::findPhotoEntry()
{
    if (!m_photosAlone || !m_entryId.isEmpty())
        return {};
    const auto entries = m_diary.entries(m_clock.today(), m_clock.today());
    if (!entries)
        return entries.error();
    const auto damaged = [&](const Entry &entry) {
        return std::any_of(entries->damaged.cbegin(), entries->damaged.cend(),
                           [&](const DamagedEntry &each) { return each.id == entry.id; });
    };
    for (const auto &entry : *entries) { // the last one written wins
        if (saysNothing(entry) && !damaged(entry))
            m_entryId = entry.id.toString();
    }
    if (!m_entryId.isEmpty())
        Q_EMIT entryIdChanged();
    return {};
}

/// Whether a kept draft is what this form writes on.
Result<bool> EntryEditor::isWanted(const EntryDraft &kept) const
{
    if (!m_entryId.isEmpty() && kept.id.toString() != m_entryId)
        return false;
    if (!m_photosAlone)
        return true;
    if (kept.revision == 1)
        return saysNothing(kept);
    const auto before = m_diary.entry(kept.id);
    if (!before)
        return before.error();
    return kept.symptoms == before->symptoms && kept.note.trimmed() == before->note &&
           kept.upkeep == before->upkeep && kept.day == before->day;
}

QVariantList EntryEditor::photos() const
{
    QVariantList rows;
    for (const auto view : askedViews) {
        QString source;
        for (const auto &photo : m_draft.photos) {
            if (photo.view == view)
                source = photoSource(photo.id);
        }
        rows.append(QVariantMap{{QStringLiteral("view"), viewName(view)},
                                {QStringLiteral("word"), viewWord(view)},
                                {QStringLiteral("source"), source},
                                {QStringLiteral("busy"), m_intake.isBusy(view)}});
    }
    return rows;
}

void EntryEditor::addPhoto(const QString &name, const QUrl &file)
{
    const auto view = viewFromName(name);
    if (!view)
        return;
    m_error = {};
    m_intake.take(*view, file);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::addPicture(const QString &name, const QImage &picture)
{
    const auto view = viewFromName(name);
    if (!view)
        return;
    m_error = {};
    m_intake.take(*view, picture);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::receivePhoto(View view, const SanitisedPhoto &photo)
{
    const auto before = m_draft.photos;
    m_draft.photos.removeIf([&](const DraftPhoto &other) { return other.view == view; });
    m_draft.photos.append({.view = view,
                           .jpeg = photo.jpeg,
                           .width = photo.width,
                           .height = photo.height,
                           .takenAt = {}});
    // A photo is shown only when it is kept, so it is kept at once.
    if (const auto kept = m_diary.saveDraft(current()); !kept) {
        m_draft.photos = before;
        refuse(kept.error().code);
        return;
    }
    m_keepSoon.stop();
    setKept(Draft::Kept);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::removePhoto(const QString &name)
{
    const auto view = viewFromName(name);
    const auto before = m_draft.photos;
    if (!view || m_draft.photos.removeIf([&](const DraftPhoto &p) { return p.view == *view; }) == 0)
        return;
    m_removed = before;
    Q_EMIT photosChanged();
    touched();
}

void EntryEditor::undoRemovePhoto()
{
    if (m_removed.isEmpty())
        return;
    m_draft.photos = std::exchange(m_removed, {});
    touched();
    keepNow();
    Q_EMIT photosChanged();
}

} // namespace stipple
