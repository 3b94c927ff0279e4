// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/intakerepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// The clinic's own forms in the database.
class SqliteIntakeRepository : public IntakeRepository
{
public:
    explicit SqliteIntakeRepository(const Tables &tables);

    [[nodiscard]] Result<StoredForms> forms() override;
    [[nodiscard]] Status save(const StoredForm &form) override;
    [[nodiscard]] Status remove(ClinicFormId id) override;

private:
    Tables m_tables;
};

} // namespace stipple
