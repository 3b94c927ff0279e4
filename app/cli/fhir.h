// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto fhirUse = "enable QUESTIONNAIRE RESPONSE\n"
                                "stipple-cli fhir decide QUESTIONNAIRE RESPONSE TABLE… "
                                "[--today DATE] [--lang TAG]";

/// Which items of a form are shown, and what decision tables conclude.
int runFhir(const QStringList &arguments);

} // namespace stipple::cli
