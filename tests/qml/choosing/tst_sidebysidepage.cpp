// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Clinics beside each other: as columns on a phone, as lines in large text, as a table when wide.

#include "tests/qml/choosing/democlinics.h"
#include "tests/qml/keyboardwalk.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const auto north = u"Demo clinic north"_s;
const auto south = u"Demo clinic south"_s;
const auto longName = u"Demo centre for a very long name that somebody gave to a room in a side "
                      "street"_s;

void noteTwo(DemoHome &home)
{
    demo::note(home, {.name = north,
                      .good = 5,
                      .price = u"1,900 for three sessions"_s,
                      .notes = u"Quiet rooms."_s,
                      .asked = 4});
    demo::note(home, {.name = south, .good = 3, .warnings = 2, .asked = 2});
}

bool open(Stage &stage)
{
    return stage.show(u"Choosing"_s, u"SideBySidePage"_s);
}

} // namespace

class TestSideBySidePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClinic_isToldThatTwoAreNeeded()
    {
        DemoHome home;
        demo::note(home, {});
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy back(&stage.page(), SIGNAL(back()));
        QVERIFY(stage.hand().see(u"Two clinics are needed"_s));
        QVERIFY(stage.hand().tap(u"To the list"_s));
        QCOMPARE(back.size(), 1);
    }

    void unreadableClinics_failInWords()
    {
        DemoHome home;
        noteTwo(home);
        home.choosingRows.unreadable = Error{ErrorCode::DatabaseCorrupt, {}};
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Try again"_s));
    }

    void everythingNoted_isThereForBoth_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("phone") << Look{};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("wide") << Look{.size = {1280, 800}};
        QTest::newRow("right to left") << Look{.mirrored = true};
    }

    void everythingNoted_isThereForBoth()
    {
        QFETCH(Look, look);
        DemoHome home;
        noteTwo(home);
        Stage stage(look);
        QVERIFY(open(stage));
        for (const auto &words :
             {north, south, u"5 good, 10 not looked at yet"_s,
              u"3 good, 2 warning(s), 10 not looked at yet"_s, u"1,900 for three sessions"_s,
              u"4 of 17"_s, u"2 of 17"_s,
              u"Hygiene: Demo clinic north: Good, Demo clinic south: Warning"_s, u"Quiet rooms."_s})
            QVERIFY2(stage.hand().see(words), qPrintable(words));
    }

    void onlyDifferences_leavesOutWhatIsAlike()
    {
        DemoHome home;
        noteTwo(home);
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Time to think"_s));
        QVERIFY(stage.hand().tap(u"Only what differs"_s, 1));
        QVERIFY(stage.hand().seeNoMore(u"Time to think"_s));
        QVERIFY(stage.hand().see(u"Hygiene"_s));
    }

    void clinicsThatAreAlike_differInNothing()
    {
        DemoHome home;
        demo::note(home, {.name = north});
        demo::note(home, {.name = south});
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Only what differs"_s, 1));
        QVERIFY(stage.hand().see(u"No point differs so far."_s));
        QVERIFY(stage.hand().see(u"The same questions were asked."_s));
    }

    void otherClinics_canBeChosen()
    {
        DemoHome home;
        noteTwo(home);
        demo::note(home, {.name = u"Demo clinic east"_s});
        demo::note(home, {.name = u"Demo clinic west"_s, .price = u"2,100"_s});
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Which clinics, 3 of 4"_s));
        QVERIFY(stage.hand().tap(u"Demo clinic east"_s));
        QVERIFY(stage.hand().tap(u"Demo clinic west"_s));
        QVERIFY(stage.hand().see(u"2,100"_s));
    }

    void name_leadsToItsClinic()
    {
        DemoHome home;
        noteTwo(home);
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy chosen(&stage.page(), SIGNAL(clinicChosen(QString)));
        QVERIFY(stage.hand().see(u"Questions asked"_s));
        QVERIFY(stage.hand().tap(south, 1)); // the first stands beside the notes
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), home.choosingRows.rows.at(1).id.toString());
    }

    void keyboard_reachesEverythingInItsOrder()
    {
        DemoHome home;
        noteTwo(home);
        demo::note(home, {.name = u"Demo clinic east"_s});
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Which clinics, 3 of 3"_s));
        KeyboardWalk walk(stage.window());
        walk.walk();
        QCOMPARE(walk.faults(), QStringList());
        QVERIFY(walk.names().contains(u"Only what differs"_s));
    }

    void everyWord_canBeReadWhole_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("phone") << Look{};
        QTest::newRow("narrow") << Look{.size = {320, 640}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("right to left") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1280, 800}};
    }

    void everyWord_canBeReadWhole()
    {
        QFETCH(Look, look);
        DemoHome home;
        noteTwo(home);
        demo::note(home, {.name = longName,
                          .warnings = 6,
                          .price = u"2,400 for as many sessions as it takes"_s,
                          .notes = u"They sent a paper before the visit."_s});
        Stage stage(look);
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Only what differs"_s));
        QCOMPARE(stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestSideBySidePage)
#include "tst_sidebysidepage.moc"
