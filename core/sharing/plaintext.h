// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Rules for words that come from other people and are shown as plain text.
namespace stipple {

/// Longest name of a clinic, a device or a person, in UTF-16 code units.
constexpr qsizetype longestName = 80;
/// Longest text of an answer, in UTF-16 code units.
constexpr qsizetype longestAnswer = 10'000;

/// A name that can be shown beside another without disguising it: one line, not empty, trimmed, at
/// most longestName, no control characters, no invisible ones, none that turn the direction.
[[nodiscard]] bool isPlainName(QStringView name);

/// A text of several lines: at most `longest`, and no control characters but line breaks and tabs.
[[nodiscard]] bool isPlainText(QStringView text, qsizetype longest);

} // namespace stipple
