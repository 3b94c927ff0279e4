// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/evaluation.h"

namespace stipple {

// Changes to one of several occurrences in a response. In each the evaluation is the one of exactly
// this response, and no longer fits it afterwards.

/// Replaces the answers of one occurrence of a question. An item that is left empty leaves the
/// response; a repeating group that is left empty stays, because somebody asked for it.
void setAnswersAt(Response &response, const Evaluation &evaluation, int occurrence,
                  const QList<Answer> &answers);

/// Adds an empty occurrence of a group after this one. False when the response does not hold this
/// one: then there is nothing to add to.
bool addOccurrenceAfter(Response &response, const Evaluation &evaluation, int occurrence);

/// Takes one occurrence out, with everything below it.
void removeOccurrence(Response &response, const Evaluation &evaluation, int occurrence);

/// Takes out everything that is disabled, and then what is empty.
void prune(Response &response, const Evaluation &evaluation);

/// The innermost repeating group around an occurrence; -1 when there is none.
[[nodiscard]] int repeatingGroupOf(const Evaluation &evaluation, int occurrence);

} // namespace stipple
