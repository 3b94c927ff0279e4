// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/value.h"
#include "core/questionnaire/issue.h"

namespace stipple {

/// What is wrong with a form as JSON, wherever it stands, in what is understood and in what is
/// not: `invalidJsonType`, `duplicateKey`, `multipleValues`, `emptyArray`, `stu3Property` and
/// `unknownProperty`. At most some thousands are told.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/json.html and the definitions of Questionnaire and
/// ValueSet. Contained resources of other types are checked for what all resources share.
[[nodiscard]] QList<Issue> checkStructure(const json::Value &form);

} // namespace stipple
