// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/viewphotos.h"

#include "core/care/careservice.h"
#include "core/diary/diaryservice.h"
#include "qml/base/photoprovider.h"
#include "qml/compare/comparewords.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array viewOrder{View::Top,  View::Front, View::Left,   View::Right,
                               View::Back, View::Crown, View::CloseUp};

bool hasView(const QList<EntryPhoto> &photos, View view)
{
    return std::any_of(photos.cbegin(), photos.cend(),
                       [&](const EntryPhoto &photo) { return photo.view == view; });
}

} // namespace

Status ViewPhotos::read(const CareService &care, const DiaryService &diary, const QDate &today)
{
    const auto sessions = care.sessions();
    if (!sessions)
        return sessions.error();
    const auto days = diary.days();
    if (!days)
        return days.error();
    const auto photos = diary.photos();
    if (!photos)
        return photos.error();
    m_today = today;
    m_sessions = *sessions;
    m_all = *photos;
    m_days.clear();
    for (const auto &entry : *days)
        m_days.insert(entry.id, entry.day);
    const auto taken = std::find_if(viewOrder.cbegin(), viewOrder.cend(),
                                    [&](View view) { return hasView(m_all, view); });
    turnTo(hasView(m_all, m_view) || taken == viewOrder.cend() ? m_view : *taken);
    return {};
}

void ViewPhotos::turnTo(View view)
{
    m_view = view;
    m_shown.clear();
    for (const auto &photo : std::as_const(m_all)) {
        if (photo.view == view)
            m_shown.prepend({.photo = photo, .day = m_days.value(photo.entry)});
    }
}

QVariantList ViewPhotos::views() const
{
    QVariantList rows;
    for (const auto view : viewOrder) {
        if (hasView(m_all, view))
            rows.append(QVariantMap{{u"view"_s, viewName(view)}, {u"word"_s, viewWord(view)}});
    }
    return rows;
}

qsizetype ViewPhotos::placeOf(const PhotoId &id) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Shown &shown) {
        return !id.isNull() && shown.photo.id == id;
    });
    return found == m_shown.cend() ? -1 : std::distance(m_shown.cbegin(), found);
}

qsizetype ViewPhotos::pinnedPlace() const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [](const Shown &shown) { return shown.photo.pinned; });
    return found == m_shown.cend() ? -1 : std::distance(m_shown.cbegin(), found);
}

QString ViewPhotos::textOf(qsizetype place) const
{
    if (!has(place))
        return {};
    return comparewords::dayToday(m_sessions, m_shown.at(place).day, m_today);
}

QVariantList ViewPhotos::rows() const
{
    QVariantList rows;
    for (qsizetype place = 0; place < count(); ++place) {
        const auto &shown = m_shown.at(place);
        rows.append(QVariantMap{{u"source"_s, photoSource(shown.photo.id)},
                                {u"label"_s, comparewords::day(m_sessions, shown.day, m_today)},
                                {u"text"_s, textOf(place)},
                                {u"pinned"_s, shown.photo.pinned}});
    }
    return rows;
}

} // namespace stipple
