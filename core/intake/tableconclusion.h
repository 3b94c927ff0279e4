// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/clinicform.h"
#include "core/questionnaire/decision.h"
#include "core/questionnaire/response.h"

namespace stipple {

/// One thing that a clinic's table concludes, in the words of form and table.
struct TableConclusionLine
{
    /// The table's own word, such as `WAIT`; empty where a rule only sends to a doctor.
    QString outcome;
    /// The reason that the rule gives, the name of a type, or the value that an output has.
    QString text;
    bool doctorFirst = false;
    std::optional<QDate> earliest;
    QList<Because> because;

    friend bool operator==(const TableConclusionLine &, const TableConclusionLine &) = default;
};

/// What a clinic's table makes of answers to its form.
struct TableConclusion
{
    /// False: the form has no table that stands, and nothing follows from the answers.
    bool concludes = false;
    /// Open answers could change it.
    bool incomplete = false;
    /// What stands first is strictest.
    QList<TableConclusionLine> lines;
    /// Questions whose answers are missing or unsure, without repeats.
    QStringList open;
};

/// Pure. ResponseInvalid for a response that unfolds beyond what a person could have written.
[[nodiscard]] Result<TableConclusion> concludeFrom(const ClinicForm &form, const Response &answers,
                                                   const QDate &today, const QString &language);

} // namespace stipple
