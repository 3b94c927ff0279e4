// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"
#include "core/diary/entry.h"

#include <QVariantList>

namespace stipple {

class CareService;
class DiaryService;

/// The photos of one view in the diary, oldest first, as a page shows them. They are named by their
/// place among each other.
class ViewPhotos
{
public:
    /// Reads what the diary has now. A view without photos gives way to one that has some.
    [[nodiscard]] Status read(const CareService &care, const DiaryService &diary,
                              const QDate &today);
    void clear() { m_shown.clear(); }

    [[nodiscard]] View view() const { return m_view; }
    /// Of what was read last.
    void turnTo(View view);
    /// Each {view, word}: those that have a photo.
    [[nodiscard]] QVariantList views() const;

    [[nodiscard]] qsizetype count() const { return m_shown.size(); }
    [[nodiscard]] bool has(qsizetype place) const { return place >= 0 && place < count(); }
    [[nodiscard]] const EntryPhoto &at(qsizetype place) const { return m_shown.at(place).photo; }
    [[nodiscard]] PhotoId idAt(qsizetype place) const { return at(place).id; }
    /// −1 when it is none of them.
    [[nodiscard]] qsizetype placeOf(const PhotoId &id) const;
    /// −1 when none is.
    [[nodiscard]] qsizetype pinnedPlace() const;
    [[nodiscard]] bool isPinned(qsizetype place) const { return has(place) && at(place).pinned; }
    /// "Today, day 4"; empty for no place.
    [[nodiscard]] QString textOf(qsizetype place) const;
    /// Each {source, label, text, pinned}.
    [[nodiscard]] QVariantList rows() const;

private:
    struct Shown
    {
        EntryPhoto photo;
        QDate day;
    };

    QDate m_today;
    QList<Session> m_sessions;
    QList<EntryPhoto> m_all; ///< of every view, newest first
    QHash<EntryId, QDate> m_days;
    View m_view = View::Top;
    QList<Shown> m_shown;
};

} // namespace stipple
