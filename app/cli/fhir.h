// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto fhirUse = "load|validate|enable|score|roundtrip|text|decide|packet …";

/// Forms, responses to them, what decision tables conclude, and what is taken along.
int runFhir(const QStringList &arguments);

} // namespace stipple::cli
