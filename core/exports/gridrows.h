// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/gridwords.h"
#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

#include <QMap>

namespace stipple {

/// What a rule asks about: a question, the time since a date, a score, a type or a verdict.
struct GridInput
{
    TableCondition::Kind kind = TableCondition::Kind::Question;
    /// linkId, score; empty for type and verdict.
    QString name;

    friend bool operator==(const GridInput &, const GridInput &) = default;
    friend bool operator<(const GridInput &a, const GridInput &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.name < b.name;
    }
};

/// One way in which a rule fires: what each input has to be, in words. Values of an input of which
/// one suffices stand together.
using GridRow = QMap<GridInput, QStringList>;

/// A condition, unfolded into rows of which one suffices. None when there would be more than a
/// person could review.
[[nodiscard]] std::optional<QList<GridRow>>
gridRows(const TableCondition &condition, const Questionnaire &form, const GridWords &words);

/// What stands above an input's column, in the form's words.
[[nodiscard]] QString gridHeading(const GridInput &input, const Questionnaire &form,
                                  const GridWords &words);

} // namespace stipple
