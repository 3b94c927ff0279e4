// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/consideredclinic.h"

#include <QVariantMap>

#include <optional>

namespace stipple {

/// What a clinic's marks come to, and what the guide says, in words.
namespace guidewords {

/// {sources, convention, conventionPart}, as an EvidenceLine takes them.
[[nodiscard]] QVariantMap origin(const Evidence &evidence);
/// {title, text, origin}
[[nodiscard]] QVariantMap note(const GuideNote &note);
/// "4 good, 1 warning, 9 not looked at yet"
[[nodiscard]] QString score(const ClinicScore &score);
/// "+3", "0", "−2"
[[nodiscard]] QString points(int points);
/// "3 of 17"
[[nodiscard]] QString of(qsizetype part, qsizetype all);
/// "3 of 17 asked"
[[nodiscard]] QString asked(qsizetype asked, qsizetype all);
/// "Good", "Warning", or that it is open.
[[nodiscard]] QString mark(const std::optional<Mark> &mark);
/// 1 good, -1 warning, 0 open: how QML tells them apart.
[[nodiscard]] int number(const std::optional<Mark> &mark);
[[nodiscard]] std::optional<Mark> markOf(int number);

} // namespace guidewords

} // namespace stipple
