// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/sources.h"
#include "core/exports/gridwords.h"
#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>

namespace stipple {

/// A decision table as a page that reviewers read and print: a table for each part, a rule per row,
/// an input per column in the form's words, then outcome, wait, reasons in each language, graded
/// references and the reviewer. A row of several lines fires when one of its lines fits. Static
/// HTML in one file that fetches nothing; what is missing is marked.
[[nodiscard]] QByteArray gridPage(const DecisionTable &table, const Questionnaire &form,
                                  const Sources &sources, const GridWords &words);

} // namespace stipple
