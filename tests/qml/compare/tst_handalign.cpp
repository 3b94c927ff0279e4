// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/compare/comparingperson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;
using Fault = AlignmentAttempt::Fault;

namespace {

const auto firstPlace =
    u"Place 1 of 3: tap a mole, a scar or a dot that you find in both photos."_s;

/// Two photos that do not align by themselves, and the page on which places are shown.
struct Showing : ComparingPerson
{
    explicit Showing(const Look &look = {})
        : ComparingPerson(look)
    {
        logTwo();
        home.comparison.faults = Fault::FewMatches;
    }

    bool begin()
    {
        return open() && stage.hand().tap(u"Align by hand"_s) && stage.hand().see(firstPlace);
    }
    QQuickItem &pane() { return *pictures().constFirst(); }
    /// The same place in both photos.
    void showIn(const QPointF &first, const QPointF &second)
    {
        tapAt(pane(), first);
        tapAt(pane(), second);
    }
};

} // namespace

class TestHandAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threePlaces_areShownByPointer_andThePhotosLieOverEachOther()
    {
        Showing person;
        QVERIFY(person.begin());
        person.tapAt(person.pane(), {.3, .3});
        QVERIFY(
            person.stage.hand().see(u"Place 1 of 3: now tap the same spot in the second photo."_s));
        person.tapAt(person.pane(), {.32, .31});
        QVERIFY(person.stage.hand().see(u"Place 2 of 3: tap another spot, far from the others."_s));
        person.showIn({.7, .3}, {.72, .31});
        person.showIn({.5, .8}, {.52, .81});
        QTRY_COMPARE(person.pair().state(), PhotoPair::State::Aligned);
        QVERIFY(person.pair().isByHand());
        QVERIFY(person.stage.hand().see(
            u"Aligned through your three places: good for the eye, no more."_s));
        QVERIFY(person.stage.hand().tap(u"Align by itself again"_s));
        QVERIFY(person.settled());
        QVERIFY(person.stage.hand().see(u"Align by hand"_s));
    }

    void threePlaces_areShownByKeys()
    {
        Showing person;
        QVERIFY(person.begin());
        const auto press = [&](const QString &key, int times) {
            for (int i = 0; i < times; ++i)
                QVERIFY(person.stage.hand().press(key));
        };
        press(u"Left"_s, 12);
        press(u"Return"_s, 2);
        press(u"Right"_s, 24);
        press(u"Return"_s, 2);
        press(u"Down"_s, 15);
        press(u"Return"_s, 2);
        QTRY_COMPARE(person.pair().state(), PhotoPair::State::Aligned);
        QVERIFY(person.pair().isByHand());
    }

    void placesInALine_areRefusedWithWords_andTakenBack()
    {
        Showing person;
        QVERIFY(person.begin());
        person.showIn({.2, .5}, {.2, .5});
        person.showIn({.5, .51}, {.5, .51});
        person.showIn({.8, .5}, {.8, .5});
        QVERIFY(person.stage.hand().see(u"The three places lie nearly in a line*"_s));
        QCOMPARE(person.pair().state(), PhotoPair::State::Apart);
        QVERIFY(person.stage.hand().tap(u"Undo"_s));
        QVERIFY(person.stage.hand().tap(u"Undo"_s));
        QVERIFY(person.stage.hand().see(u"Place 3 of 3: tap another spot, far from the others."_s));
        person.showIn({.5, .85}, {.5, .85});
        QTRY_COMPARE(person.pair().state(), PhotoPair::State::Aligned);
    }

    void whoGivesUp_seesBothAsTheyWere()
    {
        Showing person;
        QVERIFY(person.begin());
        person.tapAt(person.pane(), {.3, .3});
        QVERIFY(person.stage.hand().tap(u"Cancel"_s));
        QVERIFY(person.stage.hand().see(u"Align by hand"_s));
        QCOMPARE(person.pair().state(), PhotoPair::State::Apart);
    }

    void everythingIsReadable_whereverItIsLookedAt_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow, large text") << Look{.size = {320, 568}, .textScale = 2};
        QTest::newRow("from right to left") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1100, 844}};
    }

    void everythingIsReadable_whereverItIsLookedAt()
    {
        QFETCH(const Look, look);
        Showing person(look);
        QVERIFY(person.begin());
        person.tapAt(person.pane(), {.3, .3});
        QTRY_COMPARE(person.stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestHandAlign)
#include "tst_handalign.moc"
