// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// What we expect of a form of our own beyond what every form has to be: its issues, with
/// `missingEnableBehavior` an error, and `unreachableItem`, `unknownCode`, `duplicateOption`,
/// `missingText`, `missingTranslation`, `notEqualOnSeveral` and `notEqualWithoutExists`.
[[nodiscard]] QList<Issue> lint(const Questionnaire &form);

} // namespace stipple
