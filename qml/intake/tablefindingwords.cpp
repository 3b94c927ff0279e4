// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the linter says of decision tables.

#include "qml/intake/findingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stipple {

namespace {

// %1 is a name from the file, or a question in the form's words; %2 the code of an answer.
constexpr std::array sentences{
    FindingSentence{"unknownLinkId",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "The table looks at “%1”, which is no question of this "
                                      "form."),
                    QT_TRANSLATE_NOOP("FindingWords", "Check how the linkId is written.")},
    FindingSentence{
        "unknownCode",
        QT_TRANSLATE_NOOP("FindingWords", "The table waits for the answer “%2” to “%1”, where it "
                                          "cannot be chosen."),
        QT_TRANSLATE_NOOP("FindingWords", "Check how the code is written, and its system.")},
    FindingSentence{
        "unknownType",
        QT_TRANSLATE_NOOP("FindingWords", "The table names the type “%1”, which it does not list."),
        QT_TRANSLATE_NOOP("FindingWords", "List it among the types.")},
    FindingSentence{"unknownScore",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "The table names the score “%1”, which it does not list."),
                    QT_TRANSLATE_NOOP("FindingWords", "List it among the scores.")},
    FindingSentence{"unknownOutcome",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "The table names the outcome “%1”, which it does not "
                                      "list."),
                    QT_TRANSLATE_NOOP("FindingWords", "List it among the outcomes.")},
    FindingSentence{
        "valueDoesNotFit",
        QT_TRANSLATE_NOOP("FindingWords", "The table compares “%1” with something that cannot be "
                                          "answered there."),
        QT_TRANSLATE_NOOP("FindingWords", "Compare it with an answer of its own type.")},
    FindingSentence{"notADate",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "The table counts time from “%1”, which is not answered "
                                      "with a date."),
                    QT_TRANSLATE_NOOP("FindingWords", "Count from a question of type date.")},
    FindingSentence{"duplicateRule",
                    QT_TRANSLATE_NOOP("FindingWords", "Two rules are called “%1”."),
                    QT_TRANSLATE_NOOP("FindingWords", "Give each a name of its own.")},
    FindingSentence{"missingReason", QT_TRANSLATE_NOOP("FindingWords", "The rule gives no reason."),
                    QT_TRANSLATE_NOOP("FindingWords", "Write one that a client can read.")},
    FindingSentence{"missingSource",
                    QT_TRANSLATE_NOOP("FindingWords", "The rule does not say where it is from."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Name the numbers of its sources, or mark it as a "
                                      "convention.")},
    FindingSentence{"notReviewed",
                    QT_TRANSLATE_NOOP("FindingWords", "Nobody has reviewed the rule."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Give the grid to somebody who knows the subject, then write "
                                      "down who has looked at it, and when.")},
    FindingSentence{
        "missingTranslation", QT_TRANSLATE_NOOP("FindingWords", "The reason is not translated: %1"),
        QT_TRANSLATE_NOOP("FindingWords", "Add the translation. Until then another language is "
                                          "shown.")},
    FindingSentence{"notEqualOnSeveral",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "The table asks that “%1” is not something, where several "
                                      "answers can be chosen."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "One other answer is enough for that. Ask for the answers "
                                      "you mean.")},
    FindingSentence{
        "notEqualWithoutExists",
        QT_TRANSLATE_NOOP("FindingWords",
                          "The table asks that “%1” is not something, and nobody may "
                          "have answered it."),
        QT_TRANSLATE_NOOP("FindingWords", "Ask as well that there is an answer (exists).")},
    FindingSentence{
        "minimumAboveDefault",
        QT_TRANSLATE_NOOP("FindingWords", "The shorter wait is longer than the wait itself."),
        QT_TRANSLATE_NOOP("FindingWords", "Check months and minMonths.")},
    FindingSentence{"unreachableRule",
                    QT_TRANSLATE_NOOP("FindingWords", "No answers ever make this rule count."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Check its conditions, and those of the rules before it.")},
    FindingSentence{
        "unreachableEffect",
        QT_TRANSLATE_NOOP("FindingWords", "The rule counts, but this part of it never does: %1"),
        QT_TRANSLATE_NOOP("FindingWords", "Check the conditions of that part.")},
    FindingSentence{
        "tooManyInputs",
        QT_TRANSLATE_NOOP("FindingWords", "The part “%1” looks at ten questions or more."),
        QT_TRANSLATE_NOOP("FindingWords", "Split it: a grid so wide is not checked by eye.")},
};

} // namespace

const FindingSentence *tableSentence(const QString &code)
{
    const auto found = std::ranges::find_if(sentences, [&](const FindingSentence &each) {
        return code == QLatin1StringView(each.code);
    });
    return found == sentences.end() ? nullptr : &*found;
}

} // namespace stipple
