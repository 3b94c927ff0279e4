// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/canonical.h"

namespace stipple {

/// The code with which our forms let people say that they are not sure.
inline constexpr QLatin1StringView notSureCode{"not-sure"};

/// The address of an extension that the FHIR specification itself defines.
inline QString fhirExtension(QLatin1StringView name)
{
    return QLatin1StringView("http://hl7.org/fhir/StructureDefinition/") + name;
}

/// The address of an extension of Structured Data Capture: `sdc-questionnaire-` and the name.
inline QString sdcExtension(QLatin1StringView name)
{
    return QLatin1StringView("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-") +
           name;
}

} // namespace stipple
