// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/intakegridwords.h"

#include "qml/intake/formwords.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace stipple {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("IntakeGrid", text);
}

/// A page for people who review a table: what its columns are called.
void addHeadings(GridWords &words)
{
    //: On the reviewers' page. %1 is the address of a form
    words.about = tr(QT_TRANSLATE_NOOP(
        "IntakeGrid", "Rules over the answers to %1. Each row is a rule; it counts when one of its "
                      "lines fits in every filled column. What still needs a person is marked."));
    //: Heading of a column
    words.rule = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Rule"));
    //: Heading of a column: what a rule leads to
    words.outcome = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Outcome"));
    //: Heading of a column: how long a rule lets people wait
    words.wait = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Wait"));
    //: Heading of a column: why a rule is there
    words.reason = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Reason"));
    //: Heading of a column: sources
    words.references = tr(QT_TRANSLATE_NOOP("IntakeGrid", "References"));
    //: Heading of a column: who has checked a rule, and when
    words.reviewed = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Reviewed"));
    //: Heading of a column: the type that answers fit
    words.type = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Type"));
    //: Heading of a column: what another table concluded
    words.verdict = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Verdict"));
    //: Heading of a column: a sum of points. %1 is its name
    words.score = tr(QT_TRANSLATE_NOOP("IntakeGrid", "Score %1"));
}

void addConditions(GridWords &words)
{
    //: In a table: the question has an answer
    words.answered = tr(QT_TRANSLATE_NOOP("IntakeGrid", "answered"));
    //: In a table: the question has no answer
    words.notAnswered = tr(QT_TRANSLATE_NOOP("IntakeGrid", "not answered"));
    //: In a table: an answer
    words.yes = tr(QT_TRANSLATE_NOOP("IntakeGrid", "yes"));
    //: In a table: an answer
    words.no = tr(QT_TRANSLATE_NOOP("IntakeGrid", "no"));
    //: In a table, before an answer: any other than this
    words.notThis = tr(QT_TRANSLATE_NOOP("IntakeGrid", "not"));
    //: In a table: %1 is a sign such as ≥, %2 a number
    words.monthsAgo = tr(QT_TRANSLATE_NOOP("IntakeGrid", "%1 %2 months ago"));
    //: In a table, between answers of which one is enough; with its spaces
    words.orWord = tr(QT_TRANSLATE_NOOP("IntakeGrid", " or "));
    //: In a table, between conditions that must all hold; with its spaces
    words.andWord = tr(QT_TRANSLATE_NOOP("IntakeGrid", " and "));
    //: In a table: a rule with so many cases that they are not listed
    words.tooMany = tr(QT_TRANSLATE_NOOP("IntakeGrid", "too many cases to show"));
}

void addEffects(GridWords &words)
{
    //: In a table: what a rule leads to
    words.doctorFirst = tr(QT_TRANSLATE_NOOP("IntakeGrid", "see a doctor first"));
    //: In a table: %1 is who has to agree, such as gp
    words.clearedBy = tr(QT_TRANSLATE_NOOP("IntakeGrid", "cleared by %1"));
    //: In a table: how long to wait
    words.months = tr(QT_TRANSLATE_NOOP("IntakeGrid", "%1 months"));
    //: In a table: how long to wait
    words.days = tr(QT_TRANSLATE_NOOP("IntakeGrid", "%1 days"));
    //: In a table: the shorter wait, in months
    words.atLeast = tr(QT_TRANSLATE_NOOP("IntakeGrid", "at least %1 if the doctor agrees"));
    //: In a table: from when the wait counts. %1 is a question
    words.from = tr(QT_TRANSLATE_NOOP("IntakeGrid", "from: %1"));
    //: In a table: until when to wait. %1 says what has to happen
    words.until = tr(QT_TRANSLATE_NOOP("IntakeGrid", "until %1"));
}

void addEvidence(GridWords &words)
{
    //: In a table: how good the evidence is. %1 is a letter
    words.grade = tr(QT_TRANSLATE_NOOP("IntakeGrid", "grade %1"));
    //: In a table: nothing was measured, this is agreed upon
    words.convention = tr(QT_TRANSLATE_NOOP("IntakeGrid", "convention"));
    //: In a table: %1 is which part is agreed upon only
    words.conventionOf = tr(QT_TRANSLATE_NOOP("IntakeGrid", "convention: %1"));
    //: In a table: a source of this number is not known. %1 is the number
    words.unknownReference = tr(QT_TRANSLATE_NOOP("IntakeGrid", "[%1] unknown"));
    //: In a table, marked as missing
    words.noReason = tr(QT_TRANSLATE_NOOP("IntakeGrid", "no reason"));
    //: In a table, marked as missing
    words.noSource = tr(QT_TRANSLATE_NOOP("IntakeGrid", "no source"));
    //: In a table, marked as missing
    words.notReviewed = tr(QT_TRANSLATE_NOOP("IntakeGrid", "not reviewed"));
    //: Title of the list of sources
    words.sources = tr(QT_TRANSLATE_NOOP("IntakeGrid", "References"));
    //: Below the title of the list of sources: what the letters mean
    words.sourceGrades = tr(QT_TRANSLATE_NOOP(
        "IntakeGrid", "M founding documents, A peer-reviewed, B public body or professional "
                      "society, C clinic or trade, D other."));
}

} // namespace

GridWords intakeGridWords()
{
    GridWords words;
    words.language = formwords::language();
    words.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    addHeadings(words);
    addConditions(words);
    addEffects(words);
    addEvidence(words);
    return words;
}

} // namespace stipple
