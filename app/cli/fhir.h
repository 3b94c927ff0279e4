// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto fhirUse = "enable QUESTIONNAIRE RESPONSE\n"
                                "stipple-cli fhir decide QUESTIONNAIRE RESPONSE TABLE… "
                                "[--today DATE] [--lang TAG]\n"
                                "stipple-cli fhir packet RESPONSE [--today DATE] [--lang TAG] "
                                "[--name NAME] [--thread UUID]";

/// Which items of a form are shown, what decision tables conclude, and what is taken along.
int runFhir(const QStringList &arguments);

} // namespace stipple::cli
