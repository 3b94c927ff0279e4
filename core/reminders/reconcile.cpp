// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/reconcile.h"

#include "core/reminders/resolve.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array events{
    std::pair{ReminderEvent::Alarm, "alarm"_L1},
    std::pair{ReminderEvent::Boot, "boot"_L1},
    std::pair{ReminderEvent::Clock, "clock"_L1},
    std::pair{ReminderEvent::Zone, "zone"_L1},
    std::pair{ReminderEvent::Language, "language"_L1},
    std::pair{ReminderEvent::Update, "update"_L1},
    std::pair{ReminderEvent::Permission, "permission"_L1},
    std::pair{ReminderEvent::Exact, "exact"_L1},
    std::pair{ReminderEvent::Vanished, "vanished"_L1},
    std::pair{ReminderEvent::Poke, "poke"_L1},
    std::pair{ReminderEvent::Replace, "replace"_L1},
};

constexpr qint64 secondsPerDay = 86'400;

/// A slot and the instants it stands for.
struct Resolved
{
    Slot slot;
    qint64 at = 0;
    qint64 until = 0;
};

QList<Resolved> resolved(const SlotPlan &plan, const QTimeZone &device)
{
    QList<Resolved> all;
    if (plan.slots.isEmpty())
        return all;
    const auto last =
        std::max_element(plan.slots.cbegin(), plan.slots.cend(),
                         [](const Slot &a, const Slot &b) { return a.until < b.until; });
    const ZoneOffsets offsets(zoneOr(plan.zone, device), plan.slots.first().at.day,
                              last->until.day);
    for (const auto &slot : plan.slots) {
        const qint64 at = offsets.secondsOf(slot.at);
        qint64 until = offsets.secondsOf(slot.until);
        // A clock that jumps between the two must not end a slot before it begins.
        if (until <= at) {
            const QDateTime begin(slot.at.day, slot.at.time, Qt::UTC);
            until = at + begin.secsTo(QDateTime(slot.until.day, slot.until.time, Qt::UTC));
        }
        all.append({slot, at, until});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Resolved &a, const Resolved &b) { return a.at < b.at; });
    return all;
}

QSet<QString> loggedIds(const QList<Delivery> &log, const QDateTime &now)
{
    QSet<QString> ids;
    for (const auto &delivery : log) {
        const bool wasSeen =
            delivery.what == Delivery::What::Shown || delivery.what == Delivery::What::Returned;
        if (wasSeen || delivery.t <= now)
            ids.insert(delivery.id);
    }
    return ids;
}

bool wipesNotifications(ReminderEvent event)
{
    return event == ReminderEvent::Boot || event == ReminderEvent::Update ||
           event == ReminderEvent::Vanished || event == ReminderEvent::Permission;
}

class Reconciliation
{
public:
    Reconciliation(ReminderEvent event, const SlotPlan &plan, const QList<Delivery> &log,
                   const Surroundings &around)
        : m_event(event)
        , m_around(around)
        , m_now(around.now.toSecsSinceEpoch())
        , m_exact(plan.exact && around.canBeExact)
        , m_isClockWrong(plan.written.isValid() &&
                         m_now + secondsPerDay <= plan.written.toSecsSinceEpoch())
        , m_slots(resolved(plan, around.zone))
        , m_logged(loggedIds(log, around.now))
        , m_line(log.isEmpty() ? 0 : log.last().k)
    {}

    Reconciled run()
    {
        if (m_event == ReminderEvent::Replace) {
            noteMissed();
            m_done.keepAlarm = true;
            return m_done;
        }
        if (!m_isClockWrong) {
            deliver();
            bringBack();
        }
        withdraw();
        restate();
        arm();
        return m_done;
    }

private:
    void note(const Slot &slot, Delivery::What what)
    {
        m_done.log.append({++m_line, m_around.now, slot.id, what});
        m_logged.insert(slot.id);
    }

    void post(const Resolved &slot, bool silent)
    {
        m_done.post =
            Reconciled::Post{slot.slot, QDateTime::fromSecsSinceEpoch(slot.until, Qt::UTC), silent};
    }

    void deliver()
    {
        const Resolved *newest = nullptr;
        QString newestId;
        for (const auto &slot : std::as_const(m_slots)) {
            if (isOpen(slot) && !m_logged.contains(slot.slot.id)) {
                newest = &slot;
                newestId = slot.slot.id;
            }
        }
        for (const auto &slot : std::as_const(m_slots)) {
            if (slot.at > m_now || m_logged.contains(slot.slot.id))
                continue;
            if (slot.until <= m_now)
                note(slot.slot, Delivery::What::Missed);
            else if (!m_around.canNotify)
                note(slot.slot, Delivery::What::Blocked);
            else
                note(slot.slot,
                     slot.slot.id == newestId ? Delivery::What::Shown : Delivery::What::Joined);
        }
        if (newest && m_around.canNotify)
            post(*newest, false);
    }

    void noteMissed()
    {
        if (m_isClockWrong)
            return;
        for (const auto &slot : std::as_const(m_slots)) {
            if (slot.until <= m_now && !m_logged.contains(slot.slot.id))
                note(slot.slot, Delivery::What::Missed);
        }
    }

    void bringBack()
    {
        if (m_done.post || !m_around.canNotify || !wipesNotifications(m_event))
            return;
        const Resolved *newest = nullptr;
        for (const auto &slot : std::as_const(m_slots)) {
            if (!isOpen(slot))
                continue;
            if (m_around.visible.contains(slot.slot.id))
                return;
            newest = &slot;
        }
        if (!newest)
            return;
        note(newest->slot, Delivery::What::Returned);
        post(*newest, true);
    }

    void withdraw()
    {
        for (const auto &id : m_around.visible) {
            const auto slot = find(id);
            const bool isOver = slot && !m_isClockWrong && slot->until <= m_now;
            const bool isFollowed = m_done.post && m_done.post->slot.id != id;
            if (!slot || isOver || isFollowed)
                m_done.withdraw.append(id);
        }
    }

    void restate()
    {
        if (m_event != ReminderEvent::Language)
            return;
        for (const auto &id : m_around.visible) {
            if (!m_done.withdraw.contains(id))
                m_done.restate.append(id);
        }
    }

    void arm()
    {
        const auto next = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const Resolved &slot) {
            return slot.at > m_now && !m_logged.contains(slot.slot.id);
        });
        if (next != m_slots.cend())
            m_done.arm = Reconciled::Arm{QDateTime::fromSecsSinceEpoch(next->at, Qt::UTC), m_exact};
    }

    [[nodiscard]] bool isOpen(const Resolved &slot) const
    {
        return slot.at <= m_now && m_now < slot.until;
    }

    [[nodiscard]] const Resolved *find(const QString &id) const
    {
        const auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(),
                                       [&](const Resolved &each) { return each.slot.id == id; });
        return slot == m_slots.cend() ? nullptr : &*slot;
    }

    ReminderEvent m_event;
    const Surroundings &m_around;
    qint64 m_now;
    bool m_exact;
    bool m_isClockWrong;
    QList<Resolved> m_slots; ///< by instant
    QSet<QString> m_logged;
    qint64 m_line;
    Reconciled m_done;
};

} // namespace

QString eventName(ReminderEvent event)
{
    const auto row = std::find_if(events.cbegin(), events.cend(),
                                  [&](const auto &each) { return each.first == event; });
    return row == events.cend() ? QString() : QString(row->second);
}

std::optional<ReminderEvent> eventOf(QStringView name)
{
    const auto row = std::find_if(events.cbegin(), events.cend(),
                                  [&](const auto &each) { return each.second == name; });
    return row == events.cend() ? std::nullopt : std::optional(row->first);
}

Reconciled reconcile(ReminderEvent event, const FiledPlan &filed, const QList<Delivery> &log,
                     const Surroundings &around)
{
    if (filed.state == FiledPlan::State::Unreadable) {
        Reconciled done;
        done.keepAlarm = true;
        if (log.isEmpty() || log.last().what != Delivery::What::Unreadable)
            done.log.append({log.isEmpty() ? 1 : log.last().k + 1, around.now, QString(),
                             Delivery::What::Unreadable});
        return done;
    }
    return Reconciliation(event, filed.plan, log, around).run();
}

} // namespace stipple
