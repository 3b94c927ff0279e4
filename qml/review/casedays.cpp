// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/casedays.h"

#include "qml/review/receivedphotos.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Keys 1 to 5 lead to the views a technician works with most.
constexpr std::array viewOrder{View::Top,  View::Front, View::Left,   View::Right,
                               View::Back, View::Crown, View::CloseUp};

std::optional<Session> lastOf(const QList<Session> &sessions)
{
    const auto last =
        std::max_element(sessions.cbegin(), sessions.cend(),
                         [](const Session &a, const Session &b) { return a.day < b.day; });
    return last == sessions.cend() ? std::nullopt : std::optional(*last);
}

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewWords)

public:
    static QString name(View view)
    {
        switch (view) {
        case View::Front:
            //: From where a photo was taken
            return tr("Front");
        case View::Top:
            //: From where a photo was taken
            return tr("Top");
        case View::Crown:
            //: From where a photo was taken: the whorl at the back of the top
            return tr("Crown");
        case View::Left:
            //: From where a photo was taken
            return tr("Left");
        case View::Right:
            //: From where a photo was taken
            return tr("Right");
        case View::Back:
            //: From where a photo was taken
            return tr("Back");
        case View::CloseUp:
            //: A photo taken from near by
            return tr("Close-up");
        }
        return {};
    }

    //: A photo's day: before the first treatment
    static QString before() { return tr("Before"); }

    static QString day(int number)
    {
        //: A photo's day, counted from the last treatment
        return tr("Day %1").arg(number);
    }

    static QString dayOfEarlier(int session, int number)
    {
        //: A photo's day, counted from an earlier treatment; %1 is the session's number
        return tr("Session %1, day %2").arg(session).arg(number);
    }
};

} // namespace

CaseDay caseDay(const QList<Session> &sessions, const QDate &day)
{
    QList<Session> had;
    std::copy_if(sessions.cbegin(), sessions.cend(), std::back_inserter(had),
                 [&](const Session &session) { return session.day <= day; });
    const auto last = lastOf(had);
    if (!last)
        return {};
    return {last, int(last->day.daysTo(day))};
}

QString casewords::view(View view)
{
    return ViewWords::name(view);
}

QString casewords::photoDay(const QList<Session> &sessions, const QDate &day)
{
    const auto place = caseDay(sessions, day);
    if (!place.number)
        return ViewWords::before();
    if (place.session->id == lastOf(sessions)->id)
        return ViewWords::day(*place.number);
    const auto number = std::count_if(sessions.cbegin(), sessions.cend(), [&](const Session &each) {
        return each.day <= place.session->day;
    });
    return ViewWords::dayOfEarlier(int(number), *place.number);
}

QVariantList casePhotos(const ReviewThread &thread)
{
    QVariantList photos;
    for (const auto &entry : thread.entries) {
        const auto label = casewords::photoDay(thread.sessions, entry.day);
        for (const auto &photo : entry.photos) {
            photos.append(QVariantMap{{u"source"_s, receivedPhotoUrl(photo)},
                                      {u"view"_s, int(photo.photo.view)},
                                      {u"label"_s, label}});
        }
    }
    return photos;
}

QVariantList caseViews(const ReviewThread &thread)
{
    QVariantList views;
    for (const auto view : viewOrder) {
        qsizetype count = 0;
        for (const auto &entry : thread.entries)
            count +=
                std::count_if(entry.photos.cbegin(), entry.photos.cend(),
                              [&](const ReviewPhoto &photo) { return photo.photo.view == view; });
        if (count > 0)
            views.append(QVariantMap{
                {u"view"_s, int(view)}, {u"name"_s, casewords::view(view)}, {u"count"_s, count}});
    }
    return views;
}

} // namespace stipple
