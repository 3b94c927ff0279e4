// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "core/photos/ciede2000.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace stipple;

namespace {

struct Pair
{
    Lab first;
    Lab second;
    double difference = 0;
};

// The 34 pairs of table 1 in Sharma, Wu and Dalal (doi.org/10.1002/col.20070), which its authors
// offer for testing implementations (ciede2000testdata.txt, University of Rochester; the file
// names no licence: these are published measurements, facts, and none of its code is used). Two
// transcriptions were compared; the second colours of pairs 1 to 6 end in −82.7485, which a third
// misprints.
constexpr std::array pairs{
    Pair{{50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}, 2.0425},
    Pair{{50.0, 3.1571, -77.2803}, {50.0, 0.0, -82.7485}, 2.8615},
    Pair{{50.0, 2.8361, -74.0200}, {50.0, 0.0, -82.7485}, 3.4412},
    Pair{{50.0, -1.3802, -84.2814}, {50.0, 0.0, -82.7485}, 1.0000},
    Pair{{50.0, -1.1848, -84.8006}, {50.0, 0.0, -82.7485}, 1.0000},
    Pair{{50.0, -0.9009, -85.5211}, {50.0, 0.0, -82.7485}, 1.0000},
    Pair{{50.0, 0.0, 0.0}, {50.0, -1.0, 2.0}, 2.3669},
    Pair{{50.0, -1.0, 2.0}, {50.0, 0.0, 0.0}, 2.3669},
    Pair{{50.0, 2.4900, -0.0010}, {50.0, -2.4900, 0.0009}, 7.1792},
    Pair{{50.0, 2.4900, -0.0010}, {50.0, -2.4900, 0.0010}, 7.1792},
    Pair{{50.0, 2.4900, -0.0010}, {50.0, -2.4900, 0.0011}, 7.2195},
    Pair{{50.0, 2.4900, -0.0010}, {50.0, -2.4900, 0.0012}, 7.2195},
    Pair{{50.0, -0.0010, 2.4900}, {50.0, 0.0009, -2.4900}, 4.8045},
    Pair{{50.0, -0.0010, 2.4900}, {50.0, 0.0010, -2.4900}, 4.8045},
    Pair{{50.0, -0.0010, 2.4900}, {50.0, 0.0011, -2.4900}, 4.7461},
    Pair{{50.0, 2.5, 0.0}, {50.0, 0.0, -2.5}, 4.3065},
    Pair{{50.0, 2.5, 0.0}, {73.0, 25.0, -18.0}, 27.1492},
    Pair{{50.0, 2.5, 0.0}, {61.0, -5.0, 29.0}, 22.8977},
    Pair{{50.0, 2.5, 0.0}, {56.0, -27.0, -3.0}, 31.9030},
    Pair{{50.0, 2.5, 0.0}, {58.0, 24.0, 15.0}, 19.4535},
    Pair{{50.0, 2.5, 0.0}, {50.0, 3.1736, 0.5854}, 1.0000},
    Pair{{50.0, 2.5, 0.0}, {50.0, 3.2972, 0.0}, 1.0000},
    Pair{{50.0, 2.5, 0.0}, {50.0, 1.8634, 0.5757}, 1.0000},
    Pair{{50.0, 2.5, 0.0}, {50.0, 3.2592, 0.3350}, 1.0000},
    Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    Pair{{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    Pair{{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    Pair{{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    Pair{{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    Pair{{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    Pair{{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    Pair{{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    Pair{{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    Pair{{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
};
static_assert(pairs.size() == 34);

bool near(double value, double expected, double within)
{
    return std::abs(value - expected) <= within;
}

} // namespace

class TestColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceOfColoursAgreesWithThePublishedPairs()
    {
        for (const auto &pair : pairs) {
            const double there = ciede2000(pair.first, pair.second);
            QVERIFY2(near(there, pair.difference, 1e-4),
                     qPrintable(QString::number(there, 'f', 6)));
        }
    }

    void theDifferenceOfColoursIsTheSameBothWays()
    {
        for (const auto &pair : pairs)
            QVERIFY(near(ciede2000(pair.first, pair.second), ciede2000(pair.second, pair.first),
                         1e-12));
    }

    void equalColoursDoNotDiffer()
    {
        for (const auto &pair : pairs)
            QVERIFY(ciede2000(pair.first, pair.first) == 0.0);
    }

    void everyLevelOfAPictureComesBackFromLinearLight()
    {
        for (int value = 0; value < 256; ++value) {
            const auto level = static_cast<std::uint8_t>(value);
            QCOMPARE(srgbFromLinear(linearFromSrgb(level)), level);
        }
    }

    void lightBeyondThePictureIsClipped()
    {
        QCOMPARE(srgbFromLinear(1.7), std::uint8_t(255));
        QCOMPARE(srgbFromLinear(-0.2), std::uint8_t(0));
    }

    void whiteIsWhiteAndGreyHasNoHue()
    {
        const auto white = labFromLinear({1.0, 1.0, 1.0});
        QVERIFY(near(white.l, 100.0, 1e-9));
        const auto grey = labFromLinear({0.2, 0.2, 0.2});
        QVERIFY(near(grey.a, 0.0, 1e-9) && near(grey.b, 0.0, 1e-9));
    }

    void thePrimariesHaveTheirPublishedPlaces()
    {
        // CIELAB of the sRGB primaries, to the precision of the standard's four-digit matrix.
        const auto red = labFromLinear({1.0, 0.0, 0.0});
        QVERIFY(near(red.l, 53.24, 0.05) && near(red.a, 80.09, 0.05) && near(red.b, 67.20, 0.05));
        const auto blue = labFromLinear({0.0, 0.0, 1.0});
        QVERIFY(near(blue.l, 32.30, 0.05) && near(blue.a, 79.19, 0.05) &&
                near(blue.b, -107.86, 0.05));
    }
};

QTEST_GUILESS_MAIN(TestColour)
#include "tst_colour.moc"
