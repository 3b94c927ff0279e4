// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/today/todaymodel.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

TodayModel *modelOf(Stage &stage)
{
    return stage.page().findChild<TodayModel *>();
}

void logScabs(DemoHome &home, int percent)
{
    EntryDraft draft;
    draft.day = home.clock.today();
    draft.symptoms.scabs = percent;
    QVERIFY(home.diary.add(draft));
}

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_saysSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QCOMPARE(modelOf(stage)->state(), TodayModel::State::Loading);
        QVERIFY(stage.hand().read().contains(u"Opening your day"_s));
        QVERIFY(stage.hand().seeNoMore(u"Opening your day"_s));
    }

    void withoutASession_saysWhatToDo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QSignalSpy session(&stage.page(), SIGNAL(sessionRequested()));
        QVERIFY(stage.hand().see(u"No session yet"_s));
        QVERIFY(stage.hand().tap(u"Add a session"_s));
        QCOMPARE(session.size(), 1);
    }

    void failed_saysWhatWasKeptAndTriesAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"What you may see today"_s));
    }

    void dayFour_showsDayPhaseAndWhatIsUsual()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"Good morning"_s));
        QVERIFY(stage.hand().see(u"Monday 24 November"_s));
        QVERIFY(stage.hand().see(u"4"_s));
        QVERIFY(stage.hand().see(u"Hands off, keep dry"_s));
        QVERIFY(stage.hand().see(u"after your session"_s));
        QVERIFY(stage.hand().see(u"Tiny scabs"_s));
        QVERIFY(stage.hand().see(u"falling from day\u00a05"_s));
        QVERIFY(stage.hand().see(u"Normal"_s));
    }

    void theGreeting_followsTheClock()
    {
        DemoHome home;
        home.fillDiary();
        TodayModel today(home.services);
        const auto at = [&](int hour) {
            home.clock.moveTo(QDateTime(QDate(2025, 11, 24), QTime(hour, 0), Qt::UTC));
            return today.greeting();
        };
        QCOMPARE(at(4), u"Good evening"_s);
        QCOMPARE(at(5), u"Good morning"_s);
        QCOMPARE(at(12), u"Good afternoon"_s);
        QCOMPARE(at(18), u"Good evening"_s);
    }

    void aTick_isCountedAndKept()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        (void)stage.hand().look();
        const auto total = modelOf(stage)->tasks()->count();
        QVERIFY(total > 3);
        QVERIFY(stage.hand().see(u"0 of %1"_s.arg(total)));
        const auto title = u"Avoid: Keep your scalp dry"_s;
        QVERIFY(stage.hand().tap(title, 1));
        QVERIFY(stage.hand().see(u"1 of %1"_s.arg(total)));
        QCOMPARE(home.careRows.tickRows.size(), 1);
        QCOMPARE(home.careRows.tickRows.first().taskId, u"T-KEEPDRY"_s);
        QVERIFY(stage.hand().tap(title, 1));
        QVERIFY(stage.hand().see(u"0 of %1"_s.arg(total)));
        QVERIFY(home.careRows.tickRows.isEmpty());
    }

    void r24_aPastDay_isNamedAndItsTicksAreItsOwn_andTodayIsOneTapAway()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s, {{u"shownDay"_s, u"2025-11-23"_s}}));
        const QSignalSpy left(&stage.page(), SIGNAL(todayRequested()));
        QVERIFY(stage.hand().see(u"Sunday 23 November"_s));
        QVERIFY(stage.hand().see(u"To do on that day"_s));
        QVERIFY(!stage.hand().read().contains(u"What you may see today"_s));
        QCOMPARE(modelOf(stage)->day(), 3);
        QVERIFY(stage.hand().tap(u"Avoid: Keep your scalp dry"_s, 1));
        QTRY_COMPARE(home.careRows.tickRows.size(), 1);
        QCOMPARE(home.careRows.tickRows.first().day, QDate(2025, 11, 23));

        QVERIFY(stage.hand().tap(u"Go to today"_s));
        QCOMPARE(left.size(), 1);
        stage.page().setProperty("shownDay", QString());
        QVERIFY(stage.hand().see(u"To do today"_s));
        QCOMPARE(modelOf(stage)->day(), 4);
        QVERIFY(stage.hand().seeNoMore(u"Go to today"_s));
    }

    void r24_aPastDay_hidesNoAlertOfToday()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s, {{u"shownDay"_s, u"2025-11-22"_s}}));
        (void)stage.hand().look();
        QVERIFY(!modelOf(stage)->normal());
    }

    void r24_whatIsNoPastDay_isToday_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("today") << u"2025-11-24"_s;
        QTest::newRow("tomorrow") << u"2025-11-25"_s;
        QTest::newRow("no day") << u"2025-02-30"_s;
        QTest::newRow("no words") << u"?"_s;
    }
    void r24_whatIsNoPastDay_isToday()
    {
        QFETCH(const QString, day);
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s, {{u"shownDay"_s, day}}));
        QVERIFY(stage.hand().see(u"To do today"_s));
        QCOMPARE(modelOf(stage)->shownDay(), QString());
        QCOMPARE(modelOf(stage)->day(), 4);
    }

    void aTask_opensToItsReasonsAndSources()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QSignalSpy source(&stage.page(), SIGNAL(sourceRequested(int)));
        (void)stage.hand().look();
        const auto *task = home.content.carePlan.task(u"T-KEEPDRY");
        QVERIFY(!stage.hand().read().contains(task->detail));
        QVERIFY(stage.hand().tap(u"Avoid: Keep your scalp dry"_s));
        QVERIFY(stage.hand().see(task->detail));
        const auto number = task->evidence.refs.constFirst();
        QVERIFY(stage.hand().tap(u"Source %1"_s.arg(number)));
        QCOMPARE(source.first().first().toInt(), number);
        QVERIFY(home.careRows.tickRows.isEmpty());
    }

    void anOpenFlag_replacesEveryReassurance()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QSignalSpy advice(&stage.page(), SIGNAL(adviceRequested(QString)));
        QVERIFY(stage.hand().see(u"Urgent"_s));
        QVERIFY(!stage.hand().read().contains(u"Normal"_s));
        QVERIFY(!stage.hand().read().contains(u"What you may see today"_s));
        QVERIFY(modelOf(stage)->alertText().contains(u"Before Tuesday 25 November, 07:00"_s));
        QVERIFY(stage.hand().tap(u"What to do"_s));
        QCOMPARE(advice.first().first().toString(), home.diaryRows.rows.last().id.toString());
    }

    void seenByADoctor_isKeptAndCanBeTakenBack()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        {
            Stage stage;
            QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
            QVERIFY(stage.hand().tap(u"I was seen"_s));
            QVERIFY(stage.hand().see(u"You said that a doctor has seen it"_s));
            QVERIFY(!stage.hand().read().contains(u"Normal"_s));
        }
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"You said that a doctor has seen it"_s));
        QVERIFY(stage.hand().tap(u"Not seen yet"_s));
        QVERIFY(stage.hand().see(u"I was seen"_s));
    }

    void aFlag_staysOpenTomorrowAndIsOverAfterThat()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        TodayModel today(home.services);
        today.reload();
        QCOMPARE(today.alertLevel(), int(Level::DoctorUrgent));
        home.clock.advance(std::chrono::hours(24));
        QCOMPARE(today.alertLevel(), int(Level::DoctorUrgent));
        QVERIFY(!today.normal());
        home.clock.advance(std::chrono::hours(24));
        QVERIFY(today.normal());
    }

    void longTerm_countsTheYearsAndNamesTheNextDates()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-400)));
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"400"_s));
        QVERIFY(stage.hand().see(u"One dot a day, up to your top-up check in 2027"_s));
        QVERIFY(stage.hand().see(u"Settled colour, crisp dots"_s));
        QVERIFY(modelOf(stage)->tasks()->count() > 0);
        QVERIFY(stage.hand().see(u"Top-up check"_s));
    }

    void beforeTheFirstSession_thePreparationIsShown()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(3)));
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"Days to go"_s));
        QVERIFY(stage.hand().see(u"on Thu 27 Nov"_s));
        QVERIFY(stage.hand().see(u"Avoid: No sunburn, no tanning"_s));
    }

    void onTheSessionsDay_whatPreparesStandsApart()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today()));
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"Before today's session"_s));
        const auto words = stage.hand().read();
        const auto title = words.indexOf(u"Before today's session"_s);
        QVERIFY(words.indexOf(u"Avoid: Keep your scalp dry"_s) < title);
        QVERIFY(words.indexOf(u"Avoid: No caffeine"_s) > title);
        const auto count = modelOf(stage)->before()->count();
        QVERIFY(stage.hand().see(u"0 of %1"_s.arg(count)));
        QVERIFY(stage.hand().tap(u"Avoid: No caffeine"_s, 1));
        QVERIFY(stage.hand().see(u"1 of %1"_s.arg(count)));
        QCOMPARE(home.careRows.tickRows.first().taskId, u"AC-B04"_s);
    }

    void scabsThatStay_moveWhatWaitsForHealedSkin()
    {
        DemoHome home;
        const auto session = home.clock.today().addDays(-15);
        QVERIFY(home.care.addSession(session));
        TodayModel today(home.services);
        today.reload();
        const auto before = today.phase();
        logScabs(home, 20);
        QVERIFY(today.phase() != before);
    }

    void aMissedDay_isMarkedAndALoggedOneNot()
    {
        DemoHome home;
        home.fillDiary();
        home.clock.advance(std::chrono::hours(48));
        TodayModel today(home.services);
        today.reload();
        QCOMPARE(today.day(), 6);
        QCOMPARE(today.missedDays(), QList<int>{5});
        QVERIFY(!today.loggedToday());
    }

    void help_isAlwaysInReach()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QSignalSpy help(&stage.page(), SIGNAL(helpRequested()));
        QVERIFY(stage.hand().tap(u"Get help"_s));
        QCOMPARE(help.size(), 1);
    }

    void mayI_isReachedByARowAndByKey()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QSignalSpy may(&stage.page(), SIGNAL(mayRequested()));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"May I …?"_s));
        QCOMPARE(may.size(), 1);
        QVERIFY(stage.hand().press(u"/"_s));
        QCOMPARE(may.size(), 2);
    }

    void largeText_keepsTheDayAndTheHelp()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage({.textScale = 2});
        QVERIFY(stage.show(u"Today"_s, u"TodayPage"_s));
        QVERIFY(stage.hand().see(u"Day 4"_s));
        QVERIFY(stage.hand().see(u"Get help"_s));
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
