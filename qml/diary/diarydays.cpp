// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarydays.h"

#include "qml/base/adviser.h"
#include "qml/base/words.h"

#include <QCoreApplication>

namespace stipple {

std::optional<int> dayAfterSession(const QList<Session> &sessions, const QDate &day)
{
    const auto session = sessionBefore(sessions, day);
    if (!session)
        return std::nullopt;
    return static_cast<int>(session->day.daysTo(day));
}

QString photoLabel(const QList<Session> &sessions, const QDate &day, const QDate &today)
{
    if (day == today)
        return QCoreApplication::translate("DiaryDays", "Today");
    const auto number = dayAfterSession(sessions, day);
    //: On a photo: how many days after the session it was taken
    return number ? QCoreApplication::translate("DiaryDays", "Day %1").arg(*number)
                  : words::shortDay(day);
}

} // namespace stipple
