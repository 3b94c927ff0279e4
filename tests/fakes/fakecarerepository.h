// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"

#include <algorithm>

namespace stipple {

/// Sessions, ticks and plans in memory.
class FakeCareRepository : public CareRepository
{
public:
    QList<Session> sessionRows;
    QList<Tick> tickRows;
    QList<StoredPlan> planRows;
    std::optional<Error> failure; ///< what everything answers while it is there

    [[nodiscard]] Result<QList<Session>> sessions() override { return orFailure(sessionRows); }

    [[nodiscard]] Status insert(const Session &session) override
    {
        if (failure)
            return *failure;
        if (isTaken(session.day) || find(session.id) != sessionRows.end())
            return Error{ErrorCode::AlreadyExists, session.id.toString()};
        sessionRows.append(session);
        return {};
    }

    [[nodiscard]] Status move(SessionId id, const QDate &day) override
    {
        if (failure)
            return *failure;
        const auto found = find(id);
        if (found == sessionRows.end())
            return Error{ErrorCode::NotFound, id.toString()};
        if (found->day != day && isTaken(day))
            return Error{ErrorCode::AlreadyExists, id.toString()};
        found->day = day;
        return {};
    }

    [[nodiscard]] Status remove(SessionId id) override
    {
        if (failure)
            return *failure;
        const auto gone = sessionRows.removeIf([&](const Session &row) { return row.id == id; });
        return gone ? Status() : Error{ErrorCode::NotFound, id.toString()};
    }

    [[nodiscard]] Result<QList<Tick>> ticks(const QDate &from, const QDate &to) override
    {
        QList<Tick> found;
        std::copy_if(tickRows.cbegin(), tickRows.cend(), std::back_inserter(found),
                     [&](const Tick &row) { return row.day >= from && row.day <= to; });
        return orFailure(found);
    }

    [[nodiscard]] Status setTicked(const Tick &tick, bool ticked) override
    {
        if (failure)
            return *failure;
        tickRows.removeAll(tick);
        if (ticked)
            tickRows.append(tick);
        return {};
    }

    [[nodiscard]] Result<QList<StoredPlan>> plans() override { return orFailure(planRows); }

    [[nodiscard]] Status insertPlan(const StoredPlan &plan) override
    {
        if (failure)
            return *failure;
        if (knows(plan.name))
            return Error{ErrorCode::AlreadyExists, QStringLiteral("plan")};
        planRows.append(plan);
        return plan.inForce ? usePlan(plan.name) : Status();
    }

    [[nodiscard]] Status usePlan(const std::optional<PlanName> &name) override
    {
        if (failure)
            return *failure;
        if (name && !knows(*name))
            return Error{ErrorCode::NotFound, QStringLiteral("plan")};
        for (auto &row : planRows)
            row.inForce = name && row.name == *name;
        return {};
    }

private:
    template <typename Rows>
    [[nodiscard]] Result<Rows> orFailure(const Rows &rows) const
    {
        if (failure)
            return *failure;
        return rows;
    }

    [[nodiscard]] QList<Session>::iterator find(SessionId id)
    {
        return std::find_if(sessionRows.begin(), sessionRows.end(),
                            [&](const Session &row) { return row.id == id; });
    }

    [[nodiscard]] bool isTaken(const QDate &day) const
    {
        return std::any_of(sessionRows.cbegin(), sessionRows.cend(),
                           [&](const Session &row) { return row.day == day; });
    }

    [[nodiscard]] bool knows(const PlanName &name) const
    {
        return std::any_of(planRows.cbegin(), planRows.cend(),
                           [&](const StoredPlan &row) { return row.name == name; });
    }
};

} // namespace stipple
