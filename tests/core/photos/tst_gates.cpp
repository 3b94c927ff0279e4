// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What a photo says about how it was taken, on heads that are drawn for it.

#include "core/photos/gates.h"
#include "tests/core/photos/renderedhead.h"

#include <QTest>

#include <functional>

using namespace stipple;
using namespace renderedhead;
using gates::Doubt;

namespace {

/// Large enough for sharpness, small enough to be drawn often.
constexpr QSize photoSize(720, 960);

gates::Facts factsWith(const std::function<void(Look &)> &change, QSize size = photoSize)
{
    static const Head head(7);
    Look look;
    change(look);
    return gates::factsOf(photographed(head, {}, look, size));
}

gates::Facts usual()
{
    static const auto facts = factsWith([](Look &) {});
    return facts;
}

gates::Frame frameOf(const QImage &luma)
{
    return {luma.constBits(), luma.width(), luma.height(), luma.bytesPerLine()};
}

} // namespace

class TestGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPhotoRaisesNoDoubt()
    {
        const auto doubts = gates::doubtsOf(usual());

        QCOMPARE(doubts, gates::Doubts());
        QCOMPARE((gates::Report{usual(), doubts}.verdict()), gates::Verdict::Pass);
    }

    void sharpnessFallsWithBlurUntilItIsDoubted()
    {
        double before = usual().sharpness;
        for (const double blur : {1.0, 1.5, 2.0}) {
            const auto facts = factsWith([&](Look &look) { look.blur = blur; });
            QVERIFY2(facts.sharpness < 0.9 * before, qPrintable(QString::number(facts.sharpness)));
            before = facts.sharpness;
        }
        const auto soft = factsWith([](Look &look) { look.blur = 1.6; });
        QCOMPARE(gates::doubtsOf(soft), gates::Doubts(Doubt::Blurred));
    }

    void sharpnessDoesNotKnowExposure()
    {
        const auto dim = factsWith([](Look &look) { look.exposure = 0.5; });

        QVERIFY(qAbs(dim.sharpness / usual().sharpness - 1) < 0.06);
    }

    void sharpnessDoesNotKnowHowManyPixelsThePhotoHas()
    {
        const auto large = factsWith([](Look &look) { look.blur = 1.2; }, {1440, 1920});

        QVERIFY2(qAbs(large.sharpness / usual().sharpness - 1) < 0.15,
                 qPrintable(QString::number(large.sharpness / usual().sharpness)));
    }

    void aSharperPhotoThanTheOneBeforeIsDoubtedAndSoIsASofterOne()
    {
        auto before = usual();
        before.sharpness = usual().sharpness / 1.7;
        QCOMPARE(gates::doubtsOf(usual(), before), gates::Doubts(Doubt::OtherSharpness));

        before.sharpness = usual().sharpness * 1.7;
        QCOMPARE(gates::doubtsOf(usual(), before), gates::Doubts(Doubt::OtherSharpness));

        before.sharpness = usual().sharpness * 1.5;
        QCOMPARE(gates::doubtsOf(usual(), before), gates::Doubts());
    }

    void tooMuchAndTooLittleLightAreDoubted()
    {
        const auto bright = factsWith([](Look &look) { look.exposure = 3; });
        QVERIFY(gates::doubtsOf(bright).testFlag(Doubt::TooBright));

        const auto dark = factsWith([](Look &look) { look.exposure = 0.1; });
        QVERIFY(gates::doubtsOf(dark).testFlag(Doubt::TooDark));
        QVERIFY(!gates::doubtsOf(dark).testFlag(Doubt::TooBright));
    }

    void aMirroredLampIsDoubted()
    {
        const auto facts = factsWith([](Look &look) { look.glare = 1.2; });

        QVERIFY2(facts.glare > gates::mostGlare, qPrintable(QString::number(facts.glare)));
        QVERIFY(gates::doubtsOf(facts).testFlag(Doubt::Glare));
    }

    void glareIsBrightAndWithoutColour()
    {
        QVERIFY(gates::isGlare(255, 255, 255));
        QVERIFY(gates::isGlare(235, 200, 188));
        QVERIFY(!gates::isGlare(234, 234, 234));
        QVERIFY(!gates::isGlare(255, 220, 200));
    }

    void whatStandsOutsideTheGuideDoesNotCount()
    {
        const Head head(7);
        Look look;
        auto photo = photographed(head, {}, look, photoSize);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x)
                if (!Guide{}.contains((x + 0.5) / photo.width(), (y + 0.5) / photo.height()))
                    photo.setPixel(x, y, qRgb(255, 255, 255));

        QCOMPARE(gates::doubtsOf(gates::factsOf(photo)), gates::Doubts());
    }

    void aPhotoOfFewPixelsIsNotCalledBlurred()
    {
        const auto facts = factsWith([](Look &look) { look.blur = 3; }, {360, 480});

        QCOMPARE(gates::doubtsOf(facts), gates::Doubts(Doubt::FewPixels));
    }

    void nothingIsKnownOfNoPhoto()
    {
        QCOMPARE(gates::factsOf(QImage()).longerSide, 0);
        QCOMPARE(gates::factsOf(gates::Frame()).longerSide, 0);
    }

    void aFrameSaysWhatAPhotoOfItWouldSay_data()
    {
        QTest::addColumn<double>("blur");
        QTest::addColumn<double>("exposure");
        QTest::newRow("good") << 0.6 << 1.0;
        QTest::newRow("blurred") << 2.0 << 1.0;
        QTest::newRow("dark") << 0.6 << 0.1;
    }

    void aFrameSaysWhatAPhotoOfItWouldSay()
    {
        QFETCH(const double, blur);
        QFETCH(const double, exposure);
        Look look;
        look.blur = blur;
        look.exposure = exposure;
        const auto photo = photographed(Head(7), {}, look, photoSize);
        const auto luma = photo.convertToFormat(QImage::Format_Grayscale8);

        const auto frame = gates::factsOf(frameOf(luma));
        const auto facts = gates::factsOf(photo);

        QVERIFY(qAbs(frame.sharpness / facts.sharpness - 1) < 0.2);
        QVERIFY(qAbs(frame.medianLuma - facts.medianLuma) <= 1);
        QCOMPARE(gates::doubtsOf(frame), gates::doubtsOf(facts));
    }

    void videoBlackAndWhiteAreStretched()
    {
        QImage grey(photoSize, QImage::Format_Grayscale8);
        grey.fill(16);
        auto frame = frameOf(grey);
        frame.fullRange = false;

        QCOMPARE(gates::factsOf(frame).medianLuma, 0);
    }

    void aFrameOnItsSideIsReadThroughAGuideOnItsSide()
    {
        const auto photo =
            photographed(Head(7), {}, {}, photoSize).convertToFormat(QImage::Format_Grayscale8);
        const auto onItsSide = photo.transformed(QTransform().rotate(90));
        const Guide high{0.5, 0.45, 0.3, 0.25};
        const auto upright = gates::factsOf(frameOf(photo), high);

        // Turned clockwise, what was at the top is at the right.
        auto turned = high.transposed();
        turned.centreX = 1 - turned.centreX;
        const auto aside = gates::factsOf(frameOf(onItsSide), turned);

        QVERIFY(qAbs(aside.sharpness / upright.sharpness - 1) < 0.02);
        QCOMPARE(aside.medianLuma, upright.medianLuma);
    }

    void tiltIsTheAngleBetweenTwoPullsOfGravity()
    {
        const gates::Gravity before{0, -9.81, 0};

        QVERIFY(qAbs(*gates::tilt({0, -1, 0}, before)) < 1e-6);
        QVERIFY(qAbs(*gates::tilt({0, -1, 0.017455}, before) - 1) < 1e-3);
        QVERIFY(qAbs(*gates::tilt({9.81, 0, 0}, before) - 90) < 1e-6);
        QVERIFY(qAbs(*gates::tilt({0, 1, 0}, before) - 180) < 1e-6);
        QVERIFY(!gates::tilt({0, 0, 0}, before));
        QVERIFY(!gates::tilt({qQNaN(), 0, 0}, before));
    }

    void aTiltedPhoneIsDoubtedInTwoSteps()
    {
        QCOMPARE(gates::doubtsOf(usual(), {}, 3.0), gates::Doubts());
        QCOMPARE(gates::doubtsOf(usual(), {}, 3.1), gates::Doubts(Doubt::Tilted));
        QCOMPARE(gates::doubtsOf(usual(), {}, 8.0), gates::Doubts(Doubt::Tilted));
        QCOMPARE(gates::doubtsOf(usual(), {}, 8.1), gates::Doubts(Doubt::TiltedFar));
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
