// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/formfinding.h"

#include <QStringList>

namespace stipple {

/// What a linter found, in words for whoever wrote the form.
struct FindingText
{
    /// The fact, one sentence.
    QString what;
    /// What to do about it.
    QString advice;

    friend bool operator==(const FindingText &, const FindingText &) = default;
};

/// A code and its sentences, before they are translated and filled in: `%1` is a name or a
/// question, `%2` a code among its options.
struct FindingSentence
{
    const char *code;
    const char *what;
    const char *advice;
};

/// The sentence for a code that is said of a form or of a table; empty for one that nobody knows.
[[nodiscard]] FindingText findingText(const FormFinding &finding, const Questionnaire &form,
                                      const QString &language);

/// Where it is: the question's text, the rule's name, or the form or table as a whole.
[[nodiscard]] QString findingPlace(const FormFinding &finding, const Questionnaire &form,
                                   const QString &language);

/// Those said of a table.
[[nodiscard]] const FindingSentence *tableSentence(const QString &code);

} // namespace stipple
