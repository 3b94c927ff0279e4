// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple {

/// How well a question matches the names of a thing; 0 when it does not.
///
/// Case, accents and punctuation do not matter. A name of several words counts when the question
/// has all of them; a single word also when one begins with the other, as while it is typed.
[[nodiscard]] int matchScore(const QString &question, const QStringList &names);

} // namespace stipple
