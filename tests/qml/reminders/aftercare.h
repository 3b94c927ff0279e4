// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QTest>

namespace stipple {

/// Somebody in Berlin, four days after a session, with reminders at 8, 13 and 20.
class Aftercare : public DemoHome
{
public:
    Aftercare()
    {
        clock.travelTo(QTimeZone("Europe/Berlin"));
        fillDiary();
    }

    /// Switches reminders on, with what `change` makes different.
    void begin(const std::function<void(ReminderPreferences &)> &change = {})
    {
        ReminderPreferences wanted;
        wanted.on = true;
        if (change)
            change(wanted);
        if (!reminders.setPreferences(wanted))
            qFatal("reminders cannot be switched on");
    }

    /// What the system says is another thing now, and the app is looked at again.
    void resume(const std::function<void(AlarmHealth &)> &change = {})
    {
        if (change)
            change(alarms.facts);
        (void)reminders.replan();
    }

    /// The device wakes for every alarm on the way to that moment.
    void liveUntil(const QDateTime &moment)
    {
        while (alarms.armed && alarms.armed->at <= moment) {
            clock.moveTo(alarms.armed->at);
            alarms.wake();
        }
        clock.moveTo(moment);
    }

    /// Something that became of a slot.
    void log(const QString &id, Delivery::What what, const QDateTime &at)
    {
        alarms.log.append({.k = alarms.log.size() + 1, .t = at, .id = id, .what = what});
    }

    [[nodiscard]] ReminderPreferences wanted() const { return *reminders.preferences(); }
};

} // namespace stipple
