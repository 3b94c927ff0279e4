// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace stipple {

using ClinicFormId = Id<struct ClinicFormTag>;

/// A form of the clinic as it is kept.
struct StoredForm
{
    ClinicFormId id;
    /// The FHIR Questionnaire, byte for byte as it came.
    QByteArray form;
    /// The decision table, as it came; empty when there is none.
    QByteArray table;
    QDateTime importedAt; ///< UTC

    friend bool operator==(const StoredForm &, const StoredForm &) = default;
};

/// The readable forms, and what is missing among them.
struct StoredForms : QList<StoredForm>
{
    using QList<StoredForm>::QList;

    /// Lie there, but were changed from outside or are damaged.
    QList<ClinicFormId> damaged;
};

/// The clinic's own forms. Everything but ids is sealed at rest.
class IntakeRepository
{
public:
    IntakeRepository() = default;
    IntakeRepository(const IntakeRepository &) = delete;
    IntakeRepository &operator=(const IntakeRepository &) = delete;
    virtual ~IntakeRepository() = default;

    /// In the order in which they were first saved.
    [[nodiscard]] virtual Result<StoredForms> forms() = 0;
    /// Adds, or replaces the one with that id. Form and table in one transaction.
    [[nodiscard]] virtual Status save(const StoredForm &form) = 0;
    /// One that is not there is no error.
    [[nodiscard]] virtual Status remove(ClinicFormId id) = 0;
};

} // namespace stipple
