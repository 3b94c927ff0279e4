// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/photoreader.h"

#include "qml/diary/symptomwords.h"

#include <algorithm>
#include <array>

namespace stipple {

namespace {

// So few that asking for their photos fits between two frames.
constexpr qsizetype entriesAtOnce = 128;

constexpr std::array viewOrder{View::Top,   View::Front, View::Back,   View::Left,
                               View::Right, View::Crown, View::CloseUp};

} // namespace

PhotoReader::PhotoReader(DiaryService &diary)
    : m_diary(diary)
{}

Status PhotoReader::begin(const QDate &today)
{
    m_index.clear();
    m_next = 0;
    const auto index = m_diary.days();
    if (!index)
        return index.error();
    m_index = *index;
    m_index.removeIf([&](const EntryDay &entry) { return entry.day > today; });
    return {};
}

Result<QList<PhotoReader::Found>> PhotoReader::next()
{
    const auto part = m_index.sliced(m_next, std::min(entriesAtOnce, m_index.size() - m_next));
    QList<EntryId> ids;
    QHash<EntryId, QDate> days;
    for (const auto &entry : part) {
        ids.append(entry.id);
        days.insert(entry.id, entry.day);
    }
    const auto photos = m_diary.photosOf(ids);
    if (!photos)
        return photos.error();
    m_next += part.size();
    QList<Found> found;
    for (const auto &photo : *photos)
        found.append({.id = photo.id,
                      .entry = photo.entry,
                      .day = days.value(photo.entry),
                      .view = photo.view});
    return found;
}

QVariantList viewRows(const std::set<View> &views)
{
    QVariantList rows;
    for (const auto view : viewOrder) {
        if (views.contains(view))
            rows.append(QVariantMap{{QStringLiteral("view"), viewName(view)},
                                    {QStringLiteral("word"), viewWord(view)}});
    }
    return rows;
}

std::optional<View> firstView(const std::set<View> &views)
{
    for (const auto view : viewOrder) {
        if (views.contains(view))
            return view;
    }
    return std::nullopt;
}

} // namespace stipple
