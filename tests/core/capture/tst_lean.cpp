// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/capture/hint.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace stipple;

namespace {

using Facing = CameraDevice::Facing;

/// The device turned out of the upright so that its back camera looks down by so many degrees.
Upward lookingDown(double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {.y = std::cos(angle), .z = std::sin(angle)};
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < .01;
}

} // namespace

class TestLean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelViews_wantTheDeviceUpright()
    {
        for (const auto view : {View::Front, View::Left, View::Right, View::Back}) {
            QVERIFY(isNear(leanFor(view, Facing::Away, lookingDown(0))->degrees, 0));
            QVERIFY(isNear(leanFor(view, Facing::Away, lookingDown(10))->degrees, 10));
        }
    }

    void theTop_wantsTheCameraToLookDown_whicheverCameraItIs()
    {
        QVERIFY(isNear(leanFor(View::Top, Facing::Away, lookingDown(90))->degrees, 0));
        QVERIFY(isNear(leanFor(View::Top, Facing::Person, lookingDown(-90))->degrees, 0));
        QVERIFY(isNear(leanFor(View::Top, Facing::Person, lookingDown(90))->degrees, 180));
        QVERIFY(isNear(leanFor(View::Crown, Facing::Away, lookingDown(45))->degrees, 0));
    }

    void aTurnToTheSide_countsToo()
    {
        const double angle = 10 * std::numbers::pi / 180;
        const auto lean =
            leanFor(View::Front, Facing::Away, {.x = std::sin(angle), .y = std::cos(angle)});
        QVERIFY(isNear(lean->degrees, 10));
        QVERIFY(isNear(lean->forward, 0));
    }

    void theUpperEdge_leansAwayOrBack()
    {
        QVERIFY(isNear(leanFor(View::Front, Facing::Away, lookingDown(6))->forward, 6));
        QVERIFY(isNear(leanFor(View::Front, Facing::Away, lookingDown(-6))->forward, -6));
        QVERIFY(isNear(leanFor(View::Top, Facing::Away, lookingDown(95))->forward, 5));
        QVERIFY(isNear(leanFor(View::Front, Facing::Person, lookingDown(6))->forward, 6));
    }

    void aCloseUp_mayBeHeldAnyWay()
    {
        QVERIFY(!leanFor(View::CloseUp, Facing::Away, lookingDown(30)));
    }

    void oneHintAtATime_lightFirst_thenTheDevice()
    {
        using gates::Doubt;
        using gates::Doubts;
        const Lean tilted{.degrees = 12, .forward = 12};
        QCOMPARE(hintFor({}, {}), Hint::Searching);
        QCOMPARE(hintFor(Doubts(), {}), Hint::Ready);
        QCOMPARE(hintFor(Doubts(), Lean{.degrees = 7, .forward = 0}), Hint::Ready);
        QCOMPARE(hintFor(Doubts(), tilted), Hint::Tilted);
        QCOMPARE(hintFor(Doubts(Doubt::Blurred), tilted), Hint::Tilted);
        QCOMPARE(hintFor(Doubt::Blurred | Doubt::TooDark, tilted), Hint::TooDark);
        QCOMPARE(hintFor(Doubt::TooBright | Doubt::Glare, {}), Hint::TooBright);
        QCOMPARE(hintFor(Doubt::Blurred | Doubt::Glare, {}), Hint::Blurred);
        QCOMPARE(hintFor(Doubts(Doubt::Glare), {}), Hint::Glare);
        QCOMPARE(hintFor(Doubts(Doubt::FewPixels), {}), Hint::Ready);
    }
};

QTEST_GUILESS_MAIN(TestLean)
#include "tst_lean.moc"
