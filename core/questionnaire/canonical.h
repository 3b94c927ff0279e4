// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace stipple {

/// The root of every canonical address that Stipple gives. Names only; nothing is fetched.
inline constexpr QLatin1StringView canonicalRoot{"https://stipple.org/fhir"};

/// The code system of the answers to our forms.
inline constexpr QLatin1StringView answerSystem{"https://stipple.org/fhir/CodeSystem/answers"};

/// The code with which our forms let people say that they are not sure.
inline constexpr QLatin1StringView notSureCode{"not-sure"};

/// What the addresses of bundled drawings begin with, those that `itemAnswerMedia` may name.
inline constexpr QLatin1StringView drawingRoot{"https://stipple.org/fhir/drawing/"};

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
