// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The check of the light, and redness, on rendered scalps (photos.md 5, bar 7).

#include "core/photos/light.h"
#include "core/photos/redness.h"
#include "tests/core/photos/inktrials.h"

#include <QTest>

#include <cmath>

using namespace stipple;
using namespace stipple::render;

namespace {

// Neither needs single dots: fewer pixels do.
constexpr double pxPerMm = 5;

ReadingPair drawn(Story story, std::uint32_t seed)
{
    story.pxPerMm = pxPerMm;
    return readingsOf(drawnVisits(story, seed));
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

ScalpReading withSkin(const LinearRgb &treated, const LinearRgb &untreated)
{
    ScalpReading reading;
    reading.treated.barePixels = reading.untreated.barePixels = 1000;
    reading.treated.bareSkin = treated;
    reading.untreated.bareSkin = untreated;
    return reading;
}

} // namespace

class TestLightAndRedness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLampAfterAnother_isComparable()
    {
        for (std::uint32_t seed = 100; seed < 108; ++seed) {
            const auto pair = drawn({.skinDiffers = true}, seed);
            QVERIFY(lightCheck(pair.first, pair.second));
        }
    }

    void twoLampsAtOnce_areNot()
    {
        for (std::uint32_t seed = 200; seed < 208; ++seed) {
            const auto pair = drawn({.mixedLamps = true}, seed);
            const auto light = lightCheck(pair.first, pair.second);
            QVERIFY(!light);
            QCOMPARE(light.reason(), NotComparable::DifferentLight);
        }
    }

    void skinThatBecameMuchRedder_isNotTakenForAnotherLamp()
    {
        for (std::uint32_t seed = 300; seed < 304; ++seed) {
            const auto pair = drawn({.treatedBlood = 2.0}, seed);
            QVERIFY(lightCheck(pair.first, pair.second));
            const auto redness = rednessChange(pair.first, pair.second);
            QVERIFY(redness);
            QVERIFY2(redness->change != Change::None, qPrintable(number(redness->delta)));
        }
    }

    void skinThatDidNotChange_isNotRedder()
    {
        std::vector<double> deltas;
        for (std::uint32_t seed = 400; seed < 408; ++seed) {
            const auto pair = drawn({.skinDiffers = true}, seed);
            const auto redness = rednessChange(pair.first, pair.second);
            QVERIFY(redness);
            QCOMPARE(redness->change, Change::None);
            deltas.push_back(std::abs(redness->delta));
        }
        QVERIFY2(percentile(deltas, 0.95) <= 1.2, qPrintable(number(percentile(deltas, 0.95))));
    }

    void redness_isRelativeToUntreatedSkinAndToTheFirstPhoto()
    {
        const LinearRgb skin{.red = 0.5, .green = 0.35, .blue = 0.25};
        const LinearRgb redder{.red = 0.5, .green = 0.32, .blue = 0.24};
        const auto all = rednessChange(withSkin(skin, skin), withSkin(redder, redder));
        QVERIFY(all);
        QVERIFY(std::abs(all->delta) < 1e-9);
        const auto treated = rednessChange(withSkin(skin, skin), withSkin(redder, skin));
        QVERIFY(treated);
        QVERIFY(std::abs(treated->delta - 100 * std::log10(0.35 / 0.32)) < 1e-9);
        QCOMPARE(treated->change, Change::Possible);
        const auto paler = rednessChange(withSkin(redder, skin), withSkin(skin, skin));
        QVERIFY(paler);
        QCOMPARE(paler->change, Change::None);
    }

    void withoutUntreatedSkin_rednessIsNotTold()
    {
        const LinearRgb skin{.red = 0.5, .green = 0.35, .blue = 0.25};
        auto bare = withSkin(skin, skin);
        bare.untreated = {};
        const auto redness = rednessChange(withSkin(skin, skin), bare);
        QVERIFY(!redness);
        QCOMPARE(redness.reason(), NotComparable::NoUntreatedPatch);
    }

    void theTypologyAngle_sortsLightFromDark()
    {
        const auto light = typologyAngle({.red = 0.60, .green = 0.45, .blue = 0.36});
        const auto dark = typologyAngle({.red = 0.10, .green = 0.06, .blue = 0.04});
        QVERIFY(light && dark);
        QVERIFY(*light > 41.0);
        QVERIFY(*dark < 10.0);
        QVERIFY(!typologyAngle({.red = 0.0, .green = 0.0, .blue = 0.0}));
    }

    void aGlimpseOfSkin_isNoCheckOfTheLight()
    {
        const auto light = lightCheck({}, {});
        QVERIFY(!light);
        QCOMPARE(light.reason(), NotComparable::RegionTooSmall);
    }
};

QTEST_GUILESS_MAIN(TestLightAndRedness)
#include "tst_lightandredness.moc"
