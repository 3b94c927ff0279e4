// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/place.h"

#include <algorithm>

namespace stipple {

Place placeOf(const QList<Session> &sessions, const QDate &day)
{
    Place place;
    for (const auto &session : sessions) {
        if (session.day <= day) {
            ++place.lastNumber;
            if (!place.last.isValid() || session.day > place.last)
                place.last = session.day;
        } else if (!place.next.isValid() || session.day < place.next) {
            place.next = session.day;
        }
    }
    place.coming = place.last == day ? day : place.next;
    return place;
}

std::vector<Stretch> stretchesBetween(const QList<Session> &sessions, const QDate &from,
                                      const QDate &to)
{
    std::vector<Stretch> stretches;
    for (auto day = from; day <= to; day = stretches.back().last.addDays(1)) {
        const auto place = placeOf(sessions, day);
        auto last = to;
        if (place.last == day)
            last = day;
        else if (place.next.isValid())
            last = std::min(to, place.next.addDays(-1));
        stretches.push_back({day, last, place});
    }
    return stretches;
}

QDate sessionOf(const CareTask &task, const Place &place)
{
    return task.anchor == Anchor::LastSession ? place.last : place.coming;
}

std::optional<int> firstDay(const Permission &permission, int shift)
{
    if (!permission.from)
        return std::nullopt;
    return *permission.from + (permission.moves ? shift : 0);
}

bool isAllowedOn(const Permission &permission, int number, int shift)
{
    return permission.rule == Permission::Rule::FromDay &&
           number >= firstDay(permission, shift).value_or(number) &&
           number <= permission.until.value_or(number);
}

} // namespace stipple
