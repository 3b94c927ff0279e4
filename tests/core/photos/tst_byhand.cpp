// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/byhand.h"

#include <QTest>

#include <cmath>

using namespace stipple;

namespace {

constexpr QSize photo(1080, 1440);

double away(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The same three places of the first photo, wherever they lie in the second.
QList<PointPair> pairsTo(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return {{{300, 400}, a}, {{800, 450}, b}, {{540, 1000}, c}};
}

} // namespace

class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threePlaces_makeAnAlignmentThatIsExactInThem()
    {
        const QSize first(3000, 4000);
        const QSize second(1500, 2000);

        const auto alignment = alignedByHand(
            first, second,
            {{{100, 200}, {150, 260}}, {{900, 300}, {940, 380}}, {{500, 1200}, {520, 1270}}});

        QVERIFY(alignment);
        QCOMPARE(alignment->first, QSize(1080, 1440));
        QCOMPARE(alignment->second, QSize(1080, 1440));
        QVERIFY(away(alignment->secondFrom({100, 200}), {150, 260}) < 1e-6);
        QVERIFY(away(alignment->secondFrom({900, 300}), {940, 380}) < 1e-6);
        QVERIFY(away(alignment->secondFrom({500, 1200}), {520, 1270}) < 1e-6);
        // Halfway between two of them lies halfway between theirs.
        QVERIFY(away(alignment->secondFrom({500, 250}), {545, 320}) < 1e-6);
        // Good for the eye, never for numbers.
        QCOMPARE(alignment->coverage, 0.0);
    }

    void aHeadThatIsTurnedAndNearer_isFollowed()
    {
        // Turned by 20 degrees and a quarter larger.
        const auto turned = [](const QPointF &p) {
            const double angle = 20 * M_PI / 180;
            const QPointF off = p - QPointF(540, 720);
            return QPointF(540, 720) +
                   1.25 * QPointF(std::cos(angle) * off.x() - std::sin(angle) * off.y(),
                                  std::sin(angle) * off.x() + std::cos(angle) * off.y());
        };
        const auto alignment = alignedByHand(
            photo, photo, pairsTo(turned({300, 400}), turned({800, 450}), turned({540, 1000})));
        QVERIFY(alignment);
        QVERIFY(away(alignment->secondFrom({600, 700}), turned({600, 700})) < 1e-6);
    }

    void placesThatMakeNoAlignment_areRefusedWithTheReason_data()
    {
        QTest::addColumn<QList<PointPair>>("pairs");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QList<PointPair> &pairs, HandFault fault) {
            QTest::newRow(name) << pairs << static_cast<int>(fault);
        };
        row("none", {}, HandFault::Count);
        row("two", {{{0, 0}, {0, 0}}, {{500, 0}, {500, 0}}}, HandFault::Count);
        row("in a line", {{{0, 0}, {0, 0}}, {{500, 500}, {500, 0}}, {{900, 900}, {0, 500}}},
            HandFault::Line);
        row("nearly in a line",
            {{{100, 700}, {0, 0}}, {{600, 730}, {500, 0}}, {{1000, 700}, {0, 500}}},
            HandFault::Line);
        row("in a line in the second",
            {{{0, 0}, {0, 0}}, {{500, 0}, {500, 500}}, {{0, 500}, {900, 900}}}, HandFault::Line);
        row("close together",
            {{{500, 500}, {500, 500}}, {{560, 500}, {560, 500}}, {{500, 560}, {500, 560}}},
            HandFault::Line);
        row("twice the same",
            {{{500, 500}, {500, 500}}, {{500, 500}, {900, 500}}, {{500, 900}, {500, 900}}},
            HandFault::Line);
        row("mirrored", {{{0, 0}, {0, 0}}, {{500, 0}, {0, 500}}, {{0, 500}, {500, 0}}},
            HandFault::Mirrored);
        row("three times as large", {{{0, 0}, {0, 0}}, {{300, 0}, {900, 0}}, {{0, 300}, {0, 900}}},
            HandFault::Stretched);
        row("pulled to one side", {{{0, 0}, {0, 0}}, {{400, 0}, {760, 0}}, {{0, 400}, {0, 400}}},
            HandFault::Stretched);
    }

    void placesThatMakeNoAlignment_areRefusedWithTheReason()
    {
        QFETCH(const QList<PointPair>, pairs);
        QFETCH(const int, fault);

        const auto found = handFault(photo, photo, pairs);
        const auto alignment = alignedByHand(photo, photo, pairs);

        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), fault);
        QVERIFY(!alignment);
        QCOMPARE(alignment.error().code, ErrorCode::InvalidArgument);
    }

    void withoutPhotos_thereIsNothingToAlign()
    {
        const auto pairs = pairsTo({300, 400}, {800, 450}, {540, 1000});
        QCOMPARE(handFault({}, photo, pairs), std::optional(HandFault::Count));
        QCOMPARE(handFault(photo, {}, pairs), std::optional(HandFault::Count));
        QVERIFY(!handFault(photo, photo, pairs));
    }
};

QTEST_GUILESS_MAIN(TestByHand)
#include "tst_byhand.moc"
