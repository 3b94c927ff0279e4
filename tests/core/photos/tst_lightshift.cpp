// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/lightshift.h"
#include "tests/core/photos/renderedhead.h"

#include <QTest>

using namespace stipple;
using namespace renderedhead;
using light::Doubt;

namespace {

QImage under(const Look &look)
{
    return photographed(Head(8), {}, look, {540, 720});
}

Look lamp(const Vector &gains)
{
    Look look;
    look.lamp = gains;
    return look;
}

} // namespace

class TestLightShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoBesideItself_hasNoShift()
    {
        const auto photo = under({});
        const auto shift = light::shiftBetween(photo, photo);
        QCOMPARE(shift.blue, 0.0);
        QCOMPARE(shift.brightness, 0.0);
        QCOMPARE(shift.spread, 0.0);
        QVERIFY(!light::doubtsOf(shift, true));
    }

    void anotherVisitUnderTheSameLamp_needsNoCaution()
    {
        Look later;
        later.seed = 9;
        later.lost = .15;
        later.faded = .3;
        later.width = 1.2;
        const auto doubts = light::doubtsOf(light::shiftBetween(under({}), under(later)), true);
        QVERIFY2(!doubts, qPrintable(QString::number(doubts.toInt())));
    }

    void aWarmerOrCoolerLamp_isNamed()
    {
        const auto photo = under({});
        const auto warm = light::shiftBetween(photo, under(lamp({1.1, 1, .8})));
        QVERIFY2(warm.blue < -15 && warm.blue > -30, qPrintable(QString::number(warm.blue)));
        QCOMPARE(light::doubtsOf(warm, true) & (Doubt::Warmer | Doubt::Cooler), Doubt::Warmer);
        const auto cool = light::shiftBetween(photo, under(lamp({.92, 1, 1.2})));
        QCOMPARE(light::doubtsOf(cool, true) & (Doubt::Warmer | Doubt::Cooler), Doubt::Cooler);
    }

    void skinThatIsRedder_isNoWarmerLamp()
    {
        // Only red against green moved, as blood moves it.
        const auto shift = light::shiftBetween(under({}), under(lamp({1.15, 1, 1})));
        QVERIFY(!light::doubtsOf(shift, true).testFlag(Doubt::Warmer));
    }

    void moreAndLessLight_areNamed()
    {
        const auto photo = under({});
        Look bright;
        bright.exposure = 1.5;
        Look dark;
        dark.exposure = .6;
        QCOMPARE(light::doubtsOf(light::shiftBetween(photo, under(bright)), true), Doubt::Brighter);
        QCOMPARE(light::doubtsOf(light::shiftBetween(photo, under(dark)), true), Doubt::Darker);
    }

    void lampsOfTwoColours_areUneven_butOnlyWherePlacesAreTheSame()
    {
        auto mixed = under({});
        for (int y = 0; y < mixed.height(); ++y) {
            for (int x = 0; x < mixed.width() / 2; ++x) {
                const auto colour = mixed.pixel(x, y);
                mixed.setPixel(x, y, qRgb(qRed(colour), qGreen(colour), qBlue(colour) * 9 / 10));
            }
        }
        const auto shift = light::shiftBetween(under({}), mixed);
        QVERIFY(light::doubtsOf(shift, true).testFlag(Doubt::Uneven));
        QVERIFY(!light::doubtsOf(shift, false).testFlag(Doubt::Uneven));
    }

    void whatThePhotoDoesNotShow_isLeftOut()
    {
        const auto photo = under({});
        auto cut = photo;
        for (int y = 0; y < cut.height(); ++y)
            for (int x = 0; x < cut.width() / 3; ++x)
                cut.setPixel(x, y, qRgb(0, 0, 0));
        QVERIFY(!light::doubtsOf(light::shiftBetween(photo, cut), true));
        QCOMPARE(light::shiftBetween(photo, {}).blue, 0.0);
        cut.fill(Qt::black);
        QVERIFY(!light::doubtsOf(light::shiftBetween(photo, cut), true));
    }
};

QTEST_GUILESS_MAIN(TestLightShift)
#include "tst_lightshift.moc"
