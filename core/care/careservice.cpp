// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/careservice.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

bool isOpenForDays(const DueTask &task, const QDate &day)
{
    return task.tickable && task.openFrom < day;
}

} // namespace

CareService::CareService(CareRepository &repository, const CarePlan &plan, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_plan(plan)
    , m_clock(clock)
{}

Result<QList<Session>> CareService::sessions() const
{
    auto stored = m_repository.sessions();
    if (!stored)
        return stored.error();
    std::sort(stored->begin(), stored->end(),
              [](const Session &a, const Session &b) { return a.day < b.day; });
    int number = 0;
    for (auto &session : *stored)
        session.number = ++number;
    return stored;
}

Result<SessionId> CareService::addSession(const QDate &day)
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    const auto known = m_repository.sessions();
    if (!known)
        return known.error();
    if (std::any_of(known->cbegin(), known->cend(),
                    [&](const Session &session) { return session.day == day; }))
        return Error{ErrorCode::AlreadyExists, day.toString(Qt::ISODate)};

    const Session session{SessionId::random(), day};
    if (const auto kept = m_repository.insert(session); !kept)
        return kept.error();
    Q_EMIT changed();
    return session.id;
}

Status CareService::removeSession(SessionId id)
{
    auto removed = m_repository.remove(id);
    if (removed)
        Q_EMIT changed();
    return removed;
}

Result<DayPlan> CareService::day(const QDate &day, int scabShift) const
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    const auto known = m_repository.sessions();
    if (!known)
        return known.error();

    auto plan = dueOn(m_plan, *known, day, scabShift);
    auto earliest = day;
    for (const auto &task : std::as_const(plan.tasks)) {
        if (isOpenForDays(task, day))
            earliest = std::min(earliest, task.openFrom);
    }
    if (earliest == day)
        return plan;

    const auto ticks = m_repository.ticks(earliest, day.addDays(-1));
    if (!ticks)
        return ticks.error();
    plan.tasks.removeIf([&](const DueTask &task) {
        return isOpenForDays(task, day) &&
               std::any_of(ticks->cbegin(), ticks->cend(), [&](const Tick &tick) {
                   return tick.taskId == task.id && tick.day >= task.openFrom;
               });
    });
    return plan;
}

Result<QSet<QString>> CareService::ticked(const QDate &day) const
{
    const auto ticks = m_repository.ticks(day, day);
    if (!ticks)
        return ticks.error();
    QSet<QString> ids;
    for (const auto &tick : *ticks)
        ids.insert(tick.taskId);
    return ids;
}

Status CareService::setTicked(const QDate &day, const QString &taskId, bool ticked)
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    if (day > m_clock.today())
        return Error{ErrorCode::DateInFuture, day.toString(Qt::ISODate)};
    if (!m_plan.task(taskId))
        return Error{ErrorCode::NotFound, u"task"_s};

    auto kept = m_repository.setTicked({day, taskId}, ticked);
    if (kept)
        Q_EMIT changed();
    return kept;
}

} // namespace stipple
