// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/align.h"
#include "core/photos/vision/warp.h"
#include "qml/compare/comparemodel.h"
#include "qml/compare/comparewords.h"
#include "tests/core/photos/renderedhead.h"
#include "tests/qml/demohome.h"
#include "tests/qml/demojpeg.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace stipple;
using Fault = AlignmentAttempt::Fault;

namespace {

constexpr int patience = 60'000; // ms, also on a busy machine

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

QByteArray jpegOf(const QImage &photo)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPG", 92);
    return buffer.data();
}

QByteArray small(double redness)
{
    return demoJpeg({.view = u"top"_s, .red = redness}, {90, 120});
}

PhotoId log(DemoHome &home, int daysAgo, const QByteArray &jpeg, View view = View::Top)
{
    EntryDraft draft;
    draft.day = home.clock.today().addDays(-daysAgo);
    draft.photos = {{.view = view, .jpeg = jpeg, .width = 90, .height = 120, .takenAt = {}}};
    if (!home.diary.add(draft))
        qFatal("no entry");
    return draft.photos.first().id;
}

bool settled(CompareModel &model)
{
    return QTest::qWaitFor(
        [&] {
            return model.state() != CompareModel::State::Loading && !model.isSeeking() &&
                   model.pair()->state() != PhotoPair::State::Working;
        },
        patience);
}

} // namespace

class TestCompareModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVisitsOfOneHead_areLaidOverEachOther_andAnotherHeadIsNot()
    {
        using namespace renderedhead;
        DemoHome home;
        VisionAlone vision;
        const Head head(31);
        Look later;
        later.seed = 5;
        later.lost = .1;
        log(home, 2, jpegOf(photographed(Head(32), {}, {})));
        log(home, 1, jpegOf(photographed(head, {}, {})));
        log(home, 0, jpegOf(photographed(head, {.pitch = 2, .roll = 4}, later)));
        CompareModel model(home.clock, home.care, home.diary, vision);
        QVERIFY(settled(model));
        QCOMPARE(model.pair()->state(), PhotoPair::State::Aligned);
        QCOMPARE(model.first(), 1);

        model.chooseFirst(0);
        QVERIFY(settled(model));
        QCOMPARE(model.pair()->state(), PhotoPair::State::Apart);
        QVERIFY(model.pair()->isShown());
        QVERIFY(model.pair()->refusal().startsWith(u"Not comparable: different angle."_s));
        QVERIFY(!model.pair()->reasons().isEmpty());

        model.seek();
        QVERIFY(settled(model));
        QCOMPARE(model.first(), 1);
        QCOMPARE(model.pair()->state(), PhotoPair::State::Aligned);
        QVERIFY(!model.hasSoughtInVain());
    }

    void thePinnedPhoto_standsFirst_orElseTheOneBeforeTheNewest()
    {
        DemoHome home;
        const auto oldest = log(home, 3, small(3));
        log(home, 2, small(2));
        log(home, 0, small(1));
        {
            CompareModel model(home.services);
            QVERIFY(settled(model));
            QCOMPARE(model.first(), 1);
            QCOMPARE(model.second(), 2);
            QCOMPARE(model.pin(0, true), QString());
            QCOMPARE(model.first(), 1); // what is being looked at stays
        }
        QCOMPARE(home.diaryRows.pinned, QList{oldest});
        CompareModel model(home.services);
        QVERIFY(settled(model));
        QCOMPARE(model.first(), 0);
        QVERIFY(model.isFirstPinned());
        home.diaryRows.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(!model.pin(0, false).isEmpty());
    }

    void aPairThatWasLookedAt_isNotLookedForAgain()
    {
        DemoHome home;
        for (int day = 2; day >= 0; --day)
            log(home, day, small(day));
        CompareModel model(home.services);
        QVERIFY(settled(model));
        QCOMPARE(home.comparison.aligned, 1);
        model.chooseFirst(0);
        QVERIFY(settled(model));
        QCOMPARE(home.comparison.aligned, 2);
        model.chooseFirst(1);
        QVERIFY(settled(model));
        QCOMPARE(home.comparison.aligned, 2);
        QCOMPARE(model.pair()->state(), PhotoPair::State::Aligned);
    }

    void theSamePhotoTwice_changesTheirPlaces()
    {
        DemoHome home;
        log(home, 1, small(1));
        log(home, 0, small(0));
        CompareModel model(home.services);
        QVERIFY(settled(model));
        model.chooseFirst(1);
        QCOMPARE(model.first(), 1);
        QCOMPARE(model.second(), 0);
        model.chooseSecond(7);
        QCOMPARE(model.second(), 0);
    }

    void whoGoesAway_isNotToldAnyMore()
    {
        DemoHome home;
        log(home, 1, small(1));
        log(home, 0, small(0));
        home.comparison.close();
        {
            CompareModel model(home.services);
            QVERIFY(QTest::qWaitFor([&] {
                return model.pair()->state() == PhotoPair::State::Working &&
                       home.comparison.isWaiting();
            }));
        }
        home.comparison.open();
        QThreadPool::globalInstance()->waitForDone();
        // It was aligned already, but never brought.
        QCOMPARE(home.comparison.aligned, 1);
        QCOMPARE(home.comparison.broughtCount, 0);
    }

    void whoChoosesAnother_seesTheLastChoice()
    {
        DemoHome home;
        for (int day = 2; day >= 0; --day)
            log(home, day, small(day));
        CompareModel model(home.services);
        QVERIFY(settled(model));
        home.comparison.close();
        model.chooseFirst(0);
        QVERIFY(QTest::qWaitFor([&] { return home.comparison.isWaiting(); }));
        model.chooseSecond(1);
        home.comparison.open();
        QVERIFY(settled(model));
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(home.comparison.broughtCount, 2);
        QCOMPARE(model.second(), 1);
    }

    void everyReason_hasItsSentence()
    {
        QSet<QString> sentences;
        for (const auto fault :
             {Fault::FewMatches, Fault::UnsureMatches, Fault::FewTiles, Fault::Distorted}) {
            ComparedPhotos pair;
            pair.attempt.faults = fault;
            const auto reasons = comparewords::reasons(pair);
            QCOMPARE(reasons.size(), 1);
            QVERIFY(reasons.first().size() > 20);
            sentences.insert(reasons.first());
        }
        QCOMPARE(sentences.size(), 4);
        for (const auto fault :
             {HandFault::Count, HandFault::Line, HandFault::Mirrored, HandFault::Stretched})
            sentences.insert(comparewords::handFault(fault));
        QCOMPARE(sentences.size(), 8);
    }

    void everyCaution_isSaid_andNumbersAreHairAlone()
    {
        using light::Doubt;
        ComparedPhotos pair;
        QVERIFY(comparewords::cautions(pair, {}, {}).isEmpty());
        QVERIFY(comparewords::cautions(pair, 1, 1).isEmpty());
        QVERIFY(comparewords::cautions(pair, 1, {}).isEmpty());
        QCOMPARE(comparewords::cautions(pair, 1, 3).size(), 1);
        pair.light = Doubt::Warmer | Doubt::Darker;
        pair.sharpnessRatio = .4;
        const auto all = comparewords::cautions(pair, {}, {});
        QCOMPARE(all.size(), 3);
        static const QRegularExpression digit(u"\\d"_s);
        for (const auto &caution : all)
            QVERIFY(!caution.title.contains(digit) && !caution.text.contains(digit));
    }

    void days_areCountedFromTheirOwnSession()
    {
        const QDate today(2025, 11, 24);
        const QList<Session> sessions{{.id = {}, .day = today.addDays(-30), .number = 1},
                                      {.id = {}, .day = today.addDays(-4), .number = 2},
                                      {.id = {}, .day = today.addDays(20), .number = 3}};
        using namespace comparewords;
        QCOMPARE(day(sessions, today.addDays(-2), today), u"Day 2"_s);
        QCOMPARE(day(sessions, today.addDays(-10), today), u"Session 1, day 20"_s);
        QCOMPARE(day(sessions, today.addDays(-40), today), u"15 Oct"_s);
        QCOMPARE(dayToday(sessions, today, today), u"Today, day 4"_s);
        QCOMPARE(dayToday({}, today, today), u"Today"_s);
    }
};

QTEST_MAIN(TestCompareModel)
#include "tst_comparemodel.moc"
