// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/reminders/faults.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

using Allowed = AlarmHealth::Permission;
using Background = AlarmHealth::Background;
using Precision = AlarmHealth::Precision;
using Problem = ReminderProblem;
using Wish = Alarms::Wish;
using What = Delivery::What;

using Step = std::function<void(Aftercare &)>;
using Check = std::function<bool(Aftercare &)>;

Step permission(Allowed allowed)
{
    return [allowed](Aftercare &home) { home.alarms.facts.permission = allowed; };
}

Step background(Background state)
{
    return [state](Aftercare &home) { home.alarms.facts.background = state; };
}

Check wished(Wish wish)
{
    return [wish](Aftercare &home) { return home.alarms.wishes == QList{wish}; };
}

bool isWell(Aftercare &home)
{
    return home.reminders.health().problems.isEmpty();
}

void fillDisk(Aftercare &home)
{
    home.alarms.broken = true;
    (void)home.reminders.replan();
}

void makeRoom(Aftercare &home)
{
    home.alarms.broken = false;
}

void tearList(Aftercare &home)
{
    home.alarms.filed.state = FiledPlan::State::Unreadable;
}

void turnClockBack(Aftercare &home)
{
    home.alarms.filed.plan.written = home.clock.now().addDays(2);
}

void setClock(Aftercare &home)
{
    home.alarms.filed.plan.written = home.clock.now();
}

void losePending(Aftercare &home)
{
    home.alarms.facts.pending = QList<QDateTime>{};
}

void refusePrecision(Aftercare &home)
{
    home.alarms.facts.precision = Precision::Refused;
}

void miss(Aftercare &home)
{
    home.log(u"2025-11-23T20:00"_s, What::Missed, home.clock.now().addSecs(-7 * 60 * 60));
}

void delay(Aftercare &home)
{
    // Due at 8 in Berlin, which is 7 in UTC, the day before.
    home.log(u"2025-11-23T08:00"_s, What::Shown,
             QDateTime(QDate(2025, 11, 23), QTime(9, 0), Qt::UTC));
}

std::vector<Fault> permissionFaults()
{
    return {
        {"R27_notAsked",
         Problem::NotAsked,
         u"Notifications are not allowed yet"_s,
         u"Your device has not been asked."_s,
         u"Allow notifications"_s,
         permission(Allowed::NotAsked),
         {},
         wished(Wish::AskPermission)},
        {"R11_denied",
         Problem::Denied,
         u"Notifications are off"_s,
         u"No reminder is shown."_s,
         u"Allow notifications"_s,
         permission(Allowed::Denied),
         {},
         wished(Wish::AskPermission)},
        {"R11_refusedForGood",
         Problem::Refused,
         u"Notifications are off"_s,
         u"No reminder is shown. Switch"_s,
         u"Open settings"_s,
         permission(Allowed::Refused),
         {},
         wished(Wish::NotificationSettings)},
        {"R11_channelOff",
         Problem::ChannelOff,
         u"Reminders are switched off"_s,
         u"Stipple may notify you"_s,
         u"Open settings"_s,
         permission(Allowed::ChannelOff),
         {},
         wished(Wish::NotificationSettings)},
        {"R28_noServer", Problem::NoServer, u"Nothing shows notifications here"_s,
         u"No program on this computer"_s, u"Look again"_s, permission(Allowed::NoServer),
         permission(Allowed::Granted), isWell},
    };
}

std::vector<Fault> planFaults()
{
    return {
        {"R25_notSaved", Problem::NotSaved, u"Your last change was not saved"_s,
         u"Your earlier reminders still hold."_s, u"Try again"_s, fillDisk, makeRoom, isWell},
        {"R25_unreadable",
         Problem::Unreadable,
         u"The list of reminders cannot be read"_s,
         u"Your plan and diary are not touched."_s,
         u"Plan them again"_s,
         tearList,
         {},
         isWell},
        {"R20_clockWrong", Problem::ClockWrong, u"Date and time are wrong"_s,
         u"This device's clock is a day or more behind."_s, u"Look again"_s, turnClockBack,
         setClock, isWell},
        {"R14_notPending", Problem::NotPending, u"Some reminders are missing"_s,
         u"Your device keeps fewer"_s, u"Plan them again"_s, losePending,
         [](Aftercare &home) { home.alarms.replaced.clear(); },
         [](Aftercare &home) { return home.alarms.replaced.size() == 1; }},
    };
}

std::vector<Fault> deliveryFaults()
{
    return {
        {"R12_notPrecise",
         Problem::NotPrecise,
         u"Precise times are not allowed"_s,
         u"Reminders can be an hour late."_s,
         u"Open settings"_s,
         refusePrecision,
         {},
         wished(Wish::ExactAlarmSettings)},
        {"R29_onlyWhileOpen",
         Problem::OnlyWhileOpen,
         u"Only while Stipple is open"_s,
         u"This system lets nothing of Stipple run"_s,
         u"Ask again"_s,
         background(Background::OnlyWhileOpen),
         {},
         wished(Wish::StartDaemon)},
        {"R13_batterySaver",
         Problem::BatterySaver,
         u"Battery saving may stop them"_s,
         u"Let Stipple run in the background"_s,
         u"Open battery settings"_s,
         background(Background::Saving),
         {},
         wished(Wish::BatterySettings)},
        {"R28_stopped",
         Problem::DaemonStopped,
         u"Reminders have stopped"_s,
         u"What shows them while Stipple is closed"_s,
         u"Start them again"_s,
         background(Background::Stopped),
         {},
         wished(Wish::StartDaemon)},
        {"R8_missed",
         Problem::Missed,
         u"Some reminders did not come"_s,
         u"The device was off"_s,
         u"Send a test"_s,
         miss,
         {},
         [](Aftercare &home) {
             const auto &filed = home.alarms.filed.plan.slots;
             return std::any_of(filed.cbegin(), filed.cend(),
                                [](const Slot &slot) { return slot.id.endsWith(u"#t1"_s); });
         }},
        {"R12_late",
         Problem::Late,
         u"Some reminders came late"_s,
         u"Your device gathers alarms"_s,
         u"Use precise times"_s,
         delay,
         {},
         [](Aftercare &home) { return home.wanted().exact; }},
    };
}

} // namespace

const std::vector<Fault> &reminderFaults()
{
    static const auto all = [] {
        auto faults = permissionFaults();
        for (const auto &more : {planFaults(), deliveryFaults()})
            faults.insert(faults.end(), more.begin(), more.end());
        return faults;
    }();
    return all;
}

const Fault &faultOf(ReminderProblem problem)
{
    return *std::find_if(reminderFaults().begin(), reminderFaults().end(),
                         [&](const Fault &fault) { return fault.problem == problem; });
}

const std::vector<FaultSet> &reminderFaultSets()
{
    static const std::vector<FaultSet> sets{
        {"onAPhone",
         {Problem::Refused, Problem::NotSaved, Problem::ClockWrong, Problem::NotPending,
          Problem::BatterySaver, Problem::NotPrecise}},
        {"onAComputer",
         {Problem::NoServer, Problem::NotSaved, Problem::Unreadable, Problem::OnlyWhileOpen,
          Problem::NotPrecise}},
        {"afterARefusal", {Problem::Denied, Problem::DaemonStopped}},
        {"unexplained", {Problem::Missed, Problem::Late}},
    };
    return sets;
}

} // namespace stipple
