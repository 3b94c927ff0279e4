// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// One clinic: what is marked, ticked or written is kept at once, and can be taken back.

#include "tests/qml/choosing/democlinics.h"
#include "tests/qml/keyboardwalk.h"
#include "tests/qml/stage.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

bool open(Stage &stage, const ConsideredId &id)
{
    return stage.show(u"Choosing"_s, u"ConsideredPage"_s, {{u"clinicId"_s, id.toString()}}) &&
           stage.hand().see(u"What you found"_s);
}

/// On a phone the own words stand in a part of their own.
bool openNotes(Stage &stage, const ConsideredId &id)
{
    return open(stage, id) && stage.hand().tap(u"Your notes"_s) &&
           stage.hand().see(u"Remove this clinic"_s);
}

} // namespace

class TestConsideredPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markInTheList_isStoredAndCounted()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().tap(u"Good: Hygiene"_s));
        QCOMPARE(home.choosing.clinic(id)->marks.value(u"CL-05"_s), Mark::Good);
        QVERIFY(stage.hand().see(u"1 good, 14 not looked at yet"_s));
        QVERIFY(stage.hand().see(u"Good: They explain how they work."_s));

        QVERIFY(stage.hand().tap(u"Warning: Hygiene"_s));
        QCOMPARE(home.choosing.clinic(id)->marks.value(u"CL-05"_s), Mark::Warning);
        QVERIFY(stage.hand().tap(u"Warning: Hygiene"_s));
        QVERIFY(home.choosing.clinic(id)->marks.isEmpty());
        QVERIFY(stage.hand().see(u"Nothing looked at yet"_s));
    }

    void lowPrice_canOnlyBeAWarning()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().see(u"Warning: A price far below the others"_s));
        QVERIFY(!stage.hand().read().contains(u"Good: A price far below the others"_s));
    }

    void point_opensItsExplanationAndItsSource()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage, id));
        QSignalSpy sources(&stage.page(), SIGNAL(sourceRequested(int)));
        QVERIFY(stage.hand().tap(u"Time to think"_s));
        QVERIFY(stage.hand().see(u"Good: You may go home first."_s));
        QVERIFY(stage.hand().tap(u"Source 190"_s));
        QCOMPARE(sources.first().first().toInt(), 190);
    }

    void score_saysWhatCounts()
    {
        DemoHome home;
        const auto id = demo::note(home, {.good = 3, .warnings = 1});
        Stage stage;
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().see(home.choosing.guide().score.explained.text));
        QVERIFY(stage.hand().see(u"Our convention: no published source says this."_s));
    }

    void question_isTickedAsAsked()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().tap(u"Questions"_s));
        QVERIFY(stage.hand().tap(u"May I speak with somebody you have treated?"_s));
        QVERIFY(home.choosing.clinic(id)->asked.contains(u"CQ-04"_s));
        QVERIFY(stage.hand().see(u"1 of 17 asked"_s));
    }

    void whatIsTyped_survivesAKill()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        auto stage = std::make_unique<Stage>();
        QVERIFY(openNotes(*stage, id));
        QVERIFY(stage->hand().tap(u"Notes"_s));
        stage->hand().type(u"Quiet rooms"_s);
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet rooms"_s); // nothing had to be left first
        stage.reset();
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet rooms"_s);

        Stage next;
        QVERIFY(openNotes(next, id));
        QVERIFY(next.hand().see(u"Quiet rooms"_s));
    }

    void wordThatTheKeyboardStillComposes_isKeptToo()
    {
        DemoHome home;
        const auto id = demo::note(home, {.notes = u"Quiet "_s});
        Stage stage;
        QVERIFY(openNotes(stage, id));
        QVERIFY(stage.hand().tap(u"Notes"_s));
        QVERIFY(stage.hand().press(u"End"_s));
        QInputMethodEvent composing(u"rooms"_s, {});
        QCoreApplication::sendEvent(stage.window().activeFocusItem(), &composing);
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet rooms"_s);
        QInputMethodEvent done;
        done.setCommitString(u"rooms."_s);
        QCoreApplication::sendEvent(stage.window().activeFocusItem(), &done);
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet rooms."_s);
        QVERIFY(stage.hand().see(u"Quiet rooms."_s));
    }

    void nameAndOffer_areKeptWhileTheyAreWritten()
    {
        DemoHome home;
        const auto id = demo::note(home, {.name = u"Demo"_s});
        Stage stage;
        QVERIFY(openNotes(stage, id));
        QVERIFY(stage.hand().tap(u"Name"_s));
        QVERIFY(stage.hand().press(u"End"_s));
        stage.hand().type(u" clinic"_s);
        QCOMPARE(home.choosing.clinic(id)->name, u"Demo clinic"_s);
        QVERIFY(stage.hand().tap(u"The offer"_s));
        stage.hand().type(u"1,900"_s);
        QCOMPARE(home.choosing.clinic(id)->price, u"1,900"_s);
    }

    void emptiedName_becomesTheOneBefore()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(openNotes(stage, id));
        QVERIFY(stage.hand().tap(u"Name"_s));
        QVERIFY(stage.hand().press(u"Ctrl+A"_s));
        QVERIFY(stage.hand().press(u"Backspace"_s));
        QVERIFY(stage.hand().see(
            u"A clinic needs a name. Until you write one, the one before stays."_s));
        QCOMPARE(home.choosing.clinic(id)->name, u"Demo clinic"_s);
        QVERIFY(stage.hand().press(u"Return"_s));
        QVERIFY(stage.hand().seeNoMore(
            u"A clinic needs a name. Until you write one, the one before stays."_s));
    }

    void fullDisk_isSaidAndTheWordsStay_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("left to right") << Look{};
        QTest::newRow("right to left") << Look{.mirrored = true};
    }

    void fullDisk_isSaidAndTheWordsStay()
    {
        QFETCH(Look, look);
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage(look);
        QVERIFY(openNotes(stage, id));
        home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(stage.hand().tap(u"What you saw and heard"_s));
        stage.hand().type(u"Quiet"_s);
        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QVERIFY(stage.hand().see(u"Quiet"_s));

        home.choosingRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().seeNoMore(u"There is no space left"_s));
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet"_s);
    }

    void remove_takesItAwayAndLeaves()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(openNotes(stage, id));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().tap(u"Remove this clinic"_s));
        QVERIFY(home.choosingRows.rows.isEmpty());
        QCOMPARE(closed.size(), 1);
    }

    void unreadableClinic_failsInWords()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        home.choosingRows.unreadable = Error{ErrorCode::DatabaseCorrupt, {}};
        Stage stage;
        QVERIFY(stage.show(u"Choosing"_s, u"ConsideredPage"_s, {{u"clinicId"_s, id.toString()}}));
        QVERIFY(stage.hand().see(u"Try again"_s));
        home.choosingRows.unreadable.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"What you found"_s));
    }

    void clinicThatIsGone_leadsToTheList()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage, id));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(home.choosing.remove(id));
        QVERIFY(stage.hand().tap(u"To the list"_s));
        QCOMPARE(closed.size(), 1);
    }

    void keyboard_marksAndStaysWhereItWas()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().tap(u"Good: Hygiene"_s));
        auto *button = stage.window().activeFocusItem();
        QVERIFY(stage.hand().press(u"Space"_s));
        QVERIFY(home.choosing.clinic(id)->marks.isEmpty());
        QCOMPARE(stage.window().activeFocusItem(), button);
    }

    void keyboard_reachesEverythingInItsOrder_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("phone") << Look{};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("right to left") << Look{.mirrored = true};
    }

    void keyboard_reachesEverythingInItsOrder()
    {
        QFETCH(Look, look);
        DemoHome home;
        const auto id = demo::note(home, {.good = 2, .warnings = 1});
        Stage stage(look);
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().tap(u"Who does the work"_s));
        KeyboardWalk walk(stage.window());
        walk.walk();
        QCOMPARE(walk.faults(), QStringList());
        for (const auto &name :
             {u"Your notes"_s, u"Good: Hygiene"_s, u"Warning: Hygiene"_s, u"Source 187"_s})
            QVERIFY2(walk.names().contains(name), qPrintable(name));
    }

    void keyboardOnAWidePage_goesFromTheFirstColumnToTheSecond()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage({.size = {1280, 800}});
        QVERIFY(open(stage, id));
        KeyboardWalk walk(stage.window());
        walk.walk();
        QCOMPARE(walk.faults(), QStringList{u"up the page: Remove this clinic → What you found"_s});
    }

    void keyboard_reachesTheOwnWordsInTheirOrder()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Stage stage;
        QVERIFY(openNotes(stage, id));
        KeyboardWalk walk(stage.window());
        walk.walk();
        QCOMPARE(walk.faults(), QStringList());
        QCOMPARE(walk.names().first(4),
                 QStringList({u"Name"_s, u"The offer"_s, u"Notes"_s, u"Remove this clinic"_s}));
    }

    void everyWord_canBeReadWhole_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow") << Look{.size = {320, 640}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("right to left") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1280, 800}};
    }

    void everyWord_canBeReadWhole()
    {
        QFETCH(Look, look);
        DemoHome home;
        const auto id =
            demo::note(home, {.name = u"Demo centre for a very long name in a side street"_s,
                              .good = 5,
                              .warnings = 4,
                              .price = u"1,900 for three sessions, the fourth is free"_s,
                              .notes = u"Quiet rooms. Nobody hurried."_s});
        Stage stage(look);
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().tap(u"Hygiene"_s));
        QCOMPARE(stage.cutOff(), QString());
        QVERIFY(stage.hand().tap(u"Questions"_s));
        QCOMPARE(stage.cutOff(), QString());
        if (look.size.width() < 840) {
            QVERIFY(stage.hand().tap(u"Your notes"_s));
            QCOMPARE(stage.cutOff(), QString());
        }
    }
};

QTEST_MAIN(TestConsideredPage)
#include "tst_consideredpage.moc"
