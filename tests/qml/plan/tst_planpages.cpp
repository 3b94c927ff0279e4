// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/planbytes.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto room = u"Plan"_s;

} // namespace

class TestPlanPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QUrl fileWith(const QByteArray &document)
    {
        QFile file(m_directory.filePath(u"plan.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(document);
        return QUrl::fromLocalFile(file.fileName());
    }

    static bool compare(Stage &stage, const QUrl &file)
    {
        return stage.show(room, u"PlanDifferencePage"_s, {{u"file"_s, file}});
    }

private Q_SLOTS:
    void ownPlan_isNamedAndNothingElseIsOffered()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your plan"_s));
        QVERIFY(stage.hand().see(u"You follow the plan by"_s));
        QVERIFY(stage.hand().see(u"Stipple"_s));
        QVERIFY(stage.hand().see(u"Version 1"_s));
        QVERIFY(stage.hand().see(u"Warning signs stay as they are. No plan can switch one off."_s));
        QVERIFY(!stage.hand().read().contains(u"Plans you can follow"_s));
    }

    void failed_saysWhatHappenedAndTriesAgain()
    {
        DemoHome home;
        home.careRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.careRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"You follow the plan by"_s));
    }

    void anotherVersion_isAnnounced()
    {
        DemoHome home;
        QVERIFY(home.care.importPlan(planbytes::technicians(1)));
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(versionChosen(QString, int)));
        QVERIFY(stage.hand().see(u"Demo technician"_s));
        QVERIFY(stage.hand().tap(u"Stipple's own plan"_s));
        QCOMPARE(chosen.first().first().toString(), home.content.carePlan.id);
    }

    void aSwitch_isToldAndUndone()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        QVERIFY(stage.hand().see(u"You follow the plan by"_s));
        QVERIFY(home.care.importPlan(planbytes::technicians(1)));
        QVERIFY(stage.hand().see(u"You follow the plan by Demo technician now, version 1."_s));
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QCOMPARE(home.care.plan().author, home.content.carePlan.author);
        QVERIFY(stage.hand().see(u"You follow Stipple's own plan now."_s));
    }

    void aPlanThatCannotBeRead_isSaid()
    {
        DemoHome home;
        home.careRows.planRows = {{{u"demo-clinic"_s, 1}, "{}", home.clock.now(), true}};
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        QVERIFY(stage.hand().see(u"The plan you chose cannot be read"_s));
        QVERIFY(stage.hand().see(u"Stipple"_s));
        QVERIFY(stage.hand().see(u"A plan that cannot be read"_s));
    }

    void theCalendar_isNeutralUntilAskedToTell()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(5)));
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Save to calendar"_s));
        QCOMPARE(home.shareSheet.offers.size(), 1);
        const auto neutral = home.shareSheet.offers.constFirst();
        QVERIFY(neutral.fileName.endsWith(u".ics"_s));
        QVERIFY(neutral.bytes.startsWith("BEGIN:VCALENDAR"));
        for (const auto &permission : home.content.carePlan.permissions)
            QVERIFY(!neutral.bytes.contains(permission.title.toUtf8()));
        QVERIFY(stage.hand().see(u"Saved"_s));
        QVERIFY(stage.hand().tap(u"Say what it is about"_s, 1));
        QVERIFY(stage.hand().tap(u"Save to calendar"_s));
        QCOMPARE(home.shareSheet.offers.size(), 2);
        QVERIFY(home.shareSheet.offers.last().bytes != neutral.bytes);
    }

    void aCalendarThatCannotBeSaved_saysWhy()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(5)));
        home.shareSheet.broken = true;
        Stage stage;
        QVERIFY(stage.show(room, u"PlanPage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Save to calendar"_s));
        QVERIFY(stage.hand().see(u"The file could not be written"_s));
    }

    void everyDifference_isReadBeforeItIsAccepted()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(compare(stage, fileWith(planbytes::techniciansOwn())));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().read().contains(u"Comparing the plans"_s));
        QVERIFY(stage.hand().see(u"Plan by Demo technician"_s));
        QVERIFY(stage.hand().see(u"4 things change."_s));
        QVERIFY(stage.hand().see(u"Warning signs stay as they are. No plan can switch one off."_s));
        QVERIFY(stage.hand().see(u"First day: now day 5, then day 4"_s));
        QVERIFY(home.careRows.planRows.isEmpty());
        QVERIFY(stage.hand().tap(u"Follow this plan"_s));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(home.care.plan().author, u"Demo technician"_s);
    }

    void keepMine_changesNothing()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(compare(stage, fileWith(planbytes::techniciansOwn())));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().tap(u"Keep mine"_s));
        QCOMPARE(closed.size(), 1);
        QVERIFY(home.careRows.planRows.isEmpty());
    }

    void whatWasShown_isWhatIsKept()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(compare(stage, fileWith(planbytes::techniciansOwn())));
        QVERIFY(stage.hand().see(u"4 things change."_s));
        (void)fileWith("{}");
        QVERIFY(stage.hand().tap(u"Follow this plan"_s));
        QCOMPARE(home.care.plan().permission(u"AC-P01")->from, 4);
    }

    void aBadFile_isRefusedWithItsPlace()
    {
        DemoHome home;
        Stage stage;
        const auto twice = planbytes::changed(planbytes::technicians(), "\"id\": \"AC-P02\"",
                                              "\"AC-P02\"", "\"AC-P01\"");
        const auto refusal = home.care.readPlan(twice);
        QVERIFY(!refusal);
        QVERIFY(compare(stage, fileWith(twice)));
        QVERIFY(stage.hand().see(u"This plan does not add up"_s));
        QVERIFY(stage.hand().see(refusal.error().detail));
        QVERIFY(!stage.hand().read().contains(u"Follow this plan"_s));
        QVERIFY(home.careRows.planRows.isEmpty());
    }

    void noPlanAtAll_isRefused()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(compare(stage, fileWith("not a plan")));
        QVERIFY(stage.hand().see(u"This file is not written the way it should be"_s));
    }

    void aFileThatIsGone_isRefused()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(compare(stage, QUrl::fromLocalFile(m_directory.filePath(u"nothing.json"_s))));
        QVERIFY(stage.hand().see(u"This file cannot be read"_s));
    }

    void thePlanInForce_needsNoDecision()
    {
        DemoHome home;
        QVERIFY(home.care.importPlan(planbytes::technicians(1)));
        Stage stage;
        QVERIFY(compare(stage, fileWith(planbytes::technicians(1))));
        QVERIFY(stage.hand().see(u"You follow this plan already"_s));
    }

    void goingBack_showsTheDifferenceToo()
    {
        DemoHome home;
        QVERIFY(home.care.importPlan(planbytes::techniciansOwn()));
        Stage stage;
        const auto &builtIn = home.care.builtInPlan();
        QVERIFY(stage.show(room, u"PlanDifferencePage"_s,
                           {{u"planId"_s, builtIn.id}, {u"version"_s, builtIn.version}}));
        QVERIFY(stage.hand().see(u"Stipple's own plan"_s));
        QVERIFY(stage.hand().see(u"First day: now day 4, then day 5"_s));
        QVERIFY(stage.hand().tap(u"Follow this plan"_s));
        QCOMPARE(home.care.plan().author, builtIn.author);
        QCOMPARE(home.careRows.planRows.size(), 1);
    }
};

QTEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"
