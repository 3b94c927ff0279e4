// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// Sessions and ticks in the database. A row is found by the pseudonym of its day.
class SqliteCareRepository : public CareRepository
{
public:
    explicit SqliteCareRepository(const Tables &tables);

    [[nodiscard]] Result<QList<Session>> sessions() override;
    [[nodiscard]] Status insert(const Session &session) override;
    [[nodiscard]] Status remove(SessionId id) override;
    [[nodiscard]] Result<QList<Tick>> ticks(const QDate &from, const QDate &to) override;
    [[nodiscard]] Status setTicked(const Tick &tick, bool ticked) override;

private:
    [[nodiscard]] Result<QList<Tick>> ticksOf(const QDate &day) const;

    Tables m_tables;
};

} // namespace stipple
