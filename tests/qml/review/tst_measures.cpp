// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/pictureitem.h"
#include "qml/review/measuremodel.h"
#include "qml/review/measurewords.h"
#include "tests/qml/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// A case whose two newest photos of the top can be measured.
struct Measuring
{
    explicit Measuring(const Look &look = {})
        : stage(look)
    {}

    bool open()
    {
        desk.demo.fill();
        return desk.open(stage, u"Review"_s, u"CasePage"_s,
                         {{u"threadId"_s, desk.demo.row(u"Demo Amir"_s).id.toString()}});
    }
    MeasureModel &model() { return *stage.page().findChild<MeasureModel *>(); }
    bool begin()
    {
        return tap(stage, u"Measure these two"_s) && QTest::qWaitFor([this] {
                   return model().isBegun() && model().pair()->state() != PhotoPair::State::Working;
               });
    }
    bool measured()
    {
        return QTest::qWaitFor([this] { return !model().rows().isEmpty(); }, 30'000);
    }
    QString textOf(int row) { return model().rows().at(row).toMap().value(u"text"_s).toString(); }

    Desk desk;
    Stage stage;
};

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skinIsMarkedAndMeasured_orWordsSayWhyNot()
    {
        Measuring shown;
        QVERIFY(shown.open());
        QVERIFY(shown.begin());
        QVERIFY(shown.stage.hand().see(u"1: tap the middle of the treated skin."_s));
        auto *picture = shown.stage.page().findChild<PictureItem *>();
        QVERIFY(picture != nullptr);
        picture->parentItem()->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(shown.stage.hand().press(u"Return"_s));
        QVERIFY(shown.stage.hand().see(
            u"2: tap skin beside it that nobody treated. Without it, only the tint is measured."_s));
        for (int step = 0; step < 15; ++step)
            QVERIFY(shown.stage.hand().press(u"Down"_s));
        QVERIFY(shown.stage.hand().press(u"Return"_s));
        QCOMPARE(shown.model().marks().size(), 2);
        QVERIFY(shown.stage.hand().see(u"Both squares are marked."_s));
        QVERIFY(tap(shown.stage, u"Measure"_s));
        QVERIFY(shown.measured());
        // Made-up photos have no card, and nobody gave a width.
        QCOMPARE(shown.model().rows().size(), 1);
        QCOMPARE(shown.textOf(0), measurewords::notMeasured(NotComparable::SizeUnknown));

        QVERIFY(tap(shown.stage, u"Width of the head, in mm"_s));
        shown.stage.hand().type(u"150"_s);
        QCOMPARE(shown.model().headMm(), 150);
        QVERIFY(shown.model().rows().isEmpty());
        QVERIFY(tap(shown.stage, u"Measure"_s));
        QVERIFY(shown.measured());
        QVERIFY(shown.textOf(0) != measurewords::notMeasured(NotComparable::SizeUnknown));
    }

    void anotherAngle_isSaidOnceForAllMeasures()
    {
        Measuring shown;
        shown.desk.home.comparison.faults = AlignmentAttempt::Fault::FewMatches;
        QVERIFY(shown.open());
        QVERIFY(shown.begin());
        QCOMPARE(shown.model().rows().size(), 1);
        QVERIFY(shown.stage.hand().see(u"Nothing could be measured*"_s));
        QCOMPARE(shown.textOf(0), measurewords::notMeasured(NotComparable::DifferentAngle));
        QVERIFY(shown.stage.hand().see(u"Not comparable: different angle.*"_s));
    }

    void otherPhotos_haveOtherMeasures()
    {
        Measuring shown;
        QVERIFY(shown.open());
        QVERIFY(shown.begin());
        QVERIFY(tap(shown.stage, u"Day 2"_s));
        QTRY_VERIFY(!shown.model().isBegun());
        QVERIFY(shown.stage.hand().see(u"Measure these two"_s));
    }

    void aDamagedPhoto_isSaidToBe()
    {
        Measuring shown;
        QVERIFY(shown.open());
        for (auto &file : shown.desk.demo.photos.files)
            file = "damaged";
        QVERIFY(shown.begin());
        QVERIFY(shown.stage.hand().see(errorText(ErrorCode::PhotoDamaged).title));
    }

    void everyReason_hasItsSentence()
    {
        QSet<QString> sentences;
        constexpr int reasons = static_cast<int>(NotComparable::TooFewDots) + 1;
        for (int reason = 0; reason < reasons; ++reason)
            sentences.insert(measurewords::notMeasured(static_cast<NotComparable>(reason)));
        QCOMPARE(sentences.size(), reasons);
        for (const auto &sentence : std::as_const(sentences))
            QVERIFY(sentence.size() > 15);
    }

    void numbers_standBesideWhatTheyComeTo()
    {
        ViewChange view{
            .light = {.redSpread = .4, .blueSpread = .3},
            .coverage = 1,
            .tint =
                TintChange{
                    .deltaE00 = 3.24, .deltaA = -.5, .deltaB = -2.1, .change = Change::Possible},
            .load = LoadChange{.first = .2, .second = .1, .fading = 48.6, .change = Change::Marked},
            .patchiness = NotComparable::RegionTooSmall,
            .redness = RednessChange{.first = 1, .second = 1, .delta = -.04},
            .width = NotComparable::NoCard};
        const auto rows = measurewords::rows(view);
        QCOMPARE(rows.size(), 6);
        const auto value = [&](int row) {
            return rows.at(row).toMap().value(u"value"_s).toString();
        };
        QCOMPARE(value(0), u"red ±0.4 %, blue ±0.3 %"_s);
        QCOMPARE(value(1), u"ΔE 3.2 · Δa −0.5 · Δb −2.1"_s);
        QCOMPARE(value(2), u"49 % less pigment"_s);
        QCOMPARE(value(3), QString());
        QCOMPARE(value(5), u"ΔEI 0.0"_s);
        QCOMPARE(rows.at(2).toMap().value(u"text"_s).toString(), u"Marked change"_s);
        view.load = LoadChange{.first = .1, .second = .2, .fading = -12.2};
        const auto darker = measurewords::rows(view).at(2).toMap();
        QCOMPARE(darker.value(u"value"_s).toString(), u"12 % more pigment"_s);
        QCOMPARE(rows.at(4).toMap().value(u"text"_s).toString(),
                 measurewords::notMeasured(NotComparable::NoCard));
    }
};

QTEST_MAIN(TestMeasures)
#include "tst_measures.moc"
