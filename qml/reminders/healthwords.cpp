// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/healthwords.h"

#include "qml/base/words.h"

namespace stipple {

namespace {

constexpr int minutesPerHour = 60;
constexpr int leastMinutesAsHours = 2 * minutesPerHour;

} // namespace

QString HealthWords::title(ReminderProblem problem)
{
    switch (problem) {
    case ReminderProblem::NotAsked:
        //: What keeps reminders from coming
        return tr("Notifications are not allowed yet");
    case ReminderProblem::Denied:
    case ReminderProblem::Refused:
        //: What keeps reminders from coming
        return tr("Notifications are off");
    case ReminderProblem::ChannelOff:
        //: What keeps reminders from coming: only this kind of notification is switched off
        return tr("Reminders are switched off");
    case ReminderProblem::NoServer:
        //: What keeps reminders from coming, on a computer
        return tr("Nothing shows notifications here");
    case ReminderProblem::NotSaved:
        //: What keeps reminders from coming
        return tr("Your last change was not saved");
    case ReminderProblem::Unreadable:
        //: What keeps reminders from coming: the file that says when to remind
        return tr("The list of reminders cannot be read");
    case ReminderProblem::NotPending:
        //: What keeps reminders from coming
        return tr("Some reminders are missing");
    case ReminderProblem::ClockWrong:
        //: What keeps reminders from coming
        return tr("Date and time are wrong");
    case ReminderProblem::NotPrecise:
        //: What keeps reminders from coming to the minute
        return tr("Precise times are not allowed");
    case ReminderProblem::OnlyWhileOpen:
        //: What keeps reminders from coming: nothing may run in the background
        return tr("Only while Stipple is open");
    case ReminderProblem::BatterySaver:
        //: What keeps reminders from coming
        return tr("Battery saving may stop them");
    case ReminderProblem::DaemonStopped:
        //: What keeps reminders from coming: the small program that shows them
        return tr("Reminders have stopped");
    case ReminderProblem::Missed:
        //: Reminders that did not come, and nobody knows why
        return tr("Some reminders did not come");
    case ReminderProblem::Late:
        //: Reminders that came long after their time
        return tr("Some reminders came late");
    }
    return {};
}

QString HealthWords::text(ReminderProblem problem, const QString &maker)
{
    const auto advice = makerAdvice(maker);
    switch (problem) {
    case ReminderProblem::NotAsked:
        //: What it means that notifications were never allowed
        return tr("Your device has not been asked. Until you allow them, no reminder is shown.");
    case ReminderProblem::Denied:
        //: What it means that notifications were refused, when one more question is allowed
        return tr("No reminder is shown. Your device can ask you once more.");
    case ReminderProblem::Refused:
        //: What it means that notifications were refused for good
        return tr("No reminder is shown. Switch them on in your device's settings.");
    case ReminderProblem::ChannelOff:
        //: What it means that one kind of notification is off. "Reminders" is its name there
        return tr("Stipple may notify you, but the kind called \"Reminders\" is off in your "
                  "device's settings.");
    case ReminderProblem::NoServer:
        //: What it means, and what to do
        return tr("No program on this computer shows notifications. Start one, and reminders "
                  "come again.");
    case ReminderProblem::NotSaved:
        //: What it means, and what to do
        return tr("Your earlier reminders still hold. Make room on this device, then try again.");
    case ReminderProblem::Unreadable:
        //: What it means, and what to do
        return tr("Your plan and diary are not touched. Stipple can write the list anew.");
    case ReminderProblem::NotPending:
        //: What it means, and what to do
        return tr("Your device keeps fewer than Stipple planned. Stipple can plan them again.");
    case ReminderProblem::ClockWrong:
        //: What it means, and what to do
        return tr("This device's clock is a day or more behind. Set date and time in its "
                  "settings: reminders wait until then.");
    case ReminderProblem::NotPrecise:
        //: What it means, and what to do
        return tr("Reminders can be an hour late. Allow it in your device's settings.");
    case ReminderProblem::OnlyWhileOpen:
        //: What it means, and what to do
        return tr("This system lets nothing of Stipple run in the background. Reminders come "
                  "while the app is open.");
    case ReminderProblem::BatterySaver:
        //: What it means, and what to do
        return advice.isEmpty() ? tr("Let Stipple run in the background without limits.") : advice;
    case ReminderProblem::DaemonStopped:
        //: What it means, and what to do
        return tr("What shows them while Stipple is closed does not answer.");
    case ReminderProblem::Missed:
        //: What it means, and what to do
        return advice.isEmpty()
                   ? tr("The device was off, or something stopped Stipple. Send a test and lock "
                        "the screen.")
                   : advice;
    case ReminderProblem::Late:
        //: What it means, and what to do
        return tr("Your device gathers alarms to save battery. Precise times keep it from that.");
    }
    return {};
}

QString HealthWords::action(ReminderProblem problem, ReminderFix fix)
{
    switch (fix) {
    case ReminderFix::None:
        //: Button: looks once more, after the person has mended it outside the app
        return tr("Look again");
    case ReminderFix::AskPermission:
        //: Button: the device asks whether notifications are allowed
        return tr("Allow notifications");
    case ReminderFix::NotificationSettings:
    case ReminderFix::ExactAlarmSettings:
        //: Button: opens a page of the device's settings
        return tr("Open settings");
    case ReminderFix::BatterySettings:
        //: Button: opens a page of the device's settings
        return tr("Open battery settings");
    case ReminderFix::StartDaemon:
        if (problem == ReminderProblem::OnlyWhileOpen) {
            //: Button: asks the system to let reminders run in the background
            return tr("Ask again");
        }
        //: Button: starts what shows reminders
        return tr("Start them again");
    case ReminderFix::PlanAgain:
        if (problem == ReminderProblem::NotSaved) {
            //: Button: do once more what did not work
            return tr("Try again");
        }
        //: Button: makes the list of reminders anew
        return tr("Plan them again");
    case ReminderFix::MakePrecise:
        //: Button: asks for reminders to the minute
        return tr("Use precise times");
    case ReminderFix::SendTest:
        //: Button: sends one reminder to try it out
        return tr("Send a test");
    }
    return {};
}

QString HealthWords::permission(AlarmHealth::Permission permission)
{
    switch (permission) {
    case AlarmHealth::Permission::Granted:
        //: Whether notifications are allowed
        return tr("Allowed");
    case AlarmHealth::Permission::NotAsked:
        //: Whether notifications are allowed
        return tr("Not asked yet");
    case AlarmHealth::Permission::Denied:
    case AlarmHealth::Permission::Refused:
        //: Whether notifications are allowed
        return tr("Not allowed");
    case AlarmHealth::Permission::ChannelOff:
        //: Whether notifications are allowed: they are, but not this kind
        return tr("\"Reminders\" is off");
    case AlarmHealth::Permission::NoServer:
        //: Whether notifications are allowed: no program shows them
        return tr("Nothing shows them");
    }
    return {};
}

QString HealthWords::precision(AlarmHealth::Precision precision)
{
    switch (precision) {
    case AlarmHealth::Precision::Inexact:
        //: How precisely reminders come
        return tr("Within about an hour");
    case AlarmHealth::Precision::Exact:
        //: How precisely reminders come
        return tr("To the minute");
    case AlarmHealth::Precision::Refused:
        //: How precisely reminders come: to the minute was wished, and is not allowed
        return tr("To the minute not allowed");
    }
    return {};
}

QString HealthWords::background(AlarmHealth::Background background)
{
    switch (background) {
    case AlarmHealth::Background::Ready:
        //: Whether reminders come while the app is closed
        return tr("Yes");
    case AlarmHealth::Background::OnlyWhileOpen:
        //: Whether reminders come while the app is closed
        return tr("No");
    case AlarmHealth::Background::Saving:
        //: Whether reminders come while the app is closed: a battery saver may stop them
        return tr("Not surely");
    case AlarmHealth::Background::Stopped:
        //: Whether reminders come while the app is closed: what shows them does not answer
        return tr("Stopped");
    }
    return {};
}

QString HealthWords::reason(const ReminderTrouble &trouble, const AlarmHealth &system)
{
    if (trouble.what == Delivery::What::Blocked) {
        //: Why a reminder was not shown
        return tr("Not shown: notifications were off");
    }
    if (trouble.what != Delivery::What::Missed) {
        if (trouble.minutesLate >= leastMinutesAsHours) {
            //: How late a reminder came
            return tr("%n hour(s) late", nullptr, trouble.minutesLate / minutesPerHour);
        }
        //: How late a reminder came
        return tr("%n minute(s) late", nullptr, trouble.minutesLate);
    }
    if (system.background == AlarmHealth::Background::Saving) {
        //: Why a reminder was not shown
        return tr("Missed: battery saving may have stopped it");
    }
    //: Why a reminder was not shown
    return tr("Missed: the device was off, or Stipple was stopped");
}

QString HealthWords::zone(const QString &homeZone)
{
    if (homeZone.isEmpty()) {
        //: Which time reminders follow: that of wherever the device is
        return tr("Local time");
    }
    //: Which time reminders follow. %1 is a place, e.g. Berlin
    return tr("%1 time").arg(place(homeZone));
}

QString HealthWords::place(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString HealthWords::day(const QDate &day, const QDate &today)
{
    //: The day after today
    return day == today.addDays(1) ? tr("Tomorrow") : words::relativeDay(day, today);
}

QString HealthWords::moment(const QDateTime &instant, const QDateTime &now, const QTimeZone &zone)
{
    const auto date = instant.toTimeZone(zone).date();
    //: A moment: %1 is the day, %2 the time
    return tr("%1, %2").arg(day(date, now.toTimeZone(zone).date()),
                            words::clockTime(instant, zone));
}

} // namespace stipple
