// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace stipple {

/// The root of every FHIR address that Stipple gives. A reserved name, which nobody can own; it
/// names and is never asked.
inline constexpr QLatin1StringView canonicalRoot{"https://stipple.example/fhir"};

/// The code system of the answers to our forms.
inline constexpr QLatin1StringView answerSystem{"https://stipple.example/fhir/CodeSystem/answers"};

/// What the addresses of bundled drawings begin with, those that `itemAnswerMedia` may name.
inline constexpr QLatin1StringView drawingRoot{"https://stipple.example/fhir/drawing/"};

} // namespace stipple
