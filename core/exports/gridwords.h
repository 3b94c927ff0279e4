// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace stipple {

/// What a grid says beside what stands in form and table, in the language of who reads it. Plain
/// text: the grid escapes it. `%1` and `%2` are filled in where the comment says so.
struct GridWords
{
    /// BCP 47 tag of these words; the form's texts follow it where they are translated.
    QString language;
    bool rightToLeft = false;

    QString about; ///< what the page is; %1: the form
    QString rule;  ///< heading of a column, as the next five
    QString outcome;
    QString wait;
    QString reason;
    QString references;
    QString reviewed;
    QString type;     ///< an input: the type found before
    QString verdict;  ///< an input: the outcome found before
    QString score;    ///< an input; %1: its name
    QString answered; ///< what an input has to be, as the next five
    QString notAnswered;
    QString yes;
    QString no;
    QString notThis;     ///< before a value that it must not be
    QString monthsAgo;   ///< %1: a sign such as "≥", %2: a number
    QString orWord;      ///< between values of which one suffices
    QString andWord;     ///< between conditions that must all hold
    QString tooMany;     ///< a rule with more cases than anybody reviews
    QString doctorFirst; ///< what a rule does, as the next
    QString clearedBy;   ///< %1: who
    QString months;      ///< a wait; %1: how many, as the next two
    QString days;
    QString atLeast;
    QString from;  ///< a wait; %1: a question
    QString until; ///< a wait; %1: what has to happen
    QString grade; ///< of evidence; %1: the letter
    QString convention;
    QString conventionOf;     ///< %1: which part of it
    QString unknownReference; ///< %1: a number
    QString noReason;         ///< missing, as the next two
    QString noSource;
    QString notReviewed;
    QString sources;      ///< title of the list of references
    QString sourceGrades; ///< what their letters mean
};

} // namespace stipple
