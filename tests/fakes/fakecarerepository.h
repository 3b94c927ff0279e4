// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"

#include <algorithm>

namespace stipple {

/// Sessions and ticks in memory.
class FakeCareRepository : public CareRepository
{
public:
    QList<Session> sessionRows;
    QList<Tick> tickRows;

    [[nodiscard]] Result<QList<Session>> sessions() override { return sessionRows; }

    [[nodiscard]] Status insert(const Session &session) override
    {
        const auto taken =
            std::any_of(sessionRows.cbegin(), sessionRows.cend(), [&](const Session &row) {
                return row.id == session.id || row.day == session.day;
            });
        if (taken)
            return Error{ErrorCode::AlreadyExists, session.id.toString()};
        sessionRows.append(session);
        return {};
    }

    [[nodiscard]] Status remove(SessionId id) override
    {
        const auto gone = sessionRows.removeIf([&](const Session &row) { return row.id == id; });
        return gone ? Status() : Error{ErrorCode::NotFound, id.toString()};
    }

    [[nodiscard]] Result<QList<Tick>> ticks(const QDate &from, const QDate &to) override
    {
        QList<Tick> found;
        std::copy_if(tickRows.cbegin(), tickRows.cend(), std::back_inserter(found),
                     [&](const Tick &row) { return row.day >= from && row.day <= to; });
        return found;
    }

    [[nodiscard]] Status setTicked(const Tick &tick, bool ticked) override
    {
        tickRows.removeAll(tick);
        if (ticked)
            tickRows.append(tick);
        return {};
    }
};

} // namespace stipple
