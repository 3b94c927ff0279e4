// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/reminderhealth.h"

#include "core/reminders/resolve.h"
#include "core/reminders/stamps.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAhead = 5;
constexpr int stampLength = 16;

bool wasSeen(const Delivery &delivery)
{
    return delivery.what == Delivery::What::Shown || delivery.what == Delivery::What::Returned;
}

/// When a logged slot was due. The id of a repeat names another slot's time.
std::optional<QDateTime> dueOf(const QString &id, const HealthInput &input)
{
    std::optional<WallTime> at;
    if (input.plan) {
        const auto slot = std::find_if(input.plan->slots.cbegin(), input.plan->slots.cend(),
                                       [&](const Slot &each) { return each.id == id; });
        if (slot != input.plan->slots.cend())
            at = slot->at;
    }
    if (!at && !id.contains(u"#r"_s))
        at = wallTimeFrom(id.left(stampLength));
    if (!at)
        return std::nullopt;
    return resolve(*at, zoneOr(input.homeZone, input.zone));
}

void addHistory(const HealthInput &input, ReminderHealth &health)
{
    const auto since = input.now.addDays(-daysOfHistory);
    const int most = input.exactWished ? mostMinutesLateExact : mostMinutesLate;
    const auto &log = input.system.deliveries;
    for (auto line = log.crbegin(); line != log.crend(); ++line) {
        if (wasSeen(*line) && !health.last)
            health.last = *line;
        const auto due = dueOf(line->id, input);
        if (line->t < since || !due)
            continue;
        const auto minutes = static_cast<int>(due->secsTo(line->t) / 60);
        if (line->what == Delivery::What::Missed || line->what == Delivery::What::Blocked)
            health.missed.append({line->id, *due, line->what, 0});
        else if (line->what == Delivery::What::Shown && minutes > most)
            health.late.append({line->id, *due, line->what, minutes});
    }
}

/// Instants of the slots that are still to come, in order.
QList<QDateTime> comingOf(const HealthInput &input)
{
    QList<QDateTime> coming;
    if (!input.plan)
        return coming;
    const auto zone = zoneOr(input.plan->zone, input.zone);
    for (const auto &slot : input.plan->slots) {
        const auto at = resolve(slot.at, zone);
        if (at > input.now)
            coming.append(at);
    }
    std::sort(coming.begin(), coming.end());
    return coming;
}

bool isClockWrong(const HealthInput &input)
{
    return input.plan && input.plan->written.isValid() &&
           input.now.addDays(1) <= input.plan->written;
}

class Problems
{
public:
    explicit Problems(ReminderHealth &health)
        : m_health(health)
    {}

    void addPermission()
    {
        using P = AlarmHealth::Permission;
        switch (m_health.system.permission) {
        case P::Granted:
            break;
        case P::NotAsked:
            add(ReminderProblem::NotAsked, ReminderFix::AskPermission);
            break;
        case P::Denied:
            add(ReminderProblem::Denied, ReminderFix::AskPermission);
            break;
        case P::Refused:
            add(ReminderProblem::Refused, ReminderFix::NotificationSettings);
            break;
        case P::ChannelOff:
            add(ReminderProblem::ChannelOff, ReminderFix::NotificationSettings);
            break;
        case P::NoServer:
            add(ReminderProblem::NoServer, ReminderFix::None);
            break;
        }
    }

    void addPlan(const HealthInput &input, qsizetype coming)
    {
        const bool isAbsent = !input.plan && input.plan.error().code == ErrorCode::NotFound;
        if (!input.planned)
            add(ReminderProblem::NotSaved, ReminderFix::PlanAgain);
        if (!input.plan && !isAbsent)
            add(ReminderProblem::Unreadable, ReminderFix::PlanAgain);
        if (isClockWrong(input))
            add(ReminderProblem::ClockWrong, ReminderFix::None);
        const auto &pending = input.system.pending;
        if (pending && pending->size() < coming)
            add(ReminderProblem::NotPending, ReminderFix::PlanAgain);
    }

    void addDelivery()
    {
        using B = AlarmHealth::Background;
        switch (m_health.system.background) {
        case B::Ready:
            break;
        case B::Stopped:
            add(ReminderProblem::DaemonStopped, ReminderFix::StartDaemon);
            break;
        case B::OnlyWhileOpen:
            add(ReminderProblem::OnlyWhileOpen, ReminderFix::StartDaemon);
            break;
        case B::Saving:
            add(ReminderProblem::BatterySaver, ReminderFix::BatterySettings);
            break;
        }
        if (m_health.system.precision == AlarmHealth::Precision::Refused)
            add(ReminderProblem::NotPrecise, ReminderFix::ExactAlarmSettings);
    }

    /// What nothing else explains.
    void addHistory()
    {
        if (!m_health.problems.isEmpty())
            return;
        const bool isMissed =
            std::any_of(m_health.missed.cbegin(), m_health.missed.cend(),
                        [](const auto &each) { return each.what == Delivery::What::Missed; });
        if (isMissed)
            add(ReminderProblem::Missed, ReminderFix::SendTest);
        if (!m_health.late.isEmpty())
            add(ReminderProblem::Late,
                m_health.exactWished ? ReminderFix::SendTest : ReminderFix::MakePrecise);
    }

private:
    void add(ReminderProblem problem, ReminderFix fix) { m_health.problems.append({problem, fix}); }

    ReminderHealth &m_health;
};

} // namespace

ReminderHealth reminderHealth(const HealthInput &input)
{
    ReminderHealth health;
    health.on = input.on;
    health.system = input.system;
    health.homeZone = input.homeZone;
    health.exactWished = input.exactWished;
    addHistory(input, health);

    const auto coming = comingOf(input);
    health.next = input.system.pending.value_or(coming).mid(0, shownAhead);
    if (input.plan && !input.plan->slots.isEmpty())
        health.coveredUntil = input.plan->slots.last().at.day;
    if (!input.on)
        return health;

    Problems problems(health);
    problems.addPermission();
    problems.addPlan(input, coming.size());
    problems.addDelivery();
    problems.addHistory();
    return health;
}

} // namespace stipple
