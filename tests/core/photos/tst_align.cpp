// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Photos of drawn heads, whose truth is known to a fraction of a pixel. `./dev bench photos` draws
// forty pairs where this draws four, and a hundred pairs of two people where this draws six, and
// holds them against the same bars.

#include "core/photos/vision/align.h"
#include "core/photos/vision/warp.h"
#include "tests/core/photos/visits.h"

#include <QTest>

#include <algorithm>

using namespace stipple;
using namespace renderedhead;
using Fault = AlignmentAttempt::Fault;

namespace {

struct Drawn
{
    QImage first;
    QImage second;
};

Drawn photosOf(const visits::Pair &pair, quint32 person)
{
    const Head head(person);
    return {photographed(head, pair.first.view, pair.first.look),
            photographed(head, pair.second.view, pair.second.look)};
}

/// The mean difference of green between two pictures of one size, within the comparable ellipse.
double difference(const QImage &a, const QImage &b)
{
    const auto inside = Guide{}.inner(comparablePart);
    double sum = 0;
    int count = 0;
    for (int y = 0; y < a.height(); y += 2) {
        for (int x = 0; x < a.width(); x += 2) {
            if (!inside.contains((x + 0.5) / a.width(), (y + 0.5) / a.height()))
                continue;
            sum += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y)));
            ++count;
        }
    }
    return sum / count;
}

double away(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsFoundAgain_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("bar");
        QTest::newRow("tilted by up to 3 degrees") << 0.0 << 3.0 << 0.5;
        QTest::newRow("tilted by 3 to 8 degrees") << 3.0 << 8.0 << 1.5;
    }

    void aHeadIsFoundAgain()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        QFETCH(const double, bar);
        for (quint32 draw = 0; draw < 4; ++draw) {
            const auto pair = visits::drawn(100 + draw, least, most);
            const auto [first, second] = photosOf(pair, 40 + draw);

            const auto attempt = vision::align(first, second, {});

            QVERIFY2(attempt.alignment, qPrintable(QString::number(attempt.faults)));
            const double error = visits::errorOf(*attempt.alignment, pair);
            QVERIFY2(error <= bar, qPrintable(QString::number(error)));
            QVERIFY(attempt.coverage > 0.9);
        }
    }

    void anotherHeadIsRefused()
    {
        QList<QImage> people;
        for (quint32 person = 0; person < 3; ++person) {
            const auto visit = visits::drawn(300 + person, 0, 3).first;
            people.append(photographed(Head(60 + person), visit.view, visit.look));
        }
        for (const auto &first : people) {
            for (const auto &second : people) {
                if (&first == &second)
                    continue;
                const auto attempt = vision::align(first, second, {});
                QVERIFY(!attempt.alignment);
                QVERIFY(attempt.faults);
            }
        }
    }

    void theRoomBehindTheHeadIsNotFollowed()
    {
        // Two people before one wall, which stands still: nothing but the wall looks alike.
        Look look;
        const auto one = photographed(Head(1), {}, look);
        const auto other = photographed(Head(2), {}, look);

        QVERIFY(!vision::align(one, other, {}).alignment);
        // With a guide as large as the photo the wall would have been believed.
        const auto misled = vision::align(one, other, {0.5, 0.5, 0.7, 0.7});
        QVERIFY(misled.inliers >= leastInliers);
    }

    void aPhotoIsAlignedWithItselfWhereItIs()
    {
        const auto photo = photographed(Head(3), {}, {});

        const auto attempt = vision::align(photo, photo, {});

        QVERIFY(attempt.alignment);
        QCOMPARE(attempt.coverage, 1.0);
        for (const auto &point : {QPointF(540, 720), QPointF(300, 500), QPointF(700, 900)})
            QVERIFY(away(attempt.alignment->secondFrom(point), point) < 0.02);
    }

    void photosOfOtherSizesAreAligned()
    {
        const auto pair = visits::drawn(500, 1, 2);
        const Head head(5);
        const auto first = photographed(head, pair.first.view, pair.first.look, {1620, 2160});
        const auto second = photographed(head, pair.second.view, pair.second.look);

        const auto attempt = vision::align(first, second, {});

        QVERIFY(attempt.alignment);
        QCOMPARE(attempt.alignment->first, usualSize);
        QVERIFY(visits::errorOf(*attempt.alignment, pair) < 0.5);
    }

    void theSecondPhotoIsBroughtOntoTheFirst()
    {
        auto pair = visits::drawn(501, 2, 4);
        pair.second.look = pair.first.look; // so that nothing but the place differs
        const auto [first, second] = photosOf(pair, 6);
        const auto attempt = vision::align(first, second, {});
        QVERIFY(attempt.alignment);

        const auto brought = vision::brought(second, *attempt.alignment, first.size());

        QCOMPARE(brought.size(), first.size());
        QVERIFY2(difference(brought, first) < 0.45 * difference(second, first),
                 qPrintable(QStringLiteral("%1 after %2")
                                .arg(difference(brought, first))
                                .arg(difference(second, first))));
    }

    void aPhotoIsBroughtToAnySizeWithTheSameResult()
    {
        const auto pair = visits::drawn(502, 1, 3);
        const auto [first, second] = photosOf(pair, 7);
        const auto attempt = vision::align(first, second, {});
        QVERIFY(attempt.alignment);

        const auto whole = vision::brought(second, *attempt.alignment, first.size());
        const auto twice =
            vision::brought(second.scaled(2 * second.size()), *attempt.alignment, 2 * first.size());

        QVERIFY(
            difference(twice.scaled(first.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                       whole) < 1.5);
    }

    void whatShowsNothingIsRefused_data()
    {
        QTest::addColumn<QImage>("photo");
        QImage grey(usualSize, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        QTest::newRow("no photo") << QImage();
        QTest::newRow("grey") << grey;
        QTest::newRow("one pixel") << grey.copy(0, 0, 1, 1);
        QTest::newRow("a line") << grey.copy(0, 0, 1000, 1);
    }

    void whatShowsNothingIsRefused()
    {
        QFETCH(const QImage, photo);
        const auto head = photographed(Head(3), {}, {}, {540, 720});

        QVERIFY(vision::align(head, photo, {}).faults.testFlag(Fault::FewMatches));
        QVERIFY(vision::align(photo, head, {}).faults.testFlag(Fault::FewMatches));
    }
};

QTEST_GUILESS_MAIN(TestAlign)
#include "tst_align.moc"
