// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

constexpr qsizetype stepsPerMatch = 100'000;
constexpr qsizetype leastSteps = 1'000;
/// About half a second of backtracking, for all matches together.
constexpr qsizetype allSteps = 20'000'000;

/// Compiling costs by length.
constexpr qsizetype longestPattern = 2'000;
constexpr qsizetype allCharacters = 1'000'000;

} // namespace

PatternMatcher::PatternMatcher(qsizetype expected)
    : m_steps(std::clamp(allSteps / std::max<qsizetype>(expected, 1), leastSteps, stepsPerMatch))
{}

const QRegularExpression &PatternMatcher::compiled(const QString &pattern)
{
    auto known = m_known.find(pattern);
    if (known != m_known.end())
        return *known;
    m_characters += pattern.size();
    const bool tooMuch = pattern.size() > longestPattern || m_characters > allCharacters;
    // A broken pattern stands for those that are too long.
    const auto text = tooMuch ? u"("_s : pattern;
    known = m_known.insert(
        pattern, QRegularExpression(u"(*LIMIT_MATCH=%1)\\A(?:%2)\\z"_s.arg(m_steps).arg(text)));
    return *known;
}

PatternMatcher::Match PatternMatcher::match(const QString &pattern, const QString &text)
{
    const auto &expression = compiled(pattern);
    if (!expression.isValid())
        return Match::Undecided;
    const auto match = expression.match(text);
    if (!match.isValid())
        return Match::Undecided;
    return match.hasMatch() ? Match::Yes : Match::No;
}

} // namespace stipple
