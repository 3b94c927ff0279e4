// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// Sessions, ticks and plans in the database. A row is found by the pseudonym of its day.
class SqliteCareRepository : public CareRepository
{
public:
    explicit SqliteCareRepository(const Tables &tables);

    [[nodiscard]] Result<QList<Session>> sessions() override;
    [[nodiscard]] Status insert(const Session &session) override;
    [[nodiscard]] Status move(SessionId id, const QDate &day) override;
    [[nodiscard]] Status remove(SessionId id) override;
    [[nodiscard]] Result<QList<Tick>> ticks(const QDate &from, const QDate &to) override;
    [[nodiscard]] Status setTicked(const Tick &tick, bool ticked) override;
    [[nodiscard]] Result<QList<StoredPlan>> plans() override;
    [[nodiscard]] Status insertPlan(const StoredPlan &plan) override;
    [[nodiscard]] Status usePlan(const std::optional<PlanName> &name) override;

private:
    [[nodiscard]] Result<QList<Tick>> ticksOf(const QDate &day) const;

    [[nodiscard]] Status putInForce(const std::optional<QString> &key) const;

    Tables m_tables;
};

} // namespace stipple
