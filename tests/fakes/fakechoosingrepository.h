// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/choosingrepository.h"

#include <algorithm>

namespace stipple {

/// Considered clinics in memory. It can be made to fail.
class FakeChoosingRepository : public ChoosingRepository
{
public:
    ConsideredClinics rows;
    std::optional<Error> failure;    ///< what every write answers while it is set
    std::optional<Error> unreadable; ///< what every reading answers while it is set

    [[nodiscard]] Result<ConsideredClinics> clinics() override
    {
        return unreadable ? Result<ConsideredClinics>(*unreadable) : rows;
    }

    [[nodiscard]] Status save(const ConsideredClinic &clinic) override
    {
        if (failure)
            return *failure;
        const auto row = std::ranges::find(rows, clinic.id, &ConsideredClinic::id);
        if (row == rows.end())
            rows.append(clinic);
        else
            *row = clinic;
        return {};
    }

    [[nodiscard]] Status remove(ConsideredId id) override
    {
        if (failure)
            return *failure;
        rows.removeIf([&](const auto &row) { return row.id == id; });
        return {};
    }
};

} // namespace stipple
