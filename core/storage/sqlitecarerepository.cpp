// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitecarerepository.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sessionTable = "session"_L1;
constexpr auto tickTable = "tick"_L1;
constexpr auto planTable = "plan"_L1;

/// Up to here it is quicker to ask for each day than to open every tick.
constexpr int fewDays = 14;

Result<QString> dayKey(const Tables &tables, QLatin1StringView table, const QDate &day)
{
    return tables.cells.pseudonym((table + u'|' + day.toString(Qt::ISODate)).toUtf8());
}

Result<QString> tickKey(const Tables &tables, const Tick &tick)
{
    const auto what = tickTable + u'|' + tick.day.toString(Qt::ISODate) + u'|' + tick.taskId;
    return tables.cells.pseudonym(what.toUtf8());
}

Result<QString> planKey(const Tables &tables, const PlanName &name)
{
    const auto what = planTable + u'|' + name.id + u'|' + QString::number(name.version);
    return tables.cells.pseudonym(what.toUtf8());
}

Tick tickOf(Rows &row)
{
    return {.day = row.day("day"_L1), .taskId = row.text("task"_L1)};
}

} // namespace

SqliteCareRepository::SqliteCareRepository(const Tables &tables)
    : m_tables(tables)
{}

Result<QList<Session>> SqliteCareRepository::sessions()
{
    QList<Session> sessions;
    Rows rows(m_tables, sessionTable);
    while (rows.next())
        sessions.append({.id = rows.id<SessionId>("id"_L1), .day = rows.day("day"_L1)});
    if (!rows.status())
        return rows.status().error();
    return sessions;
}

Status SqliteCareRepository::insert(const Session &session)
{
    const auto key = dayKey(m_tables, sessionTable, session.day);
    if (!key)
        return key.error();
    return NewRow(m_tables, sessionTable, session.id.toString())
        .plain("day_key"_L1, *key)
        .sealed("day"_L1, session.day)
        .insert();
}

Status SqliteCareRepository::move(SessionId id, const QDate &day)
{
    const auto key = dayKey(m_tables, sessionTable, day);
    if (!key)
        return key.error();
    return NewRow(m_tables, sessionTable, id.toString())
        .plain("day_key"_L1, *key)
        .sealed("day"_L1, day)
        .update();
}

Status SqliteCareRepository::remove(SessionId id)
{
    const auto gone = removeRows(m_tables, sessionTable, u"WHERE id = ?"_s, {id.toString()});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return Error{ErrorCode::NotFound, id.toString()};
    return {};
}

Result<QList<Tick>> SqliteCareRepository::ticksOf(const QDate &day) const
{
    const auto key = dayKey(m_tables, tickTable, day);
    if (!key)
        return key.error();
    QList<Tick> ticks;
    Rows rows(m_tables, tickTable, u"WHERE day_key = ?"_s, {*key});
    while (rows.next())
        ticks.append(tickOf(rows));
    if (!rows.status())
        return rows.status().error();
    return ticks;
}

Result<QList<Tick>> SqliteCareRepository::ticks(const QDate &from, const QDate &to)
{
    QList<Tick> ticks;
    if (from.daysTo(to) < fewDays) {
        for (auto day = from; day <= to; day = day.addDays(1)) {
            const auto ofDay = ticksOf(day);
            if (!ofDay)
                return ofDay.error();
            ticks.append(*ofDay);
        }
        return ticks;
    }
    Rows rows(m_tables, tickTable);
    while (rows.next()) {
        if (const auto day = rows.day("day"_L1); day >= from && day <= to)
            ticks.append(tickOf(rows));
    }
    if (!rows.status())
        return rows.status().error();
    return ticks;
}

Status SqliteCareRepository::setTicked(const Tick &tick, bool ticked)
{
    const auto id = tickKey(m_tables, tick);
    const auto key = dayKey(m_tables, tickTable, tick.day);
    if (!id || !key)
        return id ? key.error() : id.error();
    if (!ticked) {
        const auto gone = removeRows(m_tables, tickTable, u"WHERE id = ?"_s, {*id});
        return gone ? Status{} : gone.error();
    }
    return NewRow(m_tables, tickTable, *id)
        .plain("day_key"_L1, *key)
        .sealed("day"_L1, tick.day)
        .sealed("task"_L1, tick.taskId)
        .save();
}

// ---- plans ----------------------------------------------------------------------------------

Result<QList<StoredPlan>> SqliteCareRepository::plans()
{
    QList<StoredPlan> plans;
    Rows rows(m_tables, planTable, u"ORDER BY seq"_s);
    while (rows.next())
        plans.append({.name = {rows.text("name"_L1), rows.text("version"_L1).toInt()},
                      .document = rows.bytes("document"_L1),
                      .importedAt = rows.instant("imported_at"_L1),
                      .inForce = rows.number("in_force"_L1) != 0});
    if (!rows.status())
        return rows.status().error();
    return plans;
}

Status SqliteCareRepository::insertPlan(const StoredPlan &plan)
{
    const auto key = planKey(m_tables, plan.name);
    if (!key)
        return key.error();
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    const auto kept = NewRow(m_tables, planTable, *key)
                          .plain("in_force"_L1, 0)
                          .sealed("name"_L1, plan.name.id)
                          .sealed("version"_L1, QString::number(plan.name.version))
                          .sealed("document"_L1, plan.document)
                          .sealed("imported_at"_L1, plan.importedAt)
                          .insert();
    if (!kept)
        return kept;
    if (plan.inForce) {
        if (const auto used = putInForce(*key); !used)
            return used;
    }
    return transaction.commit();
}

Status SqliteCareRepository::usePlan(const std::optional<PlanName> &name)
{
    std::optional<QString> key;
    if (name) {
        const auto pseudonym = planKey(m_tables, *name);
        if (!pseudonym)
            return pseudonym.error();
        key = *pseudonym;
    }
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto used = putInForce(key); !used)
        return used;
    return transaction.commit();
}

Status SqliteCareRepository::putInForce(const std::optional<QString> &key) const
{
    if (const auto none =
            execute(m_tables.database.connection(), u"UPDATE plan SET in_force = 0"_s);
        !none)
        return none;
    return key ? NewRow(m_tables, planTable, *key).plain("in_force"_L1, 1).update() : Status();
}

} // namespace stipple
