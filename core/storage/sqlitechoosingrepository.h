// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/choosingrepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// Considered clinics in the database.
class SqliteChoosingRepository : public ChoosingRepository
{
public:
    explicit SqliteChoosingRepository(const Tables &tables);

    [[nodiscard]] Result<ConsideredClinics> clinics() override;
    [[nodiscard]] Status save(const ConsideredClinic &clinic) override;
    [[nodiscard]] Status remove(ConsideredId id) override;

private:
    Tables m_tables;
};

} // namespace stipple
