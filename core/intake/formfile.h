// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

/// What a file has to pass before it becomes a form of the clinic, or a table of one.
///
/// Stricter than the engine, which takes forms as they come: whoever wrote this one stands in front
/// of the screen and can mend it, and clients are to see what was meant. The detail of an error is
/// a code, and where it helps a linkId after a space.
namespace stipple::formfile {

/// At most this many bytes, of a form or of a table: words need no more.
inline constexpr qsizetype maxBytes = qsizetype{2} * 1024 * 1024;
/// At most this many items: a form that somebody fills in before an appointment.
inline constexpr int maxItems = 2000;
/// At most this many rules, and characters in any text that is shown.
inline constexpr int maxRules = 500;
inline constexpr qsizetype maxText = 5000;

/// Errors: those of Questionnaire::load(), JsonTooLarge, and QuestionnaireInvalid with
/// `decisionTable` for a table, `tooLarge`, `noQuestions`, `textTooLong`, `duplicateKey`,
/// `enableWhenCycle`.
[[nodiscard]] Result<Questionnaire> readForm(const QByteArray &bytes);

/// Errors: those of DecisionTable::load(), and TableInvalid with `notATable`, `form` for a form,
/// `otherForm` for a table of another form or of another version, `tooLarge`, `noRules`,
/// `textTooLong`.
[[nodiscard]] Result<DecisionTable> readTable(const QByteArray &bytes, const Questionnaire &form);

} // namespace stipple::formfile
