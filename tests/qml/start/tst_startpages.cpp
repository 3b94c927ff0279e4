// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/start/door.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

class TestStartPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeDoors_eachLeadToTheirRole()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"FirstStartPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(doorChosen(int)));
        QVERIFY(stage.hand().tap(u"I have had treatment"_s));
        QVERIFY(stage.hand().tap(u"I am considering it"_s));
        QVERIFY(stage.hand().tap(u"I am a technician"_s));
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(0).first().toInt(), int(Role::Client));
        QCOMPARE(chosen.at(1).first().toInt(), int(Role::Prospective));
        QCOMPARE(chosen.at(2).first().toInt(), int(Role::Technician));
    }

    void theDoors_openByKeyboardToo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"FirstStartPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(doorChosen(int)));
        QVERIFY(stage.hand().see(u"I have had treatment"_s));
        QVERIFY(stage.hand().press(u"Tab"_s));
        QVERIFY(stage.hand().press(u"Tab"_s));
        QVERIFY(stage.hand().press(u"Return"_s));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), int(Role::Prospective));
    }

    void yesterday_savesTheSessionAndTheRole()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        QSignalSpy finished(&stage.page(), SIGNAL(finished()));
        QVERIFY(stage.hand().tap(u"Yesterday"_s));
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(home.care.sessions()->first().day, QDate(2025, 11, 23));
        QCOMPARE(*home.settings.roles(), Roles(Role::Client));
    }

    void withoutAnAnswer_thereIsNoWayOn()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        QVERIFY(stage.hand().see(u"Continue"_s));
        const auto *next = stage.page().property("footer").value<QQuickItem *>();
        QVERIFY(next && !next->isEnabled());
        QVERIFY(home.care.sessions()->isEmpty());
    }

    void aDayInTheCalendar_isTheSessionsDay()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Month before"_s));
        QVERIFY(stage.hand().tap(u"Tuesday 7 October"_s));
        QVERIFY(stage.hand().see(u"Tuesday 7 October, 48 days ago"_s));
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QCOMPARE(home.care.sessions()->first().day, QDate(2025, 10, 7));
    }

    void aBookedSession_liesAhead()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Not yet, it is booked"_s));
        QVERIFY(stage.hand().tap(u"Friday 28 November"_s));
        QVERIFY(stage.hand().see(u"Booked for Friday 28 November"_s));
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QCOMPARE(home.care.sessions()->first().day, QDate(2025, 11, 28));
    }

    void whatChangesTheAdvice_isKept()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        QVERIFY(stage.hand().tap(u"Today"_s));
        const auto &thinner = home.content.guidance.redFlags.modifiers.at(2);
        QVERIFY(stage.hand().tap(thinner.question));
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QCOMPARE(*home.settings.modifiers(), QStringList{thinner.id});
    }

    void anotherSession_keepsWhatWasSaidBefore()
    {
        DemoHome home;
        QVERIFY(home.settings.setModifiers({u"RM-1"_s}));
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        QVERIFY(stage.hand().tap(u"Today"_s));
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QCOMPARE(*home.settings.modifiers(), QStringList{u"RM-1"_s});
    }

    void failed_saysWhyAndCanBeDoneAgain()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"SessionDatePage"_s));
        QSignalSpy finished(&stage.page(), SIGNAL(finished()));
        QVERIFY(stage.hand().tap(u"Today"_s));
        QVERIFY(home.settings.setRoles({}));
        home.settingRows.sensitiveKeys = {u"roles"_s, u"modifiers"_s};
        home.settingRows.locked = true;
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        QCOMPARE(finished.size(), 0);
        home.settingRows.locked = false;
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(home.care.sessions()->size(), 1);
    }

    void technician_getsAClinicAndTheRole()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Start"_s, u"ClinicNamePage"_s));
        QSignalSpy finished(&stage.page(), SIGNAL(finished()));
        QVERIFY(stage.hand().tap(u"Clinic"_s));
        stage.hand().type(u"Demo Studio"_s);
        QVERIFY(stage.hand().press(u"Tab"_s));
        stage.hand().type(u"Demo Technician"_s);
        QVERIFY(stage.hand().press(u"Return"_s));
        QCOMPARE(finished.size(), 1);
        QVERIFY(home.clinic.card()->has_value());
        QCOMPARE(*home.settings.roles(), Roles(Role::Technician));
    }

    void back_isAnnounced()
    {
        DemoHome home;
        for (const auto &page : {u"SessionDatePage"_s, u"ClinicNamePage"_s}) {
            Stage stage;
            QVERIFY(stage.show(u"Start"_s, page));
            QSignalSpy back(&stage.page(), SIGNAL(back()));
            QVERIFY(stage.hand().tap(u"Back"_s));
            QCOMPARE(back.size(), 1);
        }
    }
};

QTEST_MAIN(TestStartPages)
#include "tst_startpages.moc"
