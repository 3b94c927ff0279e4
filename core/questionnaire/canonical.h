// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/canonical.h"

namespace stipple {

/// The code with which our forms let people say that they are not sure.
inline constexpr QLatin1StringView notSureCode{"not-sure"};

inline constexpr QLatin1StringView itemAnswerMedia{
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemAnswerMedia"};

inline constexpr QLatin1StringView enableWhenExpression{
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression"};

/// The address of an extension that the FHIR specification itself defines.
inline QString fhirExtension(QLatin1StringView name)
{
    return QLatin1StringView("http://hl7.org/fhir/StructureDefinition/") + name;
}

} // namespace stipple
