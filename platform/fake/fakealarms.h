// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/alarms.h"
#include "core/ports/clock.h"
#include "core/reminders/reconcile.h"

#include <utility>

namespace stipple {

/// A whole device in memory: what was put in force is delivered by the one rule at the times of a
/// clock that moves only when told to.
class FakeAlarms : public Alarms
{
    Q_OBJECT

public:
    explicit FakeAlarms(Clock &clock, QObject *parent = nullptr)
        : Alarms(parent)
        , m_clock(clock)
    {
        facts.permission = AlarmHealth::Permission::Granted;
    }

    AlarmHealth facts;
    FiledPlan filed;
    QList<SlotPlan> replaced; ///< everything that was ever put in force
    QList<Delivery> log;
    QStringList visible;
    QStringList posted; ///< ids in the order in which they were posted
    std::optional<Reconciled::Arm> armed;
    QList<Wish> wishes;
    QString tap;                  ///< of the slot that somebody chose
    bool broken = false;          ///< the disk is full
    bool grantsPermission = true; ///< what the person answers

    [[nodiscard]] Status replaceAll(const SlotPlan &plan) override
    {
        if (broken)
            return Error{ErrorCode::DiskFull, QStringLiteral("slot file")};
        wake(ReminderEvent::Replace);
        const auto seq = filed.plan.seq + 1;
        replaced.append(plan);
        filed = {FiledPlan::State::Readable, plan};
        filed.plan.seq = seq;
        wake(ReminderEvent::Poke);
        return {};
    }

    [[nodiscard]] Result<SlotPlan> current() const override
    {
        if (filed.state == FiledPlan::State::Absent)
            return Error{ErrorCode::NotFound, QStringLiteral("slot file")};
        if (filed.state == FiledPlan::State::Unreadable)
            return Error{ErrorCode::FileUnreadable, QStringLiteral("slot file")};
        return filed.plan;
    }

    [[nodiscard]] AlarmHealth health() const override
    {
        auto answer = facts;
        answer.deliveries = log;
        return answer;
    }

    void request(Wish wish) override
    {
        wishes.append(wish);
        if (wish != Wish::AskPermission)
            return;
        facts.permission =
            grantsPermission ? AlarmHealth::Permission::Granted : AlarmHealth::Permission::Denied;
        Q_EMIT healthChanged();
    }

    [[nodiscard]] QString takeTap() override { return std::exchange(tap, QString()); }

    /// Somebody chooses the notification of that slot.
    void choose(const QString &id)
    {
        tap = id;
        Q_EMIT tapped();
    }

    /// Something wakes what delivers, now.
    void wake(ReminderEvent event = ReminderEvent::Alarm)
    {
        const auto done =
            reconcile(event, filed, log,
                      {.now = m_clock.now(),
                       .zone = m_clock.zone(),
                       .visible = visible,
                       .canNotify = facts.permission == AlarmHealth::Permission::Granted,
                       .canBeExact = facts.precision == AlarmHealth::Precision::Exact});
        log += done.log;
        for (const auto &id : done.withdraw)
            visible.removeAll(id);
        if (done.post) {
            visible.append(done.post->slot.id);
            posted.append(done.post->slot.id);
        }
        if (!done.keepAlarm)
            armed = done.arm;
    }

private:
    Clock &m_clock;
};

} // namespace stipple
