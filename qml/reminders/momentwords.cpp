// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/momentwords.h"

#include "qml/base/words.h"
#include "qml/reminders/timeofday.h"

namespace stipple {

QString MomentWords::title(Moment moment)
{
    switch (moment) {
    case Moment::Morning:
        //: A time of day
        return tr("Morning");
    case Moment::Midday:
        //: A time of day
        return tr("Midday");
    case Moment::Evening:
        //: A time of day
        return tr("Evening");
    }
    return {};
}

QString MomentWords::turn(Moment moment)
{
    switch (moment) {
    case Moment::Morning:
        //: Switch of a reminder
        return tr("Remind me in the morning");
    case Moment::Midday:
        //: Switch of a reminder
        return tr("Remind me at midday");
    case Moment::Evening:
        //: Switch of a reminder
        return tr("Remind me in the evening");
    }
    return {};
}

QString MomentWords::set(Moment moment)
{
    switch (moment) {
    case Moment::Morning:
        //: Button: opens the time of a reminder
        return tr("Morning time");
    case Moment::Midday:
        //: Button: opens the time of a reminder
        return tr("Midday time");
    case Moment::Evening:
        //: Button: opens the time of a reminder
        return tr("Evening time");
    }
    return {};
}

QString MomentWords::when(Moments moments, const QDate &from)
{
    QString when;
    if (moments.testFlag(Moment::Midday)) {
        //: When somebody is reminded of a task
        when = tr("Morning, midday and evening");
    } else if (moments.testFlag(Moment::Morning) && moments.testFlag(Moment::Evening)) {
        //: When somebody is reminded of a task
        when = tr("Morning and evening");
    } else {
        when = title(moments.testFlag(Moment::Evening) ? Moment::Evening : Moment::Morning);
    }
    if (!from.isValid())
        return when;
    //: When somebody is reminded of a task: %1 is a part of the day, %2 the first day
    return tr("%1, from %2").arg(when, words::shortDay(from));
}

ErrorText MomentWords::unreadable(ErrorCode code)
{
    if (code != ErrorCode::InvalidArgument)
        return errorText(code);
    //: What was chosen about reminders cannot be understood
    return {tr("Your reminder settings cannot be read"),
            //: What was kept when the choices about reminders cannot be understood
            tr("What was planned before still holds. Your plan and your diary are not touched.")};
}

ErrorText MomentWords::outOfOrder(int moment, const ReminderPreferences &preferences)
{
    const auto time = [](const QTime &at) {
        return TimeOfDay::textOf(at.hour() * 60 + at.minute());
    };
    //: A time of day was refused
    const auto title = tr("That time is out of order");
    if (moment == 0) {
        //: Why a time was refused. %1 is a time
        return {title, tr("Choose a time before midday, %1.").arg(time(preferences.midday))};
    }
    if (moment == 1) {
        //: Why a time was refused. %1 and %2 are times
        return {title, tr("Choose a time between %1 and %2.")
                           .arg(time(preferences.morning), time(preferences.evening))};
    }
    //: Why a time was refused. %1 is a time
    return {title, tr("Choose a time after midday, %1.").arg(time(preferences.midday))};
}

} // namespace stipple
