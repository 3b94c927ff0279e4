// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/notificationplan.h"

#include "core/reminders/resolve.h"

#include <QStringList>

#include <algorithm>

namespace stipple::notificationplan {

using namespace Qt::StringLiterals;

namespace {

/// The title and the body of one notification. With words hidden, the app's name is all there is.
void putWords(ios::Request &request, const SlotPlan &plan, const Slot &slot,
              const ReminderWords &words)
{
    const bool isHidden = plan.lock == LockScreen::Hidden;
    const QString title = isHidden ? QString() : u"title"_s;
    const QString key = slot.text == u"continue"_s ? slot.text : u"checkin"_s;
    const QString body = isHidden ? u"title"_s : key;
    request.isKey = plan.lang.isEmpty();
    const auto wording = [&](const QString &which) {
        if (which.isEmpty())
            return std::string();
        const auto word = request.isKey ? u"reminder."_s + which : words.word(plan.lang, which);
        return word.toStdString();
    };
    request.title = wording(title);
    request.body = wording(body);
}

QString fingerprint(const ios::Request &request, const WallTime &wall)
{
    return QStringList{wall.toString(), QString::fromStdString(request.zone),
                       QString::fromStdString(request.title), QString::fromStdString(request.body),
                       QString::number(request.badge)}
        .join(u'|');
}

ios::Request request(const SlotPlan &plan, const Slot &slot, const QTimeZone &zone,
                     const QDateTime &at, const ReminderWords &words)
{
    const auto wall = wallTimeAt(at, zone);
    ios::Request made;
    made.id = slot.id.toStdString();
    made.year = wall.day.year();
    made.month = wall.day.month();
    made.day = wall.day.day();
    made.hour = wall.time.hour();
    made.minute = wall.time.minute();
    // A home zone that is not known here floats, as it is resolved.
    if (!plan.zone.isEmpty() && zone.id() == plan.zone.toLatin1())
        made.zone = plan.zone.toStdString();
    made.badge = slot.n;
    putWords(made, plan, slot, words);
    made.print = fingerprint(made, wall).toStdString();
    return made;
}

bool isPast(const SlotPlan &plan, const std::string &id, const QTimeZone &zone,
            const QDateTime &now)
{
    const auto slot = std::find_if(plan.slots.cbegin(), plan.slots.cend(),
                                   [&](const Slot &each) { return each.id.toStdString() == id; });
    return slot == plan.slots.cend() || resolve(slot->until, zone) <= now;
}

} // namespace

std::vector<ios::Request> requests(const SlotPlan &plan, const QTimeZone &device,
                                   const QDateTime &now, const ReminderWords &words)
{
    const auto zone = zoneOr(plan.zone, device);
    QList<std::pair<QDateTime, const Slot *>> coming;
    for (const auto &slot : plan.slots) {
        const auto at = resolve(slot.at, zone);
        if (at > now)
            coming.append({at, &slot});
    }
    std::stable_sort(coming.begin(), coming.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    if (coming.size() > mostPending)
        coming.remove(mostPending - 1, coming.size() - mostPending);

    std::vector<ios::Request> made;
    made.reserve(static_cast<std::size_t>(coming.size()));
    for (const auto &[at, slot] : std::as_const(coming))
        made.push_back(request(plan, *slot, zone, at, words));
    return made;
}

ios::Orders changes(const std::vector<ios::Request> &wanted, const ios::State &state,
                    const SlotPlan &plan, const QTimeZone &device, const QDateTime &now)
{
    ios::Orders orders;
    const auto isWanted = [&](const ios::Pending &pending) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&](const ios::Request &request) {
            return request.id == pending.id && request.print == pending.print;
        });
    };
    for (const auto &pending : state.pending)
        if (!isWanted(pending))
            orders.forget.push_back(pending.id);

    for (const auto &request : wanted) {
        const bool isThere = std::any_of(
            state.pending.cbegin(), state.pending.cend(), [&](const ios::Pending &pending) {
                return request.id == pending.id && request.print == pending.print;
            });
        if (!isThere)
            orders.add.push_back(request);
    }

    const auto zone = zoneOr(plan.zone, device);
    for (const auto &id : state.delivered)
        if (isPast(plan, id, zone, now))
            orders.withdraw.push_back(id);
    return orders;
}

} // namespace stipple::notificationplan
