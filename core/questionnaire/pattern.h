// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace stipple {

/// Matches texts against the patterns that a form gives, which may be broken or made to take for
/// ever. Each match has a limited number of steps; the more matches are to be made, the fewer, so
/// that all together stay well below two seconds.
class PatternMatcher
{
public:
    enum class Match {
        Yes,
        No,
        /// The pattern is broken or too long, or the match takes too many steps.
        Undecided,
    };

    /// `expected` is how many matches will be asked for.
    explicit PatternMatcher(qsizetype expected);

    /// Whether the whole text matches.
    [[nodiscard]] Match match(const QString &pattern, const QString &text);

private:
    [[nodiscard]] const QRegularExpression &compiled(const QString &pattern);

    qsizetype m_steps;
    qsizetype m_characters = 0;
    QHash<QString, QRegularExpression> m_known;
};

} // namespace stipple
