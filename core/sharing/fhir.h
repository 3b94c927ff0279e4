// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

/// The names that Stipple's FHIR resources are built with: its own ones under one address.
namespace stipple::fhir {

/// Everything of our own hangs below this address. It names, it is never asked.
constexpr QLatin1String Base("https://stipple.example/fhir");

/// Code systems below Base: what an observation or a document is, and the values of each.
constexpr QLatin1String DiarySystem("https://stipple.example/fhir/CodeSystem/diary");
constexpr QLatin1String SignSystem("https://stipple.example/fhir/CodeSystem/sign");
constexpr QLatin1String FluidSystem("https://stipple.example/fhir/CodeSystem/fluid");
constexpr QLatin1String ViewSystem("https://stipple.example/fhir/CodeSystem/view");
constexpr QLatin1String ModifierSystem("https://stipple.example/fhir/CodeSystem/modifier");

/// HL7's own.
constexpr QLatin1String
    CategorySystem("http://terminology.hl7.org/CodeSystem/observation-category");
constexpr QLatin1String UnitSystem("http://unitsofmeasure.org");

} // namespace stipple::fhir
