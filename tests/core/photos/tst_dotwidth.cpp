// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The card, and how wide dots are, on rendered close-ups (photos.md 5, bar 6).

#include "core/photos/dotwidth.h"
#include "tests/core/photos/inktrials.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace stipple;
using namespace stipple::render;

namespace {

constexpr double pxPerMm = 13;

struct Pair
{
    CloseUp first;
    CloseUp second;
};

Pair drawn(Story story, std::uint32_t seed)
{
    story.pxPerMm = pxPerMm;
    story.card = true;
    const auto visits = drawnVisits(story, seed);
    return {closeUp(photographed(visits.firstPatch, visits.firstShot), cardSquareMm),
            closeUp(photographed(visits.secondPatch, visits.secondShot), cardSquareMm)};
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

/// A card of a square of so many pixels on grey, drawn sharp.
QImage drawnCard(int side, double turned)
{
    QImage image(600, 500, QImage::Format_RGB32);
    image.fill(QColor(170, 130, 110));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(300, 250);
    painter.rotate(turned);
    painter.fillRect(QRectF(-side, -side * 0.8, side * 2, side * 1.6), Qt::white);
    painter.fillRect(QRectF(-side / 2.0, -side / 2.0, side, side), Qt::black);
    return image;
}

} // namespace

class TestDotWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCard_tellsTheSizeOfAPixel()
    {
        for (const double turned : {0.0, 3.0, 17.0, 45.0}) {
            const auto card = findCard(linearPicture(drawnCard(150, turned)), 10.0);
            QVERIFY2(card, qPrintable(number(turned)));
            QVERIFY2(std::abs(card->pxPerMm - 15.0) < 0.05, qPrintable(number(card->pxPerMm)));
        }
    }

    void theCard_tellsHowSoftThePhotoIs()
    {
        auto patch = grownPatch({.card = true}, 7);
        for (const double blur : {0.9, 1.4, 2.0}) {
            const auto photo =
                photographed(patch, {.pxPerMm = pxPerMm, .blur = blur, .angle = 2.0});
            const auto card = findCard(linearPicture(photo), cardSquareMm);
            QVERIFY(card);
            QVERIFY2(std::abs(card->blur / blur - 1.0) < 0.05, qPrintable(number(card->blur)));
        }
    }

    void paperBrighterThanTheCameraCanTell_looksNoSharper()
    {
        const auto patch = grownPatch({.card = true}, 8);
        const auto blurOf = [&](double exposure) {
            const auto photo =
                photographed(patch, {.pxPerMm = pxPerMm, .exposure = exposure, .blur = 1.2});
            const auto card = findCard(linearPicture(photo), cardSquareMm);
            return card ? card->blur : 0.0;
        };
        const double usual = blurOf(0.9);
        const double bright = blurOf(1.3); // paper has 85 % of the light
        QVERIFY2(std::abs(bright / usual - 1.0) < 0.02,
                 qPrintable(number(usual) + u' ' + number(bright)));
    }

    void aPartOfAPhoto_hasItsCardWhereThePhotoHasIt()
    {
        const auto image = drawnCard(150, 0.0);
        const auto whole = findCard(linearPicture(image), 10.0);
        const auto part = findCard(linearPicture(image, QRect(50, 40, 500, 420)), 10.0);
        QVERIFY(whole && part);
        const auto lower = [](const Card &card) {
            QPointF sum;
            for (const auto &corner : card.corners)
                sum += corner / 4;
            return sum;
        };
        QVERIFY((lower(*whole) - lower(*part)).manhattanLength() < 0.05);
    }

    void whatIsNoCard_isNotTakenForOne_data()
    {
        QTest::addColumn<QImage>("image");
        QImage skin(400, 300, QImage::Format_RGB32);
        skin.fill(QColor(200, 160, 140));
        QTest::newRow("bare skin") << skin;
        auto onSkin = skin;
        QPainter(&onSkin).fillRect(QRect(100, 100, 80, 80), Qt::black);
        QTest::newRow("a black square without white") << onSkin.copy();
        auto narrow = QImage(400, 300, QImage::Format_RGB32);
        narrow.fill(Qt::white);
        QPainter(&narrow).fillRect(QRect(100, 100, 180, 80), Qt::black);
        QTest::newRow("a bar") << narrow.copy();
        auto two = QImage(400, 300, QImage::Format_RGB32);
        two.fill(Qt::white);
        QPainter(&two).fillRect(QRect(50, 100, 80, 80), Qt::black);
        QPainter(&two).fillRect(QRect(250, 100, 80, 80), Qt::black);
        QTest::newRow("two squares") << two.copy();
        QTest::newRow("nothing") << QImage();
    }

    void whatIsNoCard_isNotTakenForOne()
    {
        QFETCH(QImage, image);
        QVERIFY(!findCard(linearPicture(image), 10.0));
    }

    void dotsThatDidNotGrow_areNotSaidToHave()
    {
        for (std::uint32_t seed = 100; seed < 108; ++seed) {
            const auto pair = drawn({}, seed);
            const auto width = dotWidthChange(pair.first, pair.second);
            QVERIFY(width);
            QVERIFY2(width->ratio >= 0.97 && width->ratio <= 1.03,
                     qPrintable(number(width->ratio)));
            QCOMPARE(width->change, Change::None);
        }
    }

    void dotsThatGrew_areMeasuredWithinATwentieth()
    {
        for (const double growth : {1.15, 1.30}) {
            for (std::uint32_t seed = 200; seed < 202; ++seed) {
                const auto pair = drawn({.growth = growth}, seed);
                const auto width = dotWidthChange(pair.first, pair.second);
                QVERIFY(width);
                QVERIFY2(std::abs(width->ratio / growth - 1.0) <= 0.05,
                         qPrintable(number(width->ratio)));
            }
        }
    }

    void aSofterPhoto_isNoGrowth()
    {
        const auto patch = grownPatch({.card = true}, 300);
        const auto sharp = closeUp(photographed(patch, {.pxPerMm = 16, .blur = 1.0}), cardSquareMm);
        const auto soft = closeUp(photographed(patch, {.pxPerMm = 16, .blur = 1.8}), cardSquareMm);
        const auto width = dotWidthChange(sharp, soft);
        QVERIFY(width);
        QVERIFY2(width->ratio >= 0.97 && width->ratio <= 1.03, qPrintable(number(width->ratio)));
    }

    void whatTheCardForbids_isRefused_data()
    {
        QTest::addColumn<std::optional<Card>>("card");
        QTest::addColumn<NotComparable>("reason");
        const auto made = [](double scale, double blurMm) {
            return std::optional(Card{.corners = {}, .pxPerMm = scale, .blur = blurMm * scale});
        };
        QTest::newRow("no card") << std::optional<Card>() << NotComparable::NoCard;
        QTest::newRow("too soft") << made(13, 0.13) << NotComparable::BlurTooStrong;
        QTest::newRow("too far") << made(11.9, 0.08) << NotComparable::TooFewPixelsPerMm;
        QTest::newRow("nothing in it") << made(13, 0.08) << NotComparable::TooFewDots;
    }

    void whatTheCardForbids_isRefused()
    {
        QFETCH(std::optional<Card>, card);
        CloseUp good;
        good.card = Card{.corners = {}, .pxPerMm = 13, .blur = 1.0};
        auto bad = good;
        bad.card = card;
        for (const auto &width : {dotWidthChange(good, bad), dotWidthChange(bad, good)}) {
            QVERIFY(!width);
            QTEST(width.reason(), "reason");
        }
    }

    void aHandfulOfDots_isNoMedian()
    {
        auto pair = drawn({}, 403);
        pair.first.region = Mask(pair.first.picture.width(), pair.first.picture.height());
        const auto width = dotWidthChange(pair.first, pair.second);
        QVERIFY(!width);
        QCOMPARE(width.reason(), NotComparable::TooFewDots);
    }
};

QTEST_MAIN(TestDotWidth)
#include "tst_dotwidth.moc"
