// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"

namespace stipple {

/// A fault in the content.
struct ContentProblem
{
    QString rule;  ///< which check found it: "ref-unknown"
    QString where; ///< id or place
    QString what;
};

/// All faults of the documents. Empty means: every id is unique and resolves, every number of a
/// source exists, every advice has level, text and source or says that it is a convention, phases
/// follow one another without gap or overlap, and no day from −14 to 1400 is without something
/// to do.
[[nodiscard]] QList<ContentProblem> lint(const ContentFiles &files);

} // namespace stipple
