// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/consideredclinic.h"

namespace stipple {

/// The readable clinics, and what is missing among them.
struct ConsideredClinics : QList<ConsideredClinic>
{
    using QList<ConsideredClinic>::QList;

    /// Lie there, but were changed from outside or are damaged.
    QList<ConsideredId> damaged;
};

/// Considered clinics. Everything but ids is sealed at rest.
class ChoosingRepository
{
public:
    ChoosingRepository() = default;
    ChoosingRepository(const ChoosingRepository &) = delete;
    ChoosingRepository &operator=(const ChoosingRepository &) = delete;
    virtual ~ChoosingRepository() = default;

    /// In the order in which they were added.
    [[nodiscard]] virtual Result<ConsideredClinics> clinics() = 0;
    /// Adds, or replaces the one with that id.
    [[nodiscard]] virtual Status save(const ConsideredClinic &clinic) = 0;
    /// One that is not there is no error.
    [[nodiscard]] virtual Status remove(ConsideredId id) = 0;
};

} // namespace stipple
