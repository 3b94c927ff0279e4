// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Tint, load and patchiness on rendered scalps (photos.md 5, bars 3 to 5). A few pairs from fixed
// seeds each; the accuracy table of bench_photos_ink draws many more.

#include "core/photos/ciede2000.h"
#include "core/photos/load.h"
#include "core/photos/patchiness.h"
#include "core/photos/tint.h"
#include "tests/core/photos/inktrials.h"

#include <QTest>

#include <cmath>

using namespace stipple;
using namespace stipple::render;

namespace {

ReadingPair drawn(const Story &story, std::uint32_t seed)
{
    return readingsOf(drawnVisits(story, seed));
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

ScalpReading madeUp(double load)
{
    ScalpReading reading;
    reading.pxPerMm = 10;
    reading.treated = {.pixels = 1000,
                       .barePixels = 600,
                       .load = load + 0.01,
                       .bareSkin = {.red = 0.5, .green = 0.35, .blue = 0.25}};
    reading.untreated = {.pixels = 1000,
                         .barePixels = 900,
                         .load = 0.01,
                         .bareSkin = {.red = 0.5, .green = 0.35, .blue = 0.25}};
    return reading;
}

} // namespace

class TestInkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inkThatDidNotChange_isNotSaidToHave()
    {
        std::vector<double> tints;
        int tiles = 0;
        for (std::uint32_t seed = 100; seed < 112; ++seed) {
            const auto pair = drawn({}, seed);
            const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(tint);
            QCOMPARE(tint->change, Change::None);
            tints.push_back(tint->deltaE00);
            const auto load = loadChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(load);
            QCOMPARE(load->change, Change::None);
            QVERIFY2(std::abs(load->fading) <= 8.0, qPrintable(number(load->fading)));
            const auto patches = patchiness(pair.first, pair.second);
            QVERIFY(patches);
            QCOMPARE(patches->change, Change::None);
            tiles += static_cast<int>(patches->tiles.size());
        }
        QVERIFY2(percentile(tints, 0.95) <= 1.5, qPrintable(number(percentile(tints, 0.95))));
        QVERIFY(tiles >= 100);
    }

    void inkOfDenseDots_isReadAsWell()
    {
        std::vector<double> tints;
        for (std::uint32_t seed = 120; seed < 128; ++seed) {
            const auto pair = drawn({.pitch = 0.9}, seed);
            const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(tint);
            QCOMPARE(tint->change, Change::None);
            tints.push_back(tint->deltaE00);
        }
        QVERIFY2(percentile(tints, 0.95) <= 1.5, qPrintable(number(percentile(tints, 0.95))));
        for (std::uint32_t seed = 140; seed < 143; ++seed) {
            const auto pair = drawn({.secondInk = {.slope = -1.34}, .pitch = 0.9}, seed);
            const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(tint);
            QVERIFY2(tint->deltaE00 >= 3.5 && tint->deltaE00 <= 7.0,
                     qPrintable(number(tint->deltaE00)));
            QVERIFY(tint->deltaB < 0);
        }
    }

    void inkThatFaded_keepsItsTint()
    {
        for (std::uint32_t seed = 150; seed < 154; ++seed) {
            const auto pair = drawn({.fading = 0.7}, seed);
            const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(tint);
            QVERIFY2(tint->change == Change::None, qPrintable(number(tint->deltaE00)));
        }
    }

    void inkOnAnotherPhone_isMeasuredWithWiderBars()
    {
        std::vector<double> tints;
        for (std::uint32_t seed = 200; seed < 206; ++seed) {
            const auto pair = drawn({.cameras = Cameras::Different}, seed);
            const auto tint = tintChange(pair.first, pair.second, Cameras::Different);
            QVERIFY(tint);
            tints.push_back(tint->deltaE00);
            const auto back = loadChange(pair.second, pair.first, Cameras::Different);
            QVERIFY(back);
            QVERIFY2(back->change == Change::None, qPrintable(number(back->fading)));
        }
        QVERIFY2(percentile(tints, 0.95) <= 2.5, qPrintable(number(percentile(tints, 0.95))));
    }

    void bluerInk_isSeenAsSuch()
    {
        constexpr Ink before{.slope = 0.35};
        constexpr Ink after{.slope = -1.34};
        const double truly = ciede2000(truePigment({.melanin = 1.2}, before, 0.85),
                                       truePigment({.melanin = 1.2}, after, 0.85));
        QVERIFY2(std::abs(truly - 5.45) < 0.1, qPrintable(number(truly)));
        for (std::uint32_t seed = 300; seed < 305; ++seed) {
            const auto pair = drawn({.firstInk = before, .secondInk = after}, seed);
            const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(tint);
            QVERIFY2(tint->deltaE00 >= 3.5 && tint->deltaE00 <= 7.0,
                     qPrintable(number(tint->deltaE00)));
            QVERIFY(tint->change != Change::None);
            QVERIFY(tint->deltaB < 0);
        }
    }

    void fadedInk_isMeasuredInItsShare()
    {
        for (std::uint32_t seed = 400; seed < 404; ++seed) {
            const auto pair = drawn({.fading = 0.8}, seed);
            const auto load = loadChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(load);
            QVERIFY2(std::abs(load->fading - 20.0) <= 8.0, qPrintable(number(load->fading)));
        }
        for (std::uint32_t seed = 410; seed < 412; ++seed) {
            const auto pair = drawn({.pxPerMm = 12, .fading = 0.8}, seed);
            const auto load = loadChange(pair.first, pair.second, Cameras::Same);
            QVERIFY(load);
            QVERIFY2(std::abs(load->fading - 20.0) <= 4.0, qPrintable(number(load->fading)));
            QCOMPARE(load->change, Change::Possible);
        }
    }

    void aPlaceThatLostThirtyPerCent_isFoundWhereItIs()
    {
        for (std::uint32_t seed = 500; seed < 504; ++seed) {
            const auto visits = drawnVisits({.lostTile = 0.30}, seed);
            const auto pair = readingsOf(visits);
            const auto patches = patchiness(pair.first, pair.second);
            QVERIFY(patches);
            QCOMPARE(patches->flagged, 1);
            QVERIFY(patches->change != Change::None);
            for (const auto &tile : patches->tiles)
                QCOMPARE(tile.less,
                         tile.place.contains(placeIn(visits.firstShot, QPointF(15, 15))));
        }
    }

    void tooFewPixels_saySoInsteadOfNoChange()
    {
        auto coarse = madeUp(0.05);
        coarse.pxPerMm = 7.9;
        const auto tint = tintChange(madeUp(0.05), coarse, Cameras::Same);
        QVERIFY(!tint);
        QCOMPARE(tint.reason(), NotComparable::TooFewPixelsPerMm);
    }

    void tooLittleInk_isNotJudged()
    {
        const auto tint = tintChange(madeUp(0.05), madeUp(0.015), Cameras::Same);
        QVERIFY(!tint);
        QCOMPARE(tint.reason(), NotComparable::LoadTooLow);
        const auto load = loadChange(madeUp(0.015), madeUp(0.015), Cameras::Same);
        QVERIFY(!load);
        QCOMPARE(load.reason(), NotComparable::LoadTooLow);
    }

    void withoutAnUntreatedPatch_fadingIsNotTold()
    {
        auto second = madeUp(0.03);
        second.untreated = {};
        const auto load = loadChange(madeUp(0.05), second, Cameras::Same);
        QVERIFY(!load);
        QCOMPARE(load.reason(), NotComparable::NoUntreatedPatch);
        const auto patches = patchiness(madeUp(0.05), second);
        QVERIFY(!patches);
        QCOMPARE(patches.reason(), NotComparable::NoUntreatedPatch);
    }

    void theBarsOfFading_areThoseOfTheCameras_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<Cameras>("cameras");
        QTest::addColumn<Change>("change");
        QTest::newRow("a little") << 0.87 << Cameras::Same << Change::None;
        QTest::newRow("at the bar") << 0.84 << Cameras::Same << Change::Possible;
        QTest::newRow("twice the bar") << 0.69 << Cameras::Same << Change::Marked;
        QTest::newRow("other phone, a little") << 0.84 << Cameras::Different << Change::None;
        QTest::newRow("other phone") << 0.79 << Cameras::Different << Change::Possible;
        QTest::newRow("more ink") << 1.5 << Cameras::Same << Change::None;
    }

    void theBarsOfFading_areThoseOfTheCameras()
    {
        QFETCH(double, left);
        QFETCH(Cameras, cameras);
        const auto load = loadChange(madeUp(0.05), madeUp(0.05 * left), cameras);
        QVERIFY(load);
        QTEST(load->change, "change");
    }

    void aScabInOneSpot_doesNotTintTheRest()
    {
        constexpr LinearRgb ink{.red = 0.40, .green = 0.42, .blue = 0.45};
        const auto spots = [&](const LinearRgb &inTheFirst) {
            ContrastSpots laid;
            laid.lay(QRect(0, 0, 119, 119), 10);
            for (int y = 5; y < 119; y += 10) {
                for (int x = 5; x < 119; x += 10)
                    laid.add(x, y, 1.0, x < 40 && y < 40 ? inTheFirst : ink);
            }
            return laid;
        };
        const auto pair = inkContrasts(spots(ink), spots({.red = 0.2, .green = 0.6, .blue = 0.7}));
        QVERIFY(pair);
        QVERIFY(ciede2000(pigmentColour(pair->first), pigmentColour(pair->second)) < 1e-6);
    }

    void inkInTooFewSpots_hasNoColour()
    {
        ContrastSpots laid;
        laid.lay(QRect(0, 0, 79, 79), 10); // two by two
        for (int y = 5; y < 79; y += 10) {
            for (int x = 5; x < 79; x += 10)
                laid.add(x, y, 1.0, {.red = 0.40, .green = 0.42, .blue = 0.45});
        }
        QVERIFY(!inkContrasts(laid, laid));
    }

    void whatUnchangedInkReads_isTakenOffTheTint()
    {
        const auto pair = drawn({.firstInk = {.slope = 0.35}, .secondInk = {.slope = -1.34}}, 300);
        const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
        QVERIFY(tint);
        QVERIFY(std::abs(std::hypot(tint->deltaE00, tintNoise) - tint->seen) < 1e-9);
        const auto same = tintChange(pair.first, pair.first, Cameras::Same);
        QVERIFY(same);
        QCOMPARE(same->deltaE00, 0.0);
        QCOMPARE(same->change, Change::None);
    }

    void thePigmentOfAnyStrength_hasOneColour()
    {
        const auto faint = pigmentColour({.red = 0.08, .green = 0.09, .blue = 0.10});
        const auto strong = pigmentColour({.red = 0.40, .green = 0.45, .blue = 0.50});
        QVERIFY(ciede2000(faint, strong) < 1e-6);
    }

    void twoPhotosOfOneSecond_readTheSame()
    {
        const auto visits = drawnVisits({.pxPerMm = 6}, 600);
        const auto photo = photographed(visits.firstPatch, visits.firstShot);
        const auto regions = regionsOf(visits.firstPatch, visits.firstShot);
        const ScalpPhoto same{photo, regions.pxPerMm};
        const auto pair = readPair(same, same, regions,
                                   [](const QPointF &place) { return std::optional(place); });
        QCOMPARE(pair.first.treated.load, pair.second.treated.load);
        QCOMPARE(pair.first.treated.pixels, pair.second.treated.pixels);
    }

    void aMirroredLamp_isNeitherSkinNorInk()
    {
        const auto visits = drawnVisits({}, 602);
        const auto photo = photographed(visits.firstPatch, visits.firstShot);
        auto glaring = photo;
        const auto middle = placeIn(visits.firstShot, QPointF(12, 12)).toPoint();
        for (int y = -20; y < 20; ++y) {
            for (int x = -20; x < 20; ++x)
                glaring.setPixel(middle + QPoint(x, y), qRgb(250, 245, 235));
        }
        const auto regions = regionsOf(visits.firstPatch, visits.firstShot);
        const auto pair = readPair({photo, regions.pxPerMm}, {glaring, regions.pxPerMm}, regions,
                                   [](const QPointF &place) { return std::optional(place); });
        QVERIFY(pair.second.treated.pixels < pair.first.treated.pixels - 1000);
        const auto load = loadChange(pair.first, pair.second, Cameras::Same);
        QVERIFY(load);
        QVERIFY2(std::abs(load->fading) < 2.0, qPrintable(number(load->fading)));
        const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
        QVERIFY(tint);
        QVERIFY2(tint->deltaE00 < 0.5, qPrintable(number(tint->deltaE00)));
    }

    void aPhotoThatShowsNothingOfTheRegion_isNotComparable()
    {
        const auto visits = drawnVisits({.pxPerMm = 8}, 601);
        const auto photo = photographed(visits.firstPatch, visits.firstShot);
        const auto regions = regionsOf(visits.firstPatch, visits.firstShot);
        const ScalpPhoto same{photo, regions.pxPerMm};
        const auto pair = readPair(same, same, regions, [](const QPointF &place) {
            return std::optional(place + QPointF(1e5, 0));
        });
        const auto tint = tintChange(pair.first, pair.second, Cameras::Same);
        QVERIFY(!tint);
        QCOMPARE(tint.reason(), NotComparable::RegionTooSmall);
        const auto load = loadChange(pair.first, pair.second, Cameras::Same);
        QVERIFY(!load);
        QCOMPARE(load.reason(), NotComparable::RegionTooSmall);
    }
};

QTEST_GUILESS_MAIN(TestInkChange)
#include "tst_inkchange.moc"
