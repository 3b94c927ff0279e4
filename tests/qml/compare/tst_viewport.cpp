// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/handpoints.h"
#include "qml/compare/viewport.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;

class TestViewport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirst_allIsSeen_andThereIsNothingToMove()
    {
        Viewport port;
        QSignalSpy changed(&port, &Viewport::changed);
        QCOMPARE(port.part(), QRectF(0, 0, 1, 1));
        QVERIFY(port.isWhole());
        port.panBy(.3, -.2);
        port.zoomBy(.5);
        QCOMPARE(port.part(), QRectF(0, 0, 1, 1));
        QCOMPARE(changed.size(), 0);
    }

    void comingNearer_keepsWhatLiesUnderTheFinger()
    {
        Viewport port;
        port.zoomBy(2, .25, .75);
        QCOMPARE(port.part(), QRectF(.125, .375, .5, .5));
        port.zoomBy(2, .25, .75);
        const auto part = port.part();
        QCOMPARE(part.x() + .25 * part.width(), .25);
        QCOMPARE(part.y() + .75 * part.height(), .75);
    }

    void moving_stopsAtTheEdges()
    {
        Viewport port;
        port.zoomBy(2);
        port.panBy(.1, 0);
        QCOMPARE(port.part(), QRectF(.2, .25, .5, .5));
        port.panBy(9, -9);
        QCOMPARE(port.part(), QRectF(0, .5, .5, .5));
    }

    void nearness_hasAnEnd_andAWayBack()
    {
        Viewport port;
        for (int i = 0; i < 20; ++i)
            port.zoomBy(1.5);
        QCOMPARE(port.zoom(), Viewport::mostZoom);
        QVERIFY(port.isNearest());
        port.reset();
        QVERIFY(port.isWhole());
        QCOMPARE(port.part(), QRectF(0, 0, 1, 1));
    }

    void places_areShownInBothPhotosInTurn_andTakenBackOneByOne()
    {
        HandPoints points;
        QCOMPARE(points.number(), 1);
        QVERIFY(!points.isInSecond() && !points.isBegun());
        points.add({.5, 1.2});
        QVERIFY(!points.isBegun());
        points.add({.1, .2});
        QVERIFY(points.isInSecond());
        QCOMPARE(points.number(), 1);
        points.add({.3, .4});
        QVERIFY(!points.isInSecond());
        QCOMPARE(points.number(), 2);
        points.undo();
        QVERIFY(points.isInSecond());
        points.add({.5, .6});
        for (int i = 0; i < 9; ++i)
            points.add({.1 * i, .5});
        QVERIFY(points.isComplete());
        QCOMPARE(points.first().size(), 3);
        QCOMPARE(points.second().size(), 3);
        const auto pairs = points.pairs({540, 720}, {1080, 1440});
        QCOMPARE(pairs.size(), pairsByHand);
        QCOMPARE(pairs.first().first, QPointF(108, 288));
        QCOMPARE(pairs.first().second, QPointF(540, 864));
        points.clear();
        QVERIFY(!points.isBegun());
    }
};

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
