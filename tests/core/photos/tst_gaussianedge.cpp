// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Edges that a Gaussian blurred, whose blur is known (photos.md 3, A6).

#include "core/photos/gaussianedge.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace stipple;

namespace {

/// Samples of an edge, every 0.1 pixel, cut off where a camera is full.
std::vector<EdgeSample> drawn(const GaussianEdge &edge)
{
    std::vector<EdgeSample> samples;
    for (int i = -100; i <= 100; ++i) {
        const double distance = 0.1 * i;
        const double z = (distance - edge.place) / edge.sigma / std::numbers::sqrt2;
        const double light = edge.dark + (edge.white - edge.dark) * 0.5 * std::erfc(-z);
        samples.push_back({.distance = distance, .light = std::min(light, 1.0)});
    }
    return samples;
}

} // namespace

class TestGaussianEdge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEdge_isFoundAsItWasDrawn_data()
    {
        QTest::addColumn<double>("white");
        QTest::addColumn<double>("place");
        QTest::addColumn<double>("sigma");
        QTest::newRow("sharp") << 0.85 << 0.2 << 0.5;
        QTest::newRow("soft") << 0.85 << -0.4 << 2.5;
        QTest::newRow("paper brighter than the camera can tell") << 1.2 << 0.3 << 1.1;
        QTest::newRow("much brighter") << 1.6 << 0.0 << 1.4;
    }

    void anEdge_isFoundAsItWasDrawn()
    {
        QFETCH(double, white);
        QFETCH(double, place);
        QFETCH(double, sigma);
        const auto samples = drawn({.dark = 0.04, .white = white, .place = place, .sigma = sigma});
        const auto edge = fittedEdge(samples, {.dark = 0.0, .white = 1.0});
        QVERIFY(edge);
        QVERIFY(std::abs(edge->white - white) < 1e-3);
        QVERIFY(std::abs(edge->place - place) < 1e-3);
        QVERIFY(std::abs(edge->sigma - sigma) < 1e-3);
    }

    void anEdgeSharperThanPixels_isAsSharpAsCanBeTold()
    {
        std::vector<EdgeSample> samples;
        for (int i = 0; i < 1000; ++i)
            samples.push_back({.distance = i % 20 - 9.5, .light = i % 20 < 10 ? 0.0 : 1.0});
        const auto edge = fittedEdge(samples, {.dark = 0.0, .white = 1.0});
        QVERIFY(edge);
        QVERIFY(edge->sigma < 0.4);
    }

    void whatIsNoEdge_isNotTakenForOne()
    {
        QVERIFY(!fittedEdge({}, {}));
        std::vector<EdgeSample> plain;
        for (int i = 0; i < 200; ++i)
            plain.push_back({.distance = 0.1 * i - 10, .light = 0.5});
        QVERIFY(!fittedEdge(plain, {.dark = 0.5, .white = 0.5}));
        for (auto &sample : plain)
            sample.light = 1.0;
        QVERIFY(!fittedEdge(plain, {}));
    }
};

QTEST_GUILESS_MAIN(TestGaussianEdge)
#include "tst_gaussianedge.moc"
