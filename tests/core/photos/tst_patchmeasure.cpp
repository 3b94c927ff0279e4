// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/patchmeasure.h"
#include "tests/core/photos/scalppatch.h"

#include <QTest>

using namespace stipple;
using namespace stipple::render;

namespace {

constexpr double pxPerMm = 12;

/// 48 × 32 mm; the left 32 mm are treated.
Patch scalp(bool card = false)
{
    return grownPatch({.card = card}, 5);
}

Patch faded(Patch patch, double share)
{
    for (auto &dot : patch.dots)
        dot.density = fadedDensity(dot, share);
    return patch;
}

QImage photo(const Patch &patch, quint32 seed)
{
    return photographed(patch, {.pxPerMm = pxPerMm, .seed = seed});
}

/// Everything lies where it lay.
Alignment still(const QSize &size, double coverage = 1)
{
    Alignment alignment;
    alignment.first = workingSize(size);
    alignment.second = workingSize(size);
    alignment.centre = QRectF(QPointF(), QSizeF(alignment.first)).center();
    alignment.radii = 1.4 * alignment.centre;
    alignment.coverage = coverage;
    return alignment;
}

/// Both squares, and the width of a head that fills the guide at 12 pixels for a millimetre.
MeasuredPatches marked(const QSize &size)
{
    return {.treated = {1 / 3.0, .5},
            .untreated = QPointF(5 / 6.0, .5),
            .headMm = 2 * Guide{}.radiusX * size.width() / pxPerMm};
}

} // namespace

class TestPatchMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inkThatFaded_isMeasured_andInkThatStayedIsNot()
    {
        const auto patch = scalp();
        const auto before = photo(patch, 1);
        const auto same =
            measurePatches(before, photo(patch, 2), still(before.size()), marked(before.size()));
        QVERIFY(same);
        QVERIFY(same->load);
        QVERIFY2(std::abs(same->load->fading) < 8, qPrintable(QString::number(same->load->fading)));
        QCOMPARE(same->load->change, Change::None);
        QVERIFY(same->tint);
        QVERIFY(same->redness);

        const auto paler = measurePatches(before, photo(faded(patch, .7), 3), still(before.size()),
                                          marked(before.size()));
        QVERIFY(paler && paler->load);
        QVERIFY2(paler->load->fading > 22 && paler->load->fading < 38,
                 qPrintable(QString::number(paler->load->fading)));
        QCOMPARE(paler->load->change, Change::Possible);
        QVERIFY(paler->patchiness);
    }

    void theCard_saysHowLargeAPixelIs_elseTheHeadDoes_elseNothing()
    {
        const auto withCard = photo(scalp(true), 1);
        const auto fromCard = pxPerMmOf(withCard, {});
        QVERIFY(fromCard);
        QVERIFY2(std::abs(*fromCard - pxPerMm) < .2, qPrintable(QString::number(*fromCard)));

        const auto bare = photo(scalp(), 1);
        QVERIFY(!pxPerMmOf(bare, {}));
        QCOMPARE(pxPerMmOf(bare, marked(bare.size())), std::optional(pxPerMm));
        auto patches = marked(bare.size());
        patches.headMm = 0;
        const auto measured = measurePatches(bare, bare, still(bare.size()), patches);
        QVERIFY(!measured);
        QCOMPARE(measured.reason(), NotComparable::SizeUnknown);
    }

    void withoutUntreatedSkin_whatNeedsIt_saysSo()
    {
        const auto before = photo(scalp(), 1);
        auto patches = marked(before.size());
        patches.untreated.reset();
        const auto measured =
            measurePatches(before, photo(scalp(), 2), still(before.size()), patches);
        QVERIFY(measured && measured->tint);
        QCOMPARE(measured->load.reason(), NotComparable::NoUntreatedPatch);
        QCOMPARE(measured->redness.reason(), NotComparable::NoUntreatedPatch);
        QCOMPARE(measured->width.reason(), NotComparable::NoCard);
    }

    void whatWasAlignedByHand_isNotMeasured()
    {
        const auto before = photo(scalp(), 1);
        const auto measured =
            measurePatches(before, before, still(before.size(), 0), marked(before.size()));
        QVERIFY(!measured);
        QCOMPARE(measured.reason(), NotComparable::DifferentAngle);
    }

    void aSquareBesideThePhoto_isTooSmall()
    {
        const auto before = photo(scalp(), 1);
        auto patches = marked(before.size());
        patches.treated = {.999, .001};
        const auto measured = measurePatches(before, before, still(before.size()), patches);
        QVERIFY(!measured || !measured->load);
    }
};

QTEST_GUILESS_MAIN(TestPatchMeasure)
#include "tst_patchmeasure.moc"
