// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/preferences.h"

#include "core/reminders/resolve.h"

#include <QRegularExpression>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &field)
{
    return {ErrorCode::InvalidArgument, field};
}

bool isToTheMinute(const QTime &time)
{
    return time.isValid() && time.second() == 0 && time.msec() == 0;
}

bool isLanguage(const QString &lang)
{
    static const QRegularExpression tag(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return lang.size() <= 35 && tag.match(lang).hasMatch();
}

} // namespace

Status validate(const ReminderPreferences &preferences)
{
    if (!isToTheMinute(preferences.morning))
        return wrong(u"morning"_s);
    if (!isToTheMinute(preferences.midday) || preferences.midday <= preferences.morning)
        return wrong(u"midday"_s);
    if (!isToTheMinute(preferences.evening) || preferences.evening <= preferences.midday)
        return wrong(u"evening"_s);
    if (preferences.againAfter != 0 &&
        (preferences.againAfter < leastMinutesAgain || preferences.againAfter > mostMinutesAgain))
        return wrong(u"againAfter"_s);
    if (!std::all_of(preferences.quietWeekdays.cbegin(), preferences.quietWeekdays.cend(),
                     [](int day) { return day >= 1 && day <= 7; }))
        return wrong(u"quietWeekdays"_s);
    if (preferences.quietDates.contains(QDate()))
        return wrong(u"quietDates"_s);
    if (!preferences.homeZone.isEmpty() && !zoneNamed(preferences.homeZone))
        return wrong(u"homeZone"_s);
    if (!preferences.lang.isEmpty() && !isLanguage(preferences.lang))
        return wrong(u"lang"_s);
    if (preferences.snoozedUntil && !preferences.snoozedUntil->isValid())
        return wrong(u"snoozedUntil"_s);
    return {};
}

} // namespace stipple
