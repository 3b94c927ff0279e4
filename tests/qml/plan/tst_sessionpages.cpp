// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto room = u"Plan"_s;

} // namespace

class TestSessionPages : public QObject
{
    Q_OBJECT

    static SessionId add(DemoHome &home, int days)
    {
        return home.care.addSession(home.clock.today().addDays(days)).valueOr({});
    }

    static bool openDay(Stage &stage, const SessionId &id)
    {
        return stage.show(room, u"SessionDayPage"_s, {{u"sessionId"_s, id.toString()}});
    }

private Q_SLOTS:
    void withoutSessions_leadsToAddingOne()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your sessions"_s));
        QSignalSpy session(&stage.page(), SIGNAL(sessionRequested()));
        QVERIFY(stage.hand().see(u"No session yet"_s));
        QVERIFY(stage.hand().tap(u"Add a session"_s));
        QCOMPARE(session.size(), 1);
    }

    void failed_saysWhatHappenedAndTriesAgain()
    {
        DemoHome home;
        home.careRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.careRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"No session yet"_s));
    }

    void bookedAndHad_standApart()
    {
        DemoHome home;
        add(home, -4);
        add(home, 24);
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QVERIFY(stage.hand().see(u"Session 2, in 24 days"_s));
        const auto words = stage.hand().read();
        QVERIFY(words.indexOf(u"Booked"_s) < words.indexOf(u"Thursday 18 December"_s));
        QVERIFY(words.indexOf(u"Thursday 18 December"_s) < words.indexOf(u"Had"_s));
        QVERIFY(stage.hand().see(u"Session 1, 4 days ago"_s));
        QVERIFY(!words.contains(u"A short gap"_s));
    }

    void shortGaps_areWarnedOf()
    {
        DemoHome home;
        add(home, -4);
        add(home, 5);
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QVERIFY(stage.hand().see(u"A short gap"_s));
        QVERIFY(stage.hand().see(u"Only 9 days after the session before. Your plan likes at least "
                                 "10: ask your technician."_s));
    }

    void aRow_opensItsSession()
    {
        DemoHome home;
        const auto id = add(home, -4);
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(sessionChosen(QString)));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Thursday 20 November"_s));
        QCOMPARE(chosen.first().first().toString(), id.toString());
    }

    void aRemovedSession_comesBackByUndo()
    {
        DemoHome home;
        add(home, -4);
        const auto id = add(home, 24);
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QVERIFY(stage.hand().see(u"Session 2, in 24 days"_s));
        QVERIFY(home.care.removeSession(id));
        QVERIFY(stage.hand().see(u"Session removed: Thursday 18 December"_s));
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QVERIFY(stage.hand().see(u"Session 2, in 24 days"_s));
        QCOMPARE(home.careRows.sessionRows.size(), 2);
    }

    void aMovedSession_goesBackByUndo()
    {
        DemoHome home;
        const auto id = add(home, 24);
        Stage stage;
        QVERIFY(stage.show(room, u"SessionsPage"_s));
        QVERIFY(stage.hand().see(u"Session 1, in 24 days"_s));
        QVERIFY(home.care.moveSession(id, home.clock.today().addDays(30)));
        QVERIFY(stage.hand().see(u"Session 1, in 30 days"_s));
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QVERIFY(stage.hand().see(u"Session 1, in 24 days"_s));
        QCOMPARE(home.careRows.sessionRows.first().id, id);
    }

    void aDay_isAdded()
    {
        DemoHome home;
        add(home, -4);
        Stage stage;
        QVERIFY(stage.show(room, u"SessionDayPage"_s));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"It is booked"_s));
        QVERIFY(stage.hand().tap(u"Friday 28 November"_s));
        QVERIFY(stage.hand().see(u"A short gap"_s));
        QVERIFY(stage.hand().tap(u"Add this day"_s));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(home.careRows.sessionRows.last().day, QDate(2025, 11, 28));
    }

    void aSession_isMovedAndKeepsItsId()
    {
        DemoHome home;
        const auto id = add(home, -4);
        Stage stage;
        QVERIFY(openDay(stage, id));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().see(u"Session 1"_s));
        QVERIFY(stage.hand().tap(u"Tuesday 18 November"_s));
        QVERIFY(stage.hand().tap(u"Move it to this day"_s));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(home.careRows.sessionRows.first().id, id);
        QCOMPARE(home.careRows.sessionRows.first().day, QDate(2025, 11, 18));
    }

    void aTakenDay_isRefusedInWords()
    {
        DemoHome home;
        add(home, -6);
        const auto id = add(home, -4);
        Stage stage;
        QVERIFY(openDay(stage, id));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Tuesday 18 November"_s));
        QVERIFY(stage.hand().tap(u"Move it to this day"_s));
        QVERIFY(stage.hand().see(u"There is a session on that day already"_s));
        QVERIFY(closed.isEmpty());
        QCOMPARE(home.careRows.sessionRows.last().day, QDate(2025, 11, 20));
    }

    void aSession_isRemoved()
    {
        DemoHome home;
        const auto id = add(home, -4);
        Stage stage;
        QVERIFY(openDay(stage, id));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().tap(u"Remove this session"_s));
        QCOMPARE(closed.size(), 1);
        QVERIFY(home.careRows.sessionRows.isEmpty());
    }

    void largeTextFromRightToLeft_keepsEveryWay()
    {
        DemoHome home;
        const auto id = add(home, -4);
        Stage stage({.textScale = 2, .mirrored = true});
        QVERIFY(openDay(stage, id));
        QVERIFY(stage.hand().see(u"Remove this session"_s));
        QVERIFY(stage.hand().see(u"Move it to this day"_s));
    }
};

QTEST_MAIN(TestSessionPages)
#include "tst_sessionpages.moc"
