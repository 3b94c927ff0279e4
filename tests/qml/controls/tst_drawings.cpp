// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the drawings promise: places of dots, the icons' paths, and pictures that are not empty.

#include "qml/controls/demohead.h"
#include "qml/controls/dotlayout.h"
#include "qml/controls/glyphtable.h"
#include "qml/controls/stippling.h"
#include "qml/controls/svgpath.h"

#include <QLineF>
#include <QTest>
#include <QtMath>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QList<int> healing{1, 4, 5, 4, 16, 13};

Ring ringOn(int day)
{
    return ringLayout({.size = {240, 240}, .phases = healing, .missed = {2}, .day = day});
}

qreal distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

} // namespace

class TestDrawings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ring_hasOneDotForEachDay() { QCOMPARE(ringOn(4).dots.size(), 43); }

    void ring_tellsPastMissedTodayAndAhead()
    {
        const auto dots = ringOn(4).dots;
        QCOMPARE(dots[1].look, Dot::Past);
        QCOMPARE(dots[2].look, Dot::Missed);
        QCOMPARE(dots[4].look, Dot::Today);
        QCOMPARE(dots[5].look, Dot::Far);
        QCOMPARE(ringOn(6).dots[7].look, Dot::Ahead);
        QCOMPARE(ringOn(-3).dots[0].look, Dot::Ahead);
        QCOMPARE(ringOn(60).dots[42].look, Dot::Past);
    }

    void ring_startsAtTheTopAndRunsClockwise()
    {
        const auto dots = ringOn(-1).dots;
        QVERIFY(std::abs(dots[0].at.x() - 120) < .01);
        QVERIFY(dots[0].at.y() < 20);
        QVERIFY(dots[10].at.x() > 200);
        QVERIFY(dots[21].at.y() > 200);
        QVERIFY(dots[32].at.x() < 40);
    }

    void ring_noDotTouchesAnotherOrTheEdge_data()
    {
        QTest::addColumn<int>("day");
        for (const int day : {-1, 0, 4, 20, 42, 43})
            QTest::newRow(QByteArray::number(day).constData()) << day;
    }

    void ring_noDotTouchesAnotherOrTheEdge()
    {
        QFETCH(int, day);
        const auto ring = ringOn(day);
        for (int i = 0; i < ring.dots.size(); ++i) {
            const auto &dot = ring.dots[i];
            const auto &next = ring.dots[(i + 1) % ring.dots.size()];
            const auto reach = [&](const Dot &d) {
                return d.look == Dot::Today ? ring.unit * .73 : d.radius;
            };
            QVERIFY(distance(dot.at, next.at) > reach(dot) + reach(next));
            QVERIFY(distance(dot.at, {120, 120}) + reach(dot) < 120);
        }
    }

    void ring_smallOnesKeepTodayInside()
    {
        const auto ring =
            ringLayout({.size = {28, 28}, .phases = {8}, .missed = {}, .day = 2, .plain = true});
        QVERIFY(distance(ring.dots[2].at, {14, 14}) + ring.unit * .73 <= 14);
    }

    void ring_withoutDaysIsEmpty()
    {
        QVERIFY(ringLayout({.size = {240, 240}, .phases = {}, .missed = {}}).dots.isEmpty());
    }

    void seedHead_spiralsOutwardDayByDay()
    {
        const auto dots = seedHeadLayout({.size = {260, 260}, .day = 400});
        QCOMPARE(dots.size(), 1095);
        for (int i = 1; i < dots.size(); ++i)
            QVERIFY(distance(dots[i].at, {130, 130}) > distance(dots[i - 1].at, {130, 130}));
        QCOMPARE(dots[400].look, Dot::Today);
        QCOMPARE(dots[399].look, Dot::Past);
        QCOMPARE(dots[401].look, Dot::Far);
        QVERIFY(distance(dots.last().at, {130, 130}) < 130);
    }

    void disc_fadesTowardsItsLowerRight()
    {
        const auto dots = discLayout({92, 92}, 180);
        qreal start = 0;
        qreal end = 0;
        for (const auto &dot : dots)
            (dot.at.x() + dot.at.y() < 92 ? start : end) += dot.radius;
        QVERIFY(start > 1.5 * end);
    }

    void scatter_keepsItsDistanceAndRepeatsItself()
    {
        const Scatter shape{.size = {60, 60}, .pitch = 6, .seed = 5, .tries = 10};
        const auto dots = scatter(shape, [](QPointF) { return 1.0; });
        QVERIFY(dots.size() > 40);
        for (int i = 0; i < dots.size(); ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(distance(dots[i].at, dots[j].at) >= 6);
        const auto again = scatter(shape, [](QPointF) { return 1.0; });
        QCOMPARE(again.size(), dots.size());
        QCOMPARE(again.last().at, dots.last().at);
    }

    void scatter_leavesEmptyWhatHasNoDensity()
    {
        const auto dots =
            scatter({.size = {60, 60}}, [](QPointF at) { return at.x() < 30 ? 1 : 0; });
        QVERIFY(!dots.isEmpty());
        for (const auto &dot : dots)
            QVERIFY(dot.at.x() < 30);
    }

    void patterns_coverLessFromGradeToGrade()
    {
        qreal before = 1e9;
        for (const int grade : {1, 2, 3, 4, 6, 7}) {
            qreal covered = 0;
            for (qreal u = -1; u < 1; u += .05)
                for (qreal v = -1; v < 1; v += .05)
                    covered += tophead::cover({u, v}, grade);
            QVERIFY2(covered < before, qPrintable(QString::number(grade)));
            before = covered;
        }
    }

    void icons_allParseAndStayOnTheirGrid()
    {
        const auto names = glyphNames();
        QVERIFY(names.size() > 45);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
        for (const auto &name : names) {
            const auto *glyph = findGlyph(name);
            QVERIFY2(glyph, qPrintable(name));
            const auto bounds = svgPath(glyph->data).boundingRect();
            QVERIFY2(QRectF(0, 0, 24, 24).contains(bounds.adjusted(-.9, -.9, .9, .9)),
                     qPrintable(name));
            QVERIFY2(bounds.width() > 6 || bounds.height() > 6, qPrintable(name));
        }
        QVERIFY(!findGlyph(u"nothing"));
    }

    void svgPath_readsEveryCommand()
    {
        QCOMPARE(svgPath(u"M1 2h3v4l-1-1z").boundingRect(), QRectF(1, 2, 3, 4));
        QCOMPARE(svgPath(u"m1,2L4 6").currentPosition(), QPointF(4, 6));
        QCOMPARE(svgPath(u"M0 0c1 0 2 1 2 2s1 2 2 2").currentPosition(), QPointF(4, 4));
        QCOMPARE(svgPath(u"M0 0q1 2 2 0").currentPosition(), QPointF(2, 0));
        QCOMPARE(svgPath(u"M.5.5-1 2").currentPosition(), QPointF(-1, 2));
    }

    void svgPath_drawsAFullCircleFromTwoArcs()
    {
        const auto circle = svgPath(u"M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z");
        const auto bounds = circle.boundingRect();
        QVERIFY(std::abs(bounds.width() - 16) < .01);
        QVERIFY(std::abs(bounds.height() - 16) < .01);
        QVERIFY(circle.contains(QPointF(5, 12)));
        QVERIFY(!circle.contains(QPointF(5, 5)));
    }

    void svgPath_stopsWhereItMakesNoSense()
    {
        QCOMPARE(svgPath(u"M1 2 L3 4 !?").currentPosition(), QPointF(3, 4));
        QVERIFY(svgPath(u"").isEmpty());
        QVERIFY(svgPath(u"x").isEmpty());
    }

    void demoHead_isDrawnTheSameTwice()
    {
        const DemoHead head{.view = u"top"_s, .red = 2};
        const auto image = drawDemoHead(head, {90, 108});
        QCOMPARE(image.size(), QSize(90, 108));
        QCOMPARE(image, drawDemoHead(head, {90, 108}));
        QVERIFY(image != drawDemoHead({.view = u"back"_s, .red = 2}, {90, 108}));
        QVERIFY(image != drawDemoHead({.view = u"top"_s, .skin = 2, .red = 2}, {90, 108}));
    }
};

QTEST_GUILESS_MAIN(TestDrawings)
#include "tst_drawings.moc"
