// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/photoprovider.h"
#include "qml/diary/timelapse.h"
#include "tests/qml/diary/diarydemo.h"
#include "tests/qml/stage.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

bool showPage(Stage &stage, DemoHome &home, const QString &view = {})
{
    stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(home.diary));
    return stage.show(u"Diary"_s, u"TimeLapsePage"_s, {{u"startView"_s, view}});
}

TimeLapse *lapseOf(Stage &stage)
{
    return stage.page().findChild<TimeLapse *>();
}

} // namespace

class TestTimeLapse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_goFromTheOldestToTheNewest()
    {
        DemoHome home;
        const auto today = home.clock.today();
        QStringList expected;
        for (int before = 300; before >= 0; --before) {
            const auto &entry =
                put(home, today.addDays(-before), QTime(7, 0), {}, {View::Top, View::Back});
            expected.append(photoSource(entry.photos.constFirst().id));
        }
        TimeLapse lapse(home.services);
        lapse.reload();
        QTRY_COMPARE(lapse.state(), TimeLapse::State::Ready);
        QCOMPARE(lapse.count(), 301);
        for (int frame = 0; frame < lapse.count(); ++frame)
            QCOMPARE(lapse.sourceAt(frame), expected.at(frame));
        QVERIFY(lapse.sourceAt(301).isEmpty());
    }

    void photosOfOneEntry_stayInTheirOrder()
    {
        DemoHome home;
        const auto today = home.clock.today();
        const auto photos =
            put(home, today, QTime(7, 0), {}, {View::Top, View::Top, View::Top}).photos;
        const auto before = put(home, today.addDays(-1), QTime(7, 0), {}, {View::Top}).photos;
        TimeLapse lapse(home.services);
        lapse.reload();
        QCOMPARE(lapse.count(), 4);
        QCOMPARE(lapse.sourceAt(0), photoSource(before.constFirst().id));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lapse.sourceAt(1 + i), photoSource(photos.at(i).id));
    }

    void everyFrame_saysItsDateAndDay()
    {
        DemoHome home;
        home.fillDiary();
        TimeLapse lapse(home.services);
        lapse.reload();
        QCOMPARE(lapse.count(), 4);
        QCOMPARE(lapse.day(), u"Day 0"_s);
        QCOMPARE(lapse.date(), u"Thursday 20 November 2025"_s);
        lapse.setPosition(3);
        QCOMPARE(lapse.day(), u"Day 4"_s);
        lapse.setPosition(9);
        QCOMPARE(lapse.position(), 3);
    }

    void aViewWithTwoPhotos_isChosenBeforeOneWithFewer()
    {
        DemoHome home;
        const auto today = home.clock.today();
        put(home, today.addDays(-1), QTime(7, 0), {}, {View::Back});
        put(home, today, QTime(7, 0), {}, {View::Top, View::Back});
        TimeLapse lapse(home.services);
        lapse.reload();
        QCOMPARE(lapse.view(), u"back"_s);
        QCOMPARE(lapse.state(), TimeLapse::State::Ready);
        lapse.setView(u"top"_s);
        QCOMPARE(lapse.state(), TimeLapse::State::TooFew);
    }

    void aNewPhoto_leavesTheFrameThatIsSeen()
    {
        DemoHome home;
        home.fillDiary();
        TimeLapse lapse(home.services);
        lapse.reload();
        lapse.setPosition(2);
        const auto seen = lapse.source();
        put(home, home.clock.today().addDays(-9), QTime(7, 0), {}, {View::Top});
        Q_EMIT home.diary.changed();
        QTRY_COMPARE(lapse.state(), TimeLapse::State::Ready);
        QCOMPARE(lapse.position(), 3);
        QCOMPARE(lapse.source(), seen);
    }

    void fewerThanTwoPhotos_saysWhatToDo()
    {
        DemoHome home;
        put(home, home.clock.today(), QTime(7, 0), {}, {View::Top});
        Stage stage;
        QVERIFY(showPage(stage, home));
        QVERIFY(stage.hand().see(u"Only one photo of this view"_s));
        QVERIFY(stage.hand().read().join(u' ').contains(u"Two are enough"_s));
        QVERIFY(!stage.hand().read().contains(u"Play"_s));
    }

    void failed_saysSoAndTriesAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(showPage(stage, home));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Day 0"_s));
    }

    void play_runsToTheLastPhotoAndStartsAgainFromTheFirst()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(showPage(stage, home, u"top"_s));
        QVERIFY(stage.hand().tap(u"Fast"_s));
        auto *lapse = lapseOf(stage);
        QList<int> frames{lapse->position()};
        connect(lapse, &TimeLapse::moved, this, [&] { frames.append(lapse->position()); });
        QVERIFY(stage.hand().tap(u"Play"_s));
        QVERIFY(stage.hand().see(u"Pause"_s));
        QTRY_COMPARE(lapse->position(), 3);
        QCOMPARE(frames, (QList{0, 1, 2, 3}));
        QVERIFY(stage.hand().see(u"Play"_s));
        QVERIFY(stage.hand().see(u"Day 4"_s));
        QVERIFY(stage.hand().tap(u"Play"_s));
        QTRY_VERIFY(frames.size() > 4 && frames.at(4) == 0);
        disconnect(lapse, nullptr, this, nullptr);
    }

    void pause_staysWhereItIs()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(showPage(stage, home, u"top"_s));
        QVERIFY(stage.hand().tap(u"Slow"_s));
        QVERIFY(stage.hand().tap(u"Play"_s));
        QTRY_COMPARE(lapseOf(stage)->position(), 1);
        QVERIFY(stage.hand().tap(u"Pause"_s));
        QVERIFY(stage.hand().see(u"Play"_s));
    }

    void aSlider_leadsToAnyPhotoByPointerAndKeys()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(showPage(stage, home, u"top"_s));
        QVERIFY(stage.hand().tapAt(u"Photo"_s, .98));
        QCOMPARE(lapseOf(stage)->position(), 3);
        QVERIFY(stage.hand().press(u"Left"_s));
        QCOMPARE(lapseOf(stage)->position(), 2);
        QVERIFY(stage.hand().press(u"Home"_s));
        QCOMPARE(lapseOf(stage)->position(), 0);
        QVERIFY(stage.hand().see(u"Photo of Thursday 20 November 2025"_s));
        QVERIFY(stage.hand().tap(u"Photo after"_s));
        QCOMPARE(lapseOf(stage)->position(), 1);
    }

    void aDamagedPhoto_isNamedAndPassedOver()
    {
        DemoHome home;
        home.fillDiary();
        const auto photo = home.diaryRows.rows.at(1).photos.constFirst().id;
        home.photoFiles.files[photo] = "damaged";
        Stage stage;
        QVERIFY(showPage(stage, home, u"top"_s));
        QVERIFY(stage.hand().tap(u"Photo after"_s));
        QVERIFY(stage.hand().see(u"The photo of Friday 21 November 2025 cannot be read"_s));
        QVERIFY(stage.hand().tap(u"Fast"_s));
        QVERIFY(stage.hand().tap(u"Play"_s));
        QTRY_COMPARE(lapseOf(stage)->position(), 3);
    }

    void fromRightToLeft_theSliderIsTurnedRound()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage({.mirrored = true});
        QVERIFY(showPage(stage, home, u"top"_s));
        QVERIFY(stage.hand().tapAt(u"Photo"_s, .02));
        QCOMPARE(lapseOf(stage)->position(), 3);
        QVERIFY(stage.hand().press(u"Right"_s));
        QCOMPARE(lapseOf(stage)->position(), 2);
    }
};

QTEST_MAIN(TestTimeLapse)
#include "tst_timelapse.moc"
