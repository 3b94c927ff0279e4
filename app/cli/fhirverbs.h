// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

/// The verbs of `fhir`; each gets what follows it on the command line.
int load(const QStringList &arguments);
int validate(const QStringList &arguments);
int score(const QStringList &arguments);
int roundtrip(const QStringList &arguments);
int text(const QStringList &arguments);
int decide(const QStringList &arguments);

inline constexpr auto loadUse = "load QUESTIONNAIRE [TABLE…] [--strict] [--release]";
inline constexpr auto validateUse = "validate QUESTIONNAIRE|- RESPONSE";
inline constexpr auto enableUse = "enable QUESTIONNAIRE RESPONSE";
inline constexpr auto scoreUse =
    "score QUESTIONNAIRE RESPONSE [--missing partial|allRequired] [--items A,B]";
inline constexpr auto roundtripUse = "roundtrip RESOURCE";
inline constexpr auto textUse = "text QUESTIONNAIRE [--lang TAG]";
inline constexpr auto decideUse =
    "decide QUESTIONNAIRE RESPONSE TABLE… [--today DATE] [--lang TAG]";
inline constexpr auto gridUse = "decide --grid TABLE QUESTIONNAIRE";

/// Prints how one of them is used.
int usageOf(const char *use);

} // namespace stipple::cli
