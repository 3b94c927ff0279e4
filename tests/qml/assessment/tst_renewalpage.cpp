// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Answers that were given on earlier questions and rules, in an app that has newer ones.

#include "qml/assessment/renewalmodel.h"
#include "tests/fakes/editions.h"
#include "tests/qml/consultation/demoanswers.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

demo::Answers withPsoriasis()
{
    auto answers = demo::malePattern();
    answers.insert(u"health.skin"_s, demo::chosen(u"SU-PSOHX"_s));
    return answers;
}

/// The app is updated; what is kept stays.
void update(DemoHome &home, const Assessment &builtIn)
{
    home.assessments = AssessmentShelf(builtIn);
    home.clock.advance(std::chrono::hours(48));
}

bool openHome(Stage &stage)
{
    return stage.show(u"Assessment"_s, u"AssessmentHomePage"_s);
}

bool openRenewal(Stage &stage)
{
    return stage.show(u"Assessment"_s, u"RenewalPage"_s);
}

} // namespace

class TestRenewalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftOnEarlierQuestions_mayBeContinuedAsItIs()
    {
        DemoHome home;
        home.fillAssessment(demo::malePattern(), u"health.scalp"_s);
        const auto draft = home.responses.rows;
        update(home, Edition::rebuilt());
        Stage stage;
        QVERIFY(openHome(stage));
        QSignalSpy asked(&stage.page(), SIGNAL(questionsRequested()));
        QVERIFY(stage.hand().see(u"There is a newer version"_s));
        QVERIFY(stage.hand().tap(u"Continue as it is"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(home.responses.rows, draft);
    }

    void draft_movesOnlyAfterItWasSaidWhatDoesNotCarryOver()
    {
        DemoHome home;
        home.fillAssessment(demo::malePattern(), u"health.scalp"_s);
        const auto draft = home.responses.rows;
        update(home, Edition::rebuilt());
        Stage stage;
        QVERIFY(openHome(stage));
        QVERIFY(stage.hand().tap(u"Move to the new questions"_s));
        QVERIFY(stage.hand().see(u"12 answer(s) carry over."_s));
        QVERIFY(stage.hand().see(u"2 answer(s) do not carry over"_s));
        QVERIFY(
            stage.hand().see(u"Did a parent or your mother’s father lose hair in a pattern?"_s));
        QCOMPARE(home.responses.rows, draft);
        QVERIFY(stage.hand().tap(u"Stay with the old questions"_s));
        QVERIFY(stage.hand().see(u"Continue as it is"_s));
        QCOMPARE(home.responses.rows, draft);

        QVERIFY(stage.hand().tap(u"Move to the new questions"_s));
        QVERIFY(stage.hand().tap(u"Move my answers"_s));
        QVERIFY(stage.hand().see(u"Continue"_s));
        QVERIFY(stage.hand().seeNoMore(u"There is a newer version"_s));
        QCOMPARE(home.responses.rows.size(), 1);
        QCOMPARE(home.assessment.progress().answered, 12);
    }

    void draft_withoutLoss_saysThatAllCarryOver()
    {
        DemoHome home;
        home.fillAssessment(demo::malePattern(), u"health.scalp"_s);
        update(home, Edition::stricter());
        Stage stage;
        QVERIFY(openHome(stage));
        QVERIFY(stage.hand().tap(u"Move to the new questions"_s));
        QVERIFY(stage.hand().see(u"All 14 answer(s) carry over."_s));
    }

    void move_thatCannotBeKept_saysSoAndLeavesTheDraft()
    {
        DemoHome home;
        home.fillAssessment(demo::malePattern(), u"health.scalp"_s);
        const auto draft = home.responses.rows;
        update(home, Edition::rebuilt());
        Stage stage;
        QVERIFY(openHome(stage));
        QVERIFY(stage.hand().tap(u"Move to the new questions"_s));
        home.responses.unsaved = Error{ErrorCode::DiskFull, {}};
        QVERIFY(stage.hand().tap(u"Move my answers"_s));
        QVERIFY(stage.hand().see(u"Try again"_s));
        QCOMPARE(home.responses.rows, draft);
        home.responses.unsaved.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"12 answer(s) carry over."_s));
    }

    void otherWords_areNotAnnounced()
    {
        for (const bool complete : {false, true}) {
            DemoHome home;
            home.fillAssessment(demo::malePattern(), complete ? QString() : u"health.scalp"_s);
            if (complete)
                QVERIFY(home.assessment.complete());
            update(home, Edition::reworded());
            Stage stage;
            QVERIFY(openHome(stage));
            QVERIFY(stage.hand().see(complete ? u"See my result"_s : u"Continue"_s));
            const auto said = stage.hand().read();
            QVERIFY(!said.contains(u"newer version"_s));
            QVERIFY(!said.contains(u"What we know has changed"_s));
        }
    }

    void resultOnEarlierRules_offersToEvaluateAgain()
    {
        DemoHome home;
        demo::complete(home, withPsoriasis());
        update(home, Edition::stricter());
        Stage stage;
        QVERIFY(openHome(stage));
        QSignalSpy again(&stage.page(), SIGNAL(renewalRequested()));
        QVERIFY(stage.hand().see(u"What we know has changed since 24 November 2025"_s));
        QVERIFY(stage.hand().tap(u"Evaluate again"_s));
        QCOMPARE(again.size(), 1);
    }

    void renewal_showsThenAndNow_andKeepsTheOldResult()
    {
        DemoHome home;
        demo::complete(home, withPsoriasis());
        const auto old = home.responses.rows;
        update(home, Edition::stricter());
        Stage stage;
        QVERIFY(openRenewal(stage));
        QVERIFY(stage.hand().read().contains(u"Going through your answers"_s));
        QSignalSpy kept(&stage.page(), SIGNAL(kept(bool)));
        QSignalSpy back(&stage.page(), SIGNAL(back()));
        QVERIFY(stage.hand().see(
            u"Psoriasis can appear in tattooed skin. Ask a dermatologist for advice."_s));
        QVERIFY(stage.hand().see(u"Number of sessions"_s));
        QVERIFY(stage.hand().tap(u"Stay with the old one"_s));
        QCOMPARE(back.size(), 1);
        QCOMPARE(home.responses.rows, old);
        QVERIFY(stage.hand().tap(u"Keep the new result"_s));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().first().toBool(), true);
        QCOMPARE(home.responses.rows.size(), 2);
        QCOMPARE(home.responses.rows.first(), old.first());
        QVERIFY(home.assessment.isCompleted());
    }

    void renewal_withoutADifference_saysThatTheResultStaysTheSame()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        update(home, Edition::cautious().assessment());
        Stage stage;
        QVERIFY(openRenewal(stage));
        QVERIFY(stage.hand().see(u"Your result stays the same"_s));
    }

    void renewal_onOtherQuestions_saysWhichAreNewAndGoesThere()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        update(home, Edition::rebuilt());
        Stage stage;
        QVERIFY(openRenewal(stage));
        QSignalSpy kept(&stage.page(), SIGNAL(kept(bool)));
        QVERIFY(stage.hand().see(u"2 answer(s) do not carry over"_s));
        QVERIFY(stage.hand().see(u"2 question(s) are new"_s));
        QVERIFY(stage.hand().tap(u"Answer the new questions"_s));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().first().toBool(), false);
        QCOMPARE(home.assessment.current()->linkId, u"pattern.norwood"_s);
    }

    void renewal_thatCannotBeRead_failsInWords()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        update(home, Edition::stricter());
        home.responses.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(openRenewal(stage));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.responses.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Number of sessions"_s));
    }

    void renewal_withoutAnythingNewer_saysSo()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        Stage stage;
        QVERIFY(openRenewal(stage));
        QVERIFY(stage.hand().see(u"This is not here any more"_s));
    }

    void answersFromBeforeVersionsWereKept_sayWithWhatTheyAreRead()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        home.responses.rows.first().pins.clear();
        update(home, Edition().raise(0, Edition::Minor).assessment());
        Stage stage;
        QVERIFY(openHome(stage));
        QVERIFY(stage.hand().see(u"Read with today's questions"_s));
    }

    void packet_goesAlongWithTheVersionItWasMadeWith()
    {
        DemoHome home;
        demo::complete(home, withPsoriasis());
        update(home, Edition::stricter());
        const auto subject = ThreadId::random();
        const auto file = home.consultation.file({.subject = subject, .name = {}});
        QVERIFY(file);
        QVERIFY(decodePacket(*file, subject, *Assessment::load())->sameTables);
        QVERIFY(!decodePacket(*file, subject, Edition::stricter())->sameTables);
    }

    void everyWord_canBeReadWhole_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow") << Look{.size = {320, 640}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("right to left") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1024, 768}};
    }
    void everyWord_canBeReadWhole()
    {
        QFETCH(const Look, look);
        DemoHome home;
        demo::complete(home, withPsoriasis());
        update(home, Edition::rebuilt());
        {
            Stage stage(look);
            QVERIFY(openRenewal(stage));
            QVERIFY(stage.hand().see(u"2 question(s) are new"_s));
            QCOMPARE(stage.cutOff(), QString());
        }
        {
            Stage stage(look);
            QVERIFY(openHome(stage));
            QVERIFY(stage.hand().see(u"Evaluate again"_s));
            QCOMPARE(stage.cutOff(), QString());
        }
        home.responses.rows.clear();
        home.assessments = AssessmentShelf();
        home.fillAssessment(demo::malePattern(), u"health.scalp"_s);
        update(home, Edition::rebuilt());
        Stage stage(look);
        QVERIFY(openHome(stage));
        QVERIFY(stage.hand().tap(u"Move to the new questions"_s));
        QVERIFY(stage.hand().see(u"2 answer(s) do not carry over"_s));
        QCOMPARE(stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestRenewalPage)
#include "tst_renewalpage.moc"
