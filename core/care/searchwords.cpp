// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/searchwords.h"

#include <algorithm>

namespace stipple {

namespace {

// The whole name is worth more than any number of beginnings.
constexpr int wholeWord = 100;
constexpr int beginning = 4;
constexpr int longerForm = 3;

// Shorter beginnings are the beginnings of everything.
constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype shortestStem = 4;

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const auto bare = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const auto c : bare) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int scoreOfWord(const QStringList &asked, const QString &name)
{
    int best = 0;
    for (const auto &word : asked) {
        if (word == name)
            best = std::max(best, wholeWord);
        else if (word.size() >= shortestBeginning && name.startsWith(word))
            best = std::max(best, beginning);
        else if (name.size() >= shortestStem && word.startsWith(name))
            best = std::max(best, longerForm);
    }
    return best;
}

int scoreOfName(const QStringList &asked, const QStringList &name)
{
    if (name.size() == 1)
        return scoreOfWord(asked, name.constFirst());
    if (!name.isEmpty() && std::all_of(name.cbegin(), name.cend(),
                                       [&](const QString &word) { return asked.contains(word); }))
        return wholeWord * static_cast<int>(name.size());
    const auto typed = asked.join(u' ');
    const bool isBeginning = typed.size() >= shortestBeginning && name.join(u' ').startsWith(typed);
    return isBeginning ? beginning : 0;
}

} // namespace

int matchScore(const QString &question, const QStringList &names)
{
    const auto asked = wordsIn(question);
    int score = 0;
    for (const auto &name : names)
        score += scoreOfName(asked, wordsIn(name));
    return score;
}

} // namespace stipple
