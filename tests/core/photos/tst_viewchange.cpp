// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Two photos of one view, from the alignment to the words.

#include "core/photos/viewchange.h"
#include "tests/core/photos/inktrials.h"

#include <QTest>
#include <QTransform>

#include <cmath>

using namespace stipple;
using namespace stipple::render;

namespace {

/// A flat alignment whose guide covers everything.
Alignment flat(const QSize &first, const QSize &second, const QTransform &toSecond)
{
    Alignment alignment;
    alignment.first = workingSize(first);
    alignment.second = workingSize(second);
    const double a = double(alignment.first.width()) / first.width();
    const double b = double(alignment.second.width()) / second.width();
    const auto t = QTransform::fromScale(1 / a, 1 / a) * toSecond * QTransform::fromScale(b, b);
    alignment.homography = {t.m11(), t.m21(), t.dx(), t.m12(), t.m22(), t.dy(), 0, 0, 1};
    alignment.centre = QPointF(alignment.first.width() / 2.0, alignment.first.height() / 2.0);
    alignment.radii = alignment.centre * 3;
    alignment.coverage = 0.9;
    return alignment;
}

struct Photos
{
    QImage first;
    QImage second;
    ScalpRegions regions;
    Alignment alignment;
};

Photos drawn(const Story &story, std::uint32_t seed)
{
    const auto visits = drawnVisits(story, seed);
    Photos photos{.first = photographed(visits.firstPatch, visits.firstShot),
                  .second = photographed(visits.secondPatch, visits.secondShot),
                  .regions = regionsOf(visits.firstPatch, visits.firstShot),
                  .alignment = {}};
    // Three places say what the shots say; pixels are counted from their corners here.
    const auto corner = [](const Shot &shot, const QPointF &mm) {
        return placeIn(shot, mm) + QPointF(0.5, 0.5);
    };
    const auto basis = [&](const Shot &shot) {
        const auto origin = corner(shot, {0, 0});
        const auto x = corner(shot, {1, 0}) - origin;
        const auto y = corner(shot, {0, 1}) - origin;
        return QTransform(x.x(), x.y(), y.x(), y.y(), origin.x(), origin.y());
    };
    photos.alignment = flat(photos.first.size(), photos.second.size(),
                            basis(visits.firstShot).inverted() * basis(visits.secondShot));
    return photos;
}

Measured<ViewChange> compared(const Photos &photos)
{
    return viewChange(photos.first, photos.second, photos.regions, photos.alignment, Cameras::Same);
}

} // namespace

class TestViewChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedView_showsNoChangeInAnySign()
    {
        const auto view = compared(drawn({}, 100));
        QVERIFY(view);
        for (const auto &word : wordsOf(*view)) {
            QCOMPARE(bool(word.change), word.sign != Sign::DotWidth);
            if (word.change)
                QCOMPARE(*word.change, Change::None);
            else
                QCOMPARE(word.change.reason(), NotComparable::NoCard);
        }
        const auto strongest = strongestChange(*view);
        QVERIFY(strongest);
        QCOMPARE(*strongest, Change::None);
    }

    void fadedInk_showsInItsOwnSignAlone()
    {
        const auto view = compared(drawn({.fading = 0.78}, 101));
        QVERIFY(view);
        const auto words = wordsOf(*view);
        QCOMPARE(words.size(), std::size_t(5));
        QCOMPARE(words.at(1).sign, Sign::Fading);
        for (const auto &word : words) {
            const bool changed = word.change && *word.change != Change::None;
            QCOMPARE(changed, word.sign == Sign::Fading);
        }
        const auto strongest = strongestChange(*view);
        QVERIFY(strongest);
        QCOMPARE(*strongest, Change::Possible);
    }

    void mixedLamps_giveNoNumberAtAll()
    {
        const auto view = compared(drawn({.pxPerMm = 5, .mixedLamps = true}, 102));
        QVERIFY(!view);
        QCOMPARE(view.reason(), NotComparable::DifferentLight);
    }

    void photosFromFarAway_areComparedInWhatTheyCanShow()
    {
        const auto view = compared(drawn({.pxPerMm = 6}, 103));
        QVERIFY(view);
        QVERIFY(!view->tint);
        QCOMPARE(view->tint.reason(), NotComparable::TooFewPixelsPerMm);
        QVERIFY(view->redness);
    }

    void anAlignmentByHand_isForPicturesOnly()
    {
        auto photos = drawn({.pxPerMm = 5}, 104);
        photos.alignment.coverage = 0;
        const auto view = compared(photos);
        QVERIFY(!view);
        QCOMPARE(view.reason(), NotComparable::DifferentAngle);
    }

    void withoutASize_nothingIsMeasured()
    {
        auto photos = drawn({.pxPerMm = 5}, 105);
        photos.regions.pxPerMm = 0;
        const auto view = compared(photos);
        QVERIFY(!view);
        QCOMPARE(view.reason(), NotComparable::SizeUnknown);
    }

    void beyondTheGuide_nothingIsMeasured()
    {
        auto photos = drawn({.pxPerMm = 5}, 106);
        photos.alignment.radii = QPointF(1, 1);
        const auto view = compared(photos);
        QVERIFY(!view);
        QCOMPARE(view.reason(), NotComparable::RegionTooSmall);
    }

    void theScaleOfTheSecondPhoto_comesFromTheAlignment()
    {
        const auto visits = drawnVisits({}, 107);
        const auto mapping = mappingBetween(visits.firstShot, visits.secondShot);
        const auto scale = scaleAt(mapping, {100, 100});
        QVERIFY(scale);
        QVERIFY(std::abs(*scale - visits.secondShot.pxPerMm / visits.firstShot.pxPerMm) < 1e-9);
    }

    void whenNoSignCanBeCompared_theReasonIsSaid()
    {
        const ViewChange view{.light = {},
                              .coverage = 1,
                              .tint = NotComparable::TooFewPixelsPerMm,
                              .load = NotComparable::NoUntreatedPatch,
                              .patchiness = NotComparable::NoUntreatedPatch,
                              .redness = NotComparable::NoUntreatedPatch,
                              .width = NotComparable::NoCard};
        const auto strongest = strongestChange(view);
        QVERIFY(!strongest);
        QCOMPARE(strongest.reason(), NotComparable::TooFewPixelsPerMm);
    }
};

QTEST_GUILESS_MAIN(TestViewChange)
#include "tst_viewchange.moc"
