// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/evaluation.h"

namespace stipple {

/// Everything that is wrong with a response to a form, each with its place in the response.
///
/// - Faults of a value stand at its answer, answers of a group at `….answer`, all others at the
///   item or, where that is missing, at the occurrence it would stand in.
/// - Groups that the response does not mention do not exist, so nothing in them is required.
/// - While the response is in progress, what is missing is a warning.
/// - An answer while its question is disabled is told, and otherwise only read for its type.
///
/// Errors: those of Evaluation::of.
[[nodiscard]] Result<QList<Issue>> validate(const Questionnaire &form, const Response &response);

/// The same when nobody has the form that the response answers.
[[nodiscard]] QList<Issue> validateWithoutForm(const Response &response);

} // namespace stipple
