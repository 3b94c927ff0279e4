// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/reviewmodel.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

class TestQuestionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFrame_saysThatItIsOpening()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your answers"_s));
        QVERIFY(stage.hand().see(u"How old are you?"_s));
    }

    void brokenStorage_saysWhatWasKeptAndTriesAgain()
    {
        DemoHome home;
        home.responses.failure = Error{ErrorCode::DatabaseFailed, {}};
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().see(u"Your data could not be reached"_s));

        home.responses.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"How old are you?"_s));
    }

    void age_isTypedAndKeptAtOnce()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().see(u"Choose an answer"_s));
        QVERIFY(stage.hand().press(u"Tab"_s) && stage.hand().press(u"Tab"_s));
        QVERIFY(stage.hand().tap(u"How old are you?"_s, 1));
        stage.hand().type(u"41"_s);
        QVERIFY(stage.hand().see(u"Next"_s));
        QCOMPARE(home.assessment.question(u"about.age"_s)->number, 41);
        QCOMPARE(home.responses.rows.size(), 1);
    }

    void typedAge_outOfRange_isNoAnswer()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().tap(u"How old are you?"_s, 1));
        stage.hand().type(u"4"_s);
        stage.hand().type(u"999"_s);
        QVERIFY(!home.assessment.question(u"about.age"_s)->answered);
        QVERIFY(stage.hand().see(u"Choose an answer"_s));
    }

    void choosing_marksTheOptionAndNextLeadsOn()
    {
        DemoHome home;
        home.fillAssessment({}, u"about.goal"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().see(u"What would you like to cover?"_s));
        const auto option = home.assessment.current()->options.at(1);
        QVERIFY(stage.hand().tap(option.text));
        QVERIFY(stage.hand().tap(u"Next"_s));
        QVERIFY(stage.hand().seeNoMore(u"What would you like to cover?"_s));
        QVERIFY(home.assessment.question(u"about.goal"_s)->options.at(1).chosen);
    }

    void back_losesNothing()
    {
        DemoHome home;
        home.fillAssessment({}, u"about.goal"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        const auto option = home.assessment.question(u"about.goal"_s)->options.at(0);
        QVERIFY(stage.hand().tap(option.text));
        QVERIFY(stage.hand().tap(u"Back"_s));
        QVERIFY(stage.hand().see(u"Which of these describes your body best?"_s));
        QVERIFY(stage.hand().tap(u"Next"_s));
        QVERIFY(stage.hand().see(u"What would you like to cover?"_s));
        QVERIFY(home.assessment.question(u"about.goal"_s)->options.at(0).chosen);
    }

    void backFromTheFirst_leaves()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().see(u"How old are you?"_s));
        QVERIFY(stage.hand().tap(u"Back"_s));
        QCOMPARE(closed.size(), 1);
    }

    void later_leavesAndResumesThere()
    {
        DemoHome home;
        home.fillAssessment({}, u"loss.skin"_s);
        {
            Stage stage;
            QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
            QSignalSpy closed(&stage.page(), SIGNAL(closed()));
            QVERIFY(stage.hand().tap(u"Later"_s));
            QCOMPARE(closed.size(), 1);
        }
        Stage again;
        QVERIFY(again.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(again.hand().see(home.assessment.question(u"loss.skin"_s)->text));
    }

    void several_aPlainOneTakesNoneAway()
    {
        DemoHome home;
        home.fillAssessment({}, u"loss.skin"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().tap(u"None of these"_s));
        QVERIFY(stage.hand().tap(u"Itching"_s));
        const auto options = home.assessment.question(u"loss.skin"_s)->options;
        for (const auto &option : options)
            QCOMPARE(option.chosen, option.text == u"Itching"_s);

        QVERIFY(stage.hand().tap(u"Itching"_s));
        QVERIFY(!home.assessment.question(u"loss.skin"_s)->answered);
    }

    void notSure_isAnAnswerAndLeadsOn()
    {
        DemoHome home;
        home.fillAssessment({}, u"loss.skin"_s);
        const auto text = home.assessment.question(u"loss.skin"_s)->text;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().tap(u"Not sure"_s));
        QVERIFY(stage.hand().seeNoMore(text));
        QVERIFY(home.assessment.question(u"loss.skin"_s)->answered);
    }

    void changedAnswer_saysWhatElseChanges()
    {
        DemoHome home;
        home.fillAssessment({{u"about.goal"_s, QStringList{u"both"_s}}});
        QVERIFY(home.assessment.complete());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s, {{u"startAt"_s, u"about.goal"_s}}));
        QVERIFY(stage.hand().see(u"What would you like to cover?"_s));
        QVERIFY(!stage.hand().read().contains(u"This also changes"_s));
        QVERIFY(stage.hand().tap(u"Thinning or bare areas"_s));
        QVERIFY(stage.hand().see(u"This also changes"_s));
        QVERIFY(stage.hand().read().join(u' ').contains(u"“Where does the scar come from?”"_s));
        QVERIFY(stage.hand().tap(u"Both"_s));
        QVERIFY(stage.hand().seeNoMore(u"This also changes"_s));
    }

    void why_opensAndClosesBelowTheQuestion()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().tap(u"Why ask?"_s));
        const auto why = home.assessment.question(u"about.age"_s)->why;
        QVERIFY(!why.isEmpty());
        QVERIFY(stage.hand().see(why));
        QVERIFY(stage.hand().tap(u"Why ask?"_s));
        QVERIFY(stage.hand().seeNoMore(why));
    }

    void drawings_areNamedByTheirWords()
    {
        DemoHome home;
        home.fillAssessment({{u"pattern.shape"_s, QStringList{u"temples-crown"_s}}},
                            u"pattern.norwood"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().tap(u"Temples, clearly"_s));
        QVERIFY(home.assessment.question(u"pattern.norwood"_s)->answered);
        QVERIFY(stage.hand().see(u"Next"_s));
    }

    void month_isChosenWithItsYear()
    {
        DemoHome home;
        home.fillAssessment({{u"pattern.start"_s, QStringList{u"months"_s}}}, u"pattern.since"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().tap(u"Earlier year"_s));
        QVERIFY(stage.hand().tap(u"May"_s));
        QCOMPARE(home.assessment.question(u"pattern.since"_s)->date, PartialDate::ofMonth(2024, 5));
        QVERIFY(stage.hand().tap(u"Some time in 2024"_s));
        QCOMPARE(home.assessment.question(u"pattern.since"_s)->date, PartialDate::ofYear(2024));
    }

    void keyboard_answersAndGoesOn()
    {
        DemoHome home;
        home.fillAssessment({}, u"about.goal"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QVERIFY(stage.hand().see(u"What would you like to cover?"_s));
        const auto goal = [&] { return home.assessment.question(u"about.goal"_s); };
        for (int tabs = 0; tabs < 12 && !goal()->answered; ++tabs) {
            QVERIFY(stage.hand().press(u"Tab"_s));
            auto *item = stage.window().activeFocusItem();
            if (item != nullptr && item->property("text") == goal()->options.at(0).text)
                QVERIFY(stage.hand().press(u"Space"_s));
        }
        QVERIFY(goal()->options.at(0).chosen);
    }

    void failedSaving_isSaidAndTheAnswerIsNotMarked()
    {
        DemoHome home;
        home.fillAssessment({}, u"about.goal"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        const auto option = home.assessment.question(u"about.goal"_s)->options.at(0).text;
        QVERIFY(stage.hand().see(option));
        home.responses.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(stage.hand().tap(option));
        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QVERIFY(!home.assessment.question(u"about.goal"_s)->answered);
    }

    void afterTheLast_allAnswersAreLookedThroughThenFinished()
    {
        DemoHome home;
        home.fillAssessment({}, u"health.procedures"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s));
        QSignalSpy finished(&stage.page(), SIGNAL(finished()));
        QVERIFY(stage.hand().tap(u"None of these"_s));
        QVERIFY(stage.hand().tap(u"Next"_s));
        QVERIFY(stage.hand().see(u"Your answers"_s));
        QVERIFY(stage.hand().tap(u"How old are you?: 38"_s));
        QVERIFY(stage.hand().see(u"Change an answer"_s));
        QVERIFY(stage.hand().tap(u"One more"_s));
        QVERIFY(stage.hand().tap(u"Done"_s));
        QVERIFY(stage.hand().see(u"How old are you?: 39"_s));
        QVERIFY(stage.hand().tap(u"See my result"_s));
        QCOMPARE(finished.size(), 1);
        QVERIFY(home.assessment.isCompleted());
    }

    void photos_areOfferedBelowAllAnswersWhereThereIsSomethingToSay()
    {
        for (const auto &said : {QString(), u"None yet"_s}) {
            DemoHome home;
            home.fillAssessment({}, u"health.procedures"_s);
            Stage stage;
            QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s, {{u"photos"_s, said}}));
            QSignalSpy wanted(&stage.page(), SIGNAL(photosRequested()));
            QVERIFY(stage.hand().tap(u"None of these"_s));
            QVERIFY(stage.hand().tap(u"Next"_s));
            QVERIFY(stage.hand().see(u"Your answers"_s));
            if (said.isEmpty()) {
                QVERIFY(!stage.hand().read().contains(u"Photos, if you like"_s));
                continue;
            }
            QVERIFY(stage.hand().tap(u"Photos, if you like"_s));
            QCOMPARE(wanted.size(), 1);
        }
    }

    void startAt_changesOneAnswerAndIsFinished()
    {
        DemoHome home;
        home.fillAssessment();
        QVERIFY(home.assessment.complete());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"QuestionPage"_s, {{u"startAt"_s, u"about.age"_s}}));
        QSignalSpy finished(&stage.page(), SIGNAL(finished()));
        QVERIFY(stage.hand().see(u"How old are you?"_s));
        QVERIFY(stage.hand().tap(u"One less"_s));
        QVERIFY(stage.hand().tap(u"Done"_s));
        QCOMPARE(finished.size(), 1);
        QVERIFY(home.assessment.isCompleted());
        QCOMPARE(home.assessment.question(u"about.age"_s)->number, 37);
    }

    void change_thatOpensQuestions_asksThem()
    {
        DemoHome home;
        home.fillAssessment({{u"pattern.shape"_s, QStringList{u"patch"_s}}});
        Stage stage;
        QVERIFY(
            stage.show(u"Assessment"_s, u"QuestionPage"_s, {{u"startAt"_s, u"pattern.shape"_s}}));
        QVERIFY(stage.hand().tap(u"Temples or crown"_s));
        QVERIFY(stage.hand().tap(u"Done"_s));
        QVERIFY(stage.hand().see(u"Which one is closest?"_s));
    }

    void answerInWords_saysWhatWasChosen()
    {
        AssessmentQuestion question;
        question.answered = true;
        question.kind = AssessmentQuestion::Kind::Month;
        question.date = PartialDate::ofMonth(2025, 9);
        QCOMPARE(answerInWords(question), u"September 2025"_s);
        question.date = PartialDate::ofYear(2025);
        QCOMPARE(answerInWords(question), u"2025"_s);
        question.kind = AssessmentQuestion::Kind::YesNo;
        question.yes = false;
        QCOMPARE(answerInWords(question), u"No"_s);
        question.answered = false;
        QCOMPARE(answerInWords(question), QString());
    }
};

QTEST_MAIN(TestQuestionPage)
#include "tst_questionpage.moc"
