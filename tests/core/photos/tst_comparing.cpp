// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/comparing.h"
#include "core/photos/vision/align.h"
#include "core/photos/vision/warp.h"
#include "tests/core/photos/renderedhead.h"
#include "tests/fakes/fakephotocomparison.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;
using namespace renderedhead;
using Fault = AlignmentAttempt::Fault;

namespace {

/// The real thing, without the plugin around it.
class VisionAlone : public PhotoComparison
{
public:
    [[nodiscard]] Result<AlignmentAttempt> align(const QImage &first, const QImage &second,
                                                 const Guide &guide) override
    {
        return vision::align(first, second, guide);
    }
    [[nodiscard]] Result<QImage> brought(const QImage &second, const Alignment &alignment,
                                         QSize onto) override
    {
        return vision::brought(second, alignment, onto);
    }
};

PhotosToCompare::Read jpegOf(const QImage &photo)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPG", 92);
    return [bytes] { return Result(bytes); };
}

PhotosToCompare::Read failing(ErrorCode code)
{
    return [code] { return Result<QByteArray>(Error{code, {}}); };
}

bool never()
{
    return false;
}

QImage plain(QRgb colour = qRgb(200, 150, 120))
{
    QImage photo(90, 120, QImage::Format_RGB32);
    photo.fill(colour);
    return photo;
}

} // namespace

class TestComparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVisitsOfOneHead_lieOverEachOther()
    {
        const Head head(21);
        Look later;
        later.seed = 4;
        later.lost = .1;
        later.lamp = {1.1, 1, .8};
        VisionAlone comparison;
        const auto compared =
            comparePhotos(comparison,
                          {.first = jpegOf(photographed(head, {}, {})),
                           .second = jpegOf(photographed(head, {.yaw = 2, .roll = 5}, later))},
                          never);
        QVERIFY(compared);
        QVERIFY(compared->isAligned());
        QCOMPARE(compared->brought.size(), compared->first.size());
        QVERIFY(!compared->attempt.faults);
        QCOMPARE(compared->light & light::Doubts(light::Doubt::Warmer), light::Doubt::Warmer);
        QVERIFY(compared->sharpnessRatio > .5 && compared->sharpnessRatio < 2);
    }

    void anotherHead_isRefused_andBothAreStillThere()
    {
        VisionAlone comparison;
        const auto compared = comparePhotos(comparison,
                                            {.first = jpegOf(photographed(Head(22), {}, {})),
                                             .second = jpegOf(photographed(Head(23), {}, {}))},
                                            never);
        QVERIFY(compared);
        QVERIFY(!compared->isAligned());
        QVERIFY(compared->attempt.faults);
        QVERIFY(!compared->first.isNull());
        QVERIFY(!compared->second.isNull());
    }

    void threePlaces_alignWhatTheSkinDoesNot()
    {
        FakePhotoComparison comparison;
        comparison.faults = Fault::FewMatches;
        const QList<PointPair> places{
            {{300, 400}, {320, 420}}, {{800, 450}, {820, 470}}, {{540, 1000}, {560, 1020}}};
        const auto compared = comparePhotos(
            comparison, {.first = jpegOf(plain()), .second = jpegOf(plain()), .byHand = places},
            never);
        QVERIFY(compared && compared->isAligned() && compared->byHand);
        QCOMPARE(comparison.aligned, 0);
    }

    void placesInALine_areRefused()
    {
        FakePhotoComparison comparison;
        const QList<PointPair> places{
            {{300, 400}, {320, 420}}, {{400, 500}, {420, 520}}, {{500, 600}, {520, 620}}};
        const auto compared = comparePhotos(
            comparison, {.first = jpegOf(plain()), .second = jpegOf(plain()), .byHand = places},
            never);
        QVERIFY(compared && !compared->isAligned() && !compared->byHand);
        QCOMPARE(compared->handFault, std::optional(HandFault::Line));
    }

    void whatIsKnown_isNotLookedForAgain()
    {
        FakePhotoComparison comparison;
        PhotosToCompare photos{.first = jpegOf(plain()), .second = jpegOf(plain())};
        const auto once = comparePhotos(comparison, photos, never);
        QVERIFY(once && once->isAligned());
        photos.attempt = once->attempt;
        const auto twice = comparePhotos(comparison, photos, never);
        QVERIFY(twice && twice->isAligned());
        QCOMPARE(comparison.aligned, 1);
        QCOMPARE(comparison.broughtCount, 2);
    }

    void aPhotoThatCannotBeRead_isNamed_andTheOtherIsThere()
    {
        FakePhotoComparison comparison;
        const auto locked = comparePhotos(
            comparison, {.first = failing(ErrorCode::Locked), .second = jpegOf(plain())}, never);
        QVERIFY(locked);
        QCOMPARE(locked->firstFailure->code, ErrorCode::Locked);
        QVERIFY(!locked->secondFailure);
        QVERIFY(!locked->second.isNull());
        const auto damaged = comparePhotos(
            comparison,
            {.first = jpegOf(plain()), .second = [] { return Result<QByteArray>("no photo"); }},
            never);
        QVERIFY(damaged);
        QCOMPARE(damaged->secondFailure->code, ErrorCode::PhotoDamaged);
        QCOMPARE(comparison.aligned, 0);
    }

    void aComparisonThatFails_leavesBothPictures()
    {
        FakePhotoComparison comparison;
        comparison.failure = Error{ErrorCode::NotFound, u"no library"_s};
        const auto compared =
            comparePhotos(comparison, {.first = jpegOf(plain()), .second = jpegOf(plain())}, never);
        QVERIFY(compared && !compared->isAligned());
        QCOMPARE(compared->failure->code, ErrorCode::NotFound);
        QVERIFY(!compared->first.isNull() && !compared->second.isNull());
    }

    void whoeverNoLongerWaits_isHeardBetweenTheSteps()
    {
        FakePhotoComparison comparison;
        for (int step = 0; step < 4; ++step) {
            int asked = 0;
            const auto compared =
                comparePhotos(comparison, {.first = jpegOf(plain()), .second = jpegOf(plain())},
                              [&] { return asked++ == step; });
            QVERIFY(!compared);
            QCOMPARE(compared.error().code, ErrorCode::Cancelled);
        }
        QCOMPARE(comparison.aligned, 2);
        QCOMPARE(comparison.broughtCount, 1);
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
