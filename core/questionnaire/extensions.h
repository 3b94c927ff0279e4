// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// The extension of `element` with one of the specification's own addresses; undefined when there
/// is none.
[[nodiscard]] const json::Value &fhirExtensionOf(const json::Value &element,
                                                 QLatin1StringView name);

/// What a choice counts in a score: `ordinalValue` or `itemWeight` of an option, a coding or a
/// concept.
[[nodiscard]] std::optional<double> weightOf(const json::Value &element);

/// The bundled drawing that an attachment names; empty for everything else, which is never
/// fetched.
[[nodiscard]] QString drawingOf(const json::Value &attachment);

/// Takes over what the extensions of an item say. Unknown ones are left alone.
void readExtensions(const json::Value &element, const QString &language, QuestionnaireItem &item);

/// Something a form asks for that Stipple does not do.
struct Gap
{
    /// `unsupportedExpression` or `unsupportedValueSet`.
    QString code;
    /// The extension's address.
    QString url;

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Expressions (FHIRPath, CQL), population, extraction and assembling in the extensions of an item
/// or form, however deep they stand; not in the items below it.
[[nodiscard]] QList<Gap> findGaps(const json::Value &element);

} // namespace stipple
