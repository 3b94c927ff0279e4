// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/timelapse.h"

#include "qml/base/follow.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/diarydays.h"

#include <algorithm>

namespace stipple {

namespace {

/// Puts the oldest entry first; the photos of one entry stay in the order in which they were added.
void turnOver(QList<PhotoReader::Found> &photos)
{
    std::reverse(photos.begin(), photos.end());
    for (auto first = photos.begin(); first != photos.end();) {
        const auto next = std::find_if(
            first, photos.end(), [&](const auto &photo) { return photo.entry != first->entry; });
        std::reverse(first, next);
        first = next;
    }
}

} // namespace

TimeLapse::TimeLapse(QObject *parent)
    : TimeLapse(Services::current(), parent)
{}

TimeLapse::TimeLapse(const Services &services, QObject *parent)
    : TimeLapse(services.clock, services.care, services.diary, parent)
{}

TimeLapse::TimeLapse(Clock &clock, CareService &care, DiaryService &diary, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_reader(diary)
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &TimeLapse::readOn);
    readAndFollow(*this, &TimeLapse::reload, m_clock, m_care, diary);
}

void TimeLapse::reload()
{
    m_state = State::Loading; // the frames of before stay, to find the one that is seen again
    m_all.clear();
    m_views.clear();
    const auto sessions = m_care.sessions();
    if (!sessions) {
        fail(sessions.error());
        return;
    }
    m_sessions = *sessions;
    if (const auto begun = m_reader.begin(m_clock.today()); !begun) {
        fail(begun.error());
        return;
    }
    Q_EMIT changed();
    readOn();
}

/// Reads the photos of some entries; of the last ones, shows them all.
void TimeLapse::readOn()
{
    const auto found = m_reader.next();
    if (!found) {
        fail(found.error());
        return;
    }
    m_all += *found;
    if (m_reader.isDone())
        finish();
    else
        m_reading.start(0);
}

void TimeLapse::fail(const Error &error)
{
    m_state = State::Failed;
    m_error = errorText(error.code);
    m_frames.clear();
    m_position = 0;
    Q_EMIT changed();
    Q_EMIT moved();
}

void TimeLapse::finish()
{
    for (const auto &photo : std::as_const(m_all))
        m_views.insert(photo.view);
    showView();
}

std::optional<View> TimeLapse::shownView() const
{
    if (m_chosen)
        return m_chosen;
    std::set<View> enough;
    for (const auto view : m_views) {
        const auto count = std::count_if(m_all.cbegin(), m_all.cend(),
                                         [&](const auto &photo) { return photo.view == view; });
        if (count >= fewest)
            enough.insert(view);
    }
    return firstView(enough.empty() ? m_views : enough);
}

void TimeLapse::showView()
{
    const auto shown = shownView();
    const auto before = m_position < count() ? m_frames.at(m_position).id : PhotoId();
    m_frames = m_all;
    m_frames.removeIf([&](const PhotoReader::Found &photo) { return photo.view != shown; });
    turnOver(m_frames);
    const auto same = std::find_if(m_frames.cbegin(), m_frames.cend(),
                                   [&](const auto &photo) { return photo.id == before; });
    m_position =
        same == m_frames.cend() ? 0 : static_cast<int>(std::distance(m_frames.cbegin(), same));
    m_state = count() < fewest ? State::TooFew : State::Ready;
    Q_EMIT changed();
    Q_EMIT moved();
}

QString TimeLapse::view() const
{
    const auto shown = shownView();
    return shown ? viewName(*shown) : QString();
}

void TimeLapse::setView(const QString &name)
{
    const auto wanted = viewFromName(name);
    if (!wanted || wanted == m_chosen)
        return;
    m_chosen = wanted;
    if (m_state == State::Ready || m_state == State::TooFew)
        showView();
    else
        Q_EMIT changed();
}

void TimeLapse::setPosition(int position)
{
    const int fit = std::clamp(position, 0, std::max(0, count() - 1));
    if (fit == m_position)
        return;
    m_position = fit;
    Q_EMIT moved();
}

QString TimeLapse::sourceAt(int position) const
{
    return position >= 0 && position < count() ? photoSource(m_frames.at(position).id) : QString();
}

QString TimeLapse::date() const
{
    if (m_position >= count())
        return {};
    const auto day = m_frames.at(m_position).day;
    //: %1 is a day such as "Thursday 20 November", %2 its year
    return tr("%1 %2").arg(words::fullDay(day)).arg(day.year());
}

QString TimeLapse::day() const
{
    if (m_position >= count())
        return {};
    const auto number = dayAfterSession(m_sessions, m_frames.at(m_position).day);
    //: Below a photo: how many days after the session it was taken
    return number ? tr("Day %1").arg(*number) : QString();
}

} // namespace stipple
