// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/maymodel.h"
#include "tests/core/planbytes.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto room = u"Plan"_s;

/// Day 4 after a session: Monday 24 November 2025.
void onDayFour(DemoHome &home)
{
    QVERIFY(home.care.addSession(home.clock.today().addDays(-4)));
}

bool openAnswer(Stage &stage, const QString &id)
{
    return stage.show(room, u"MayAnswerPage"_s, {{u"answerId"_s, id}});
}

} // namespace

class TestMayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_saysSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your answers"_s));
        QVERIFY(stage.hand().seeNoMore(u"Opening your answers"_s));
    }

    void withoutASession_leadsToAddingOne()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        QSignalSpy session(&stage.page(), SIGNAL(sessionRequested()));
        QVERIFY(stage.hand().see(u"No session yet"_s));
        QVERIFY(stage.hand().tap(u"Add a session"_s));
        QCOMPARE(session.size(), 1);
    }

    void failed_saysWhatHappenedAndTriesAgain()
    {
        DemoHome home;
        onDayFour(home);
        home.careRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.careRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Yes, today"_s));
    }

    void everyAnswer_standsUnderItsWordWithItsDate()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().see(u"Loose, clean hat outdoors"_s));
        QVERIFY(stage.hand().see(u"Not yet: from tomorrow"_s));
        QVERIFY(stage.hand().see(u"Not yet: from Sat 20 Dec, in 26 days"_s));
        QVERIFY(stage.hand().see(u"Tanning bed or sun lamp"_s));
        QVERIFY(stage.hand().see(u"Good to know"_s));
    }

    void typing_leavesWhatFits()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Swim, shave, gym …"_s));
        stage.hand().type(u"swim"_s);
        QVERIFY(stage.hand().see(u"Swimming: pool, sea, lake"_s));
        QVERIFY(stage.hand().seeNoMore(u"Loose, clean hat outdoors"_s));
        QVERIFY(stage.hand().tap(u"Clear"_s));
        stage.hand().type(u"knitting"_s);
        QVERIFY(stage.hand().see(u"Your plan says nothing about this"_s));
        QVERIFY(stage.hand().tap(u"Clear"_s));
        QVERIFY(stage.hand().see(u"Loose, clean hat outdoors"_s));
    }

    void aRow_opensItsAnswer()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        QSignalSpy answer(&stage.page(), SIGNAL(answerRequested(QString)));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Rinse with lukewarm water"_s));
        QCOMPARE(answer.first().first().toString(), u"AC-P01"_s);
    }

    void keysAlone_findAndOpenAnAnswer()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(stage.show(room, u"MayPage"_s));
        QSignalSpy answer(&stage.page(), SIGNAL(answerRequested(QString)));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Swim, shave, gym …"_s));
        stage.hand().type(u"swim"_s);
        QVERIFY(stage.hand().see(u"Swimming: pool, sea, lake"_s));
        for (int i = 0; i < 4 && answer.isEmpty(); ++i) {
            QVERIFY(stage.hand().press(u"Tab"_s));
            const auto *focused = stage.window().activeFocusItem();
            if (focused && focused->property("title") == u"Swimming: pool, sea, lake"_s)
                QVERIFY(stage.hand().press(u"Space"_s));
        }
        QCOMPARE(answer.size(), 1);
        QCOMPARE(answer.first().first().toString(), u"AC-P14"_s);
    }

    void wide_showsTheAnswerBeside()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage({.size = {1100, 844}});
        QVERIFY(stage.show(room, u"MayPage"_s));
        QSignalSpy answer(&stage.page(), SIGNAL(answerRequested(QString)));
        (void)stage.hand().look();
        QVERIFY(stage.hand().see(u"Choose a question"_s));
        QVERIFY(stage.hand().tap(u"Rinse with lukewarm water"_s));
        QVERIFY(stage.hand().see(u"Who says which day"_s));
        QVERIFY(answer.isEmpty());
    }

    void anAnswer_saysWhoSaysWhichDay()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(openAnswer(stage, u"AC-P01"_s));
        QVERIFY(stage.hand().see(u"Not yet"_s));
        QVERIFY(stage.hand().see(u"From tomorrow on you may."_s));
        QVERIFY(stage.hand().see(u"Clinics, day 3 to 6"_s));
        QVERIFY(stage.hand().see(u"Stipple, day 5"_s));
        QVERIFY(stage.hand().see(home.content.carePlan.permission(u"AC-P01")->conflict));
    }

    void theTechnicianWins_andIsNamed()
    {
        DemoHome home;
        onDayFour(home);
        QVERIFY(home.care.importPlan(planbytes::techniciansOwn()));
        Stage stage;
        QVERIFY(openAnswer(stage, u"AC-P01"_s));
        QVERIFY(stage.hand().see(u"You may do this today."_s));
        QVERIFY(stage.hand().see(u"Stipple, day 5"_s));
        QVERIFY(stage.hand().see(u"Demo technician, day 4"_s));
    }

    void aSource_isAnnouncedByItsNumber()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(openAnswer(stage, u"AC-P14"_s));
        QSignalSpy source(&stage.page(), SIGNAL(sourceRequested(int)));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Source 116"_s));
        QCOMPARE(source.first().first().toInt(), 116);
    }

    void aBookedSession_endsWhatIsAllowed()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-40)));
        QVERIFY(home.care.addSession(home.clock.today().addDays(5)));
        Stage stage;
        QVERIFY(openAnswer(stage, u"AC-P14"_s));
        QVERIFY(stage.hand().see(u"You may, up to and including *"_s));
    }

    void anAnswerThatIsGone_saysSo()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage;
        QVERIFY(openAnswer(stage, u"NOT-THERE"_s));
        QSignalSpy back(&stage.page(), SIGNAL(back()));
        QVERIFY(stage.hand().tap(u"Go back"_s));
        QCOMPARE(back.size(), 1);
    }

    void largeText_keepsTheAnswer()
    {
        DemoHome home;
        onDayFour(home);
        Stage stage({.textScale = 2, .mirrored = true});
        QVERIFY(openAnswer(stage, u"AC-P14"_s));
        QVERIFY(stage.hand().see(u"Not yet"_s));
        QVERIFY(stage.hand().see(u"Clinics, day 28 to 30"_s));
    }
};

QTEST_MAIN(TestMayPage)
#include "tst_maypage.moc"
