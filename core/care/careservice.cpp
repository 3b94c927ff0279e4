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

CareService::CareService(CareRepository &repository, const CarePlan &builtIn,
                         const PlanReader &reader, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_builtIn(builtIn)
    , m_reader(reader)
    , m_clock(clock)
    , m_plan(builtIn)
{}

// ---- plans ----------------------------------------------------------------------------------

Status CareService::readPlanInForce() const
{
    if (m_planIsRead)
        return {};
    const auto stored = m_repository.plans();
    if (!stored)
        return stored.error();
    const auto current = std::find_if(stored->cbegin(), stored->cend(),
                                      [](const StoredPlan &each) { return each.inForce; });
    if (current == stored->cend()) {
        m_plan = m_builtIn;
    } else {
        auto plan = m_reader.read(current->document);
        if (!plan)
            return plan.error();
        m_plan = *std::move(plan);
    }
    m_planIsRead = true;
    return {};
}

const CarePlan &CareService::plan() const
{
    return readPlanInForce() ? m_plan : m_builtIn;
}

Result<CarePlan> CareService::planInForce() const
{
    if (const auto read = readPlanInForce(); !read)
        return read.error();
    return m_plan;
}

Result<QList<KnownPlan>> CareService::plans() const
{
    const auto stored = m_repository.plans();
    if (!stored)
        return stored.error();
    KnownPlan builtIn{.name = {m_builtIn.id, m_builtIn.version},
                      .author = m_builtIn.author,
                      .importedAt = {},
                      .builtIn = true,
                      .inForce = true};
    QList<KnownPlan> known;
    for (const auto &each : *stored) {
        const auto plan = m_reader.read(each.document);
        known.append({.name = each.name,
                      .author = plan ? plan->author : QString(),
                      .importedAt = each.importedAt,
                      .builtIn = false,
                      .inForce = each.inForce});
        if (each.inForce)
            builtIn.inForce = false;
    }
    known.prepend(builtIn);
    return known;
}

Result<CarePlan> CareService::plan(const PlanName &name) const
{
    if (name == PlanName{m_builtIn.id, m_builtIn.version})
        return m_builtIn;
    const auto stored = m_repository.plans();
    if (!stored)
        return stored.error();
    for (const auto &each : *stored) {
        if (each.name == name)
            return m_reader.read(each.document);
    }
    return Error{ErrorCode::NotFound, u"plan"_s};
}

Result<CarePlan> CareService::readPlan(const QByteArray &document) const
{
    auto plan = m_reader.read(document);
    if (!plan)
        return plan;
    const auto stored = m_repository.plans();
    if (!stored)
        return stored.error();
    for (const auto &each : *stored) {
        if (each.name == PlanName{plan->id, plan->version} && each.document != document)
            return Error{ErrorCode::SameIdOtherContent, u"plan"_s};
    }
    return plan;
}

Result<PlanName> CareService::importPlan(const QByteArray &document)
{
    const auto plan = readPlan(document);
    if (!plan)
        return plan.error();
    const PlanName name{plan->id, plan->version};
    auto kept = m_repository.insertPlan(
        {.name = name, .document = document, .importedAt = m_clock.now(), .inForce = true});
    if (!kept && kept.error().code == ErrorCode::AlreadyExists)
        kept = m_repository.usePlan(name);
    if (!kept)
        return kept.error();
    if (const auto announced = announcePlan(); !announced)
        return announced.error();
    return name;
}

Status CareService::usePlan(const PlanName &name)
{
    if (const auto readable = plan(name); !readable)
        return readable.error();
    const bool isBuiltIn = name == PlanName{m_builtIn.id, m_builtIn.version};
    if (const auto used = m_repository.usePlan(isBuiltIn ? std::nullopt : std::optional(name));
        !used)
        return used;
    return announcePlan();
}

Status CareService::announcePlan()
{
    m_planIsRead = false;
    auto read = readPlanInForce();
    Q_EMIT changed();
    return read;
}

// ---- sessions -------------------------------------------------------------------------------

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

Status CareService::moveSession(SessionId id, const QDate &newDay)
{
    if (!newDay.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    auto moved = m_repository.move(id, newDay);
    if (moved)
        Q_EMIT changed();
    return moved;
}

Status CareService::removeSession(SessionId id)
{
    auto removed = m_repository.remove(id);
    if (removed)
        Q_EMIT changed();
    return removed;
}

// ---- days -----------------------------------------------------------------------------------

Result<DayPlan> CareService::day(const QDate &day, int scabShift) const
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    if (const auto read = readPlanInForce(); !read)
        return read.error();
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

Result<QList<Tick>> CareService::ticks(const QDate &from, const QDate &to) const
{
    return m_repository.ticks(from, to);
}

Status CareService::setTicked(const QDate &day, const QString &taskId, bool ticked)
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    if (day > m_clock.today())
        return Error{ErrorCode::DateInFuture, day.toString(Qt::ISODate)};
    if (const auto read = readPlanInForce(); !read)
        return read;
    if (!m_plan.task(taskId))
        return Error{ErrorCode::NotFound, u"task"_s};

    auto kept = m_repository.setTicked({day, taskId}, ticked);
    if (kept)
        Q_EMIT changed();
    return kept;
}

} // namespace stipple
