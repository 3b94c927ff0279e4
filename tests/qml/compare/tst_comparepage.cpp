// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/capturemodel.h"
#include "tests/qml/compare/comparingperson.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;
using Fault = AlignmentAttempt::Fault;

namespace {

const auto handleName = u"Boundary between both photos"_s;

bool isRed(const QColor &colour)
{
    return colour.red() > colour.blue() + 60;
}

bool isBlue(const QColor &colour)
{
    return colour.blue() > colour.red() + 60;
}

/// The colour of the window at a place of an item, in fractions of it.
QColor colourAt(ComparingPerson &person, const QQuickItem &item, const QPointF &place)
{
    const auto image = person.stage.hand().look();
    const auto at = item.mapToScene({place.x() * item.width(), place.y() * item.height()});
    return image.pixelColor((at * image.devicePixelRatio()).toPoint());
}

/// The first photo is red, the second blue.
struct RedAndBlue : ComparingPerson
{
    explicit RedAndBlue(const Look &look = {})
        : ComparingPerson(look)
    {
        log(4, plain(QColor(200, 40, 40)));
        log(0, plain(QColor(40, 40, 200)));
    }
    PictureItem &picture() { return *pictures().constFirst(); }
};

void setReducedMotion(ComparingPerson &person, bool reduced)
{
    QQmlComponent setting(&person.stage.engine());
    setting.setData(
        "import QtQml\nimport Stipple.Controls\n"
        "QtObject { property bool reduced; onReducedChanged: Theme.reducedMotion = reduced;"
        " Component.onCompleted: Theme.reducedMotion = reduced }",
        {});
    const std::unique_ptr<QObject> made(
        setting.createWithInitialProperties({{u"reduced"_s, reduced}}));
    QVERIFY(made != nullptr);
}

double zoomOf(const PictureItem &picture)
{
    return 1 / picture.part().width();
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_saysSo_andThenBothDaysAreThere()
    {
        ComparingPerson person;
        person.logTwo();
        QVERIFY(person.stage.show(u"Compare"_s, u"ComparePage"_s));
        QVERIFY(person.stage.hand().read().contains(u"Opening your photos"_s));
        QVERIFY(person.settled());
        QVERIFY(person.stage.hand().see(u"Day 0"_s));
        QVERIFY(person.stage.hand().see(u"Today, day 4"_s));
        QCOMPARE(person.pair().state(), PhotoPair::State::Aligned);
        QTRY_COMPARE(person.stage.cutOff(), QString());
    }

    void withoutPhotos_orWithOne_itSaysWhatToDo()
    {
        ComparingPerson person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(u"No photos yet"_s));
        QSignalSpy log(&person.stage.page(), SIGNAL(logRequested()));
        QVERIFY(person.stage.hand().tap(u"Log with a photo"_s));
        QCOMPARE(log.size(), 1);
        person.log(1, ComparingPerson::head(1));
        QVERIFY(person.stage.hand().see(u"One photo of this view so far"_s));
        person.log(0, ComparingPerson::head(0));
        QVERIFY(person.stage.hand().see(handleName));
    }

    void aDiaryThatCannotBeRead_isSaidToBe_andTriedAgain()
    {
        ComparingPerson person;
        person.logTwo();
        person.home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(u"Stipple is locked"_s));
        person.home.diaryRows.failure.reset();
        QVERIFY(person.stage.hand().tap(u"Try again"_s));
        QVERIFY(person.stage.hand().see(handleName));
    }

    void theSlider_uncoversOneOrTheOther_byPointer()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(handleName));
        QVERIFY(isRed(colourAt(person, person.picture(), {.3, .7})));
        QVERIFY(isBlue(colourAt(person, person.picture(), {.7, .7})));
        auto *handle = person.item(handleName);
        QVERIFY(handle != nullptr);
        const double step = .4 * person.picture().width() / handle->width();
        person.drag(*handle, {.5, .5}, {.5 + step, .5});
        QVERIFY(isRed(colourAt(person, person.picture(), {.7, .7})));
        QVERIFY(isBlue(colourAt(person, person.picture(), {.96, .7})));
        // A tap moves it, too.
        person.tapAt(person.picture(), {.2, .7});
        QVERIFY(isBlue(colourAt(person, person.picture(), {.3, .7})));
        QVERIFY(isRed(colourAt(person, person.picture(), {.1, .7})));
    }

    void theSlider_isMovedByKeys_andSaysHowFar()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(handleName));
        auto *handle = person.item(handleName);
        handle->forceActiveFocus(Qt::TabFocusReason);
        const auto said = [&] {
            return QAccessible::queryAccessibleInterface(handle)->text(QAccessible::Description);
        };
        QCOMPARE(said(), u"50 % of the first photo"_s);
        QVERIFY(person.stage.hand().press(u"Right"_s));
        QCOMPARE(said(), u"55 % of the first photo"_s);
        QVERIFY(person.stage.hand().press(u"Left"_s));
        QVERIFY(person.stage.hand().press(u"Left"_s));
        QCOMPARE(said(), u"45 % of the first photo"_s);
        QVERIFY(person.stage.hand().press(u"End"_s));
        QVERIFY(isRed(colourAt(person, person.picture(), {.8, .7})));
        QVERIFY(person.stage.hand().press(u"Home"_s));
        QVERIFY(isBlue(colourAt(person, person.picture(), {.2, .7})));
        QCOMPARE(said(), u"0 % of the first photo"_s);
    }

    void fromRightToLeft_theFirstPhotoStandsAtTheRight()
    {
        RedAndBlue person({.mirrored = true});
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(handleName));
        QVERIFY(isBlue(colourAt(person, person.picture(), {.3, .7})));
        QVERIFY(isRed(colourAt(person, person.picture(), {.7, .7})));
        person.item(handleName)->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 6; ++i)
            QVERIFY(person.stage.hand().press(u"Left"_s));
        QVERIFY(isRed(colourAt(person, person.picture(), {.3, .7})));
    }

    void sideBySide_bothAreZoomedAndMovedTogether()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().tap(u"Side by side"_s));
        QTRY_COMPARE(person.pictures().size(), 2);
        const auto pictures = person.pictures();
        const auto &first = *pictures.first();
        const auto &second = *pictures.last();
        QVERIFY(isRed(colourAt(person, first, {.5, .6})));
        QVERIFY(isBlue(colourAt(person, second, {.5, .6})));
        QVERIFY(person.stage.hand().tap(u"Zoom in"_s));
        QCOMPARE(zoomOf(first), 1.5);
        QCOMPARE(first.part(), second.part());
        // A finger moves both.
        const auto before = first.part();
        person.drag(*pictures.first(), {.5, .6}, {.2, .6});
        QVERIFY(first.part().x() > before.x());
        QCOMPARE(first.part(), second.part());
        QVERIFY(person.stage.hand().tap(u"Show the whole photo"_s));
        QCOMPARE(first.part(), QRectF(0, 0, 1, 1));
        QVERIFY(person.stage.hand().seeNoMore(u"Show the whole photo"_s));
    }

    void twoFingers_zoomBothPhotos_aboutWhereTheyAre()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().tap(u"Side by side"_s));
        QTRY_COMPARE(person.pictures().size(), 2);
        const auto &first = *person.pictures().constFirst();
        const auto &second = *person.pictures().constLast();
        person.pinch(first, {.35, .5}, 2.5);
        // How far fingers move before two of them are a pinch is the system's choice.
        QVERIFY(zoomOf(first) > 1.25);
        QVERIFY(zoomOf(first) <= 2.5);
        QVERIFY(first.part().center().x() < .5);
        QCOMPARE(first.part(), second.part());
        person.pinch(second, {.5, .5}, .2);
        person.pinch(second, {.5, .5}, .2);
        QCOMPARE(first.part(), QRectF(0, 0, 1, 1));
    }

    void keysAndTheWheel_zoomAndMove()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(handleName));
        const auto &picture = person.picture();
        picture.parentItem()->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(person.stage.hand().press(u"+"_s));
        QCOMPARE(zoomOf(picture), 1.25);
        const auto before = picture.part();
        QVERIFY(person.stage.hand().press(u"Right"_s));
        QVERIFY(picture.part().x() > before.x());
        QVERIFY(person.stage.hand().press(u"Down"_s));
        QVERIFY(picture.part().y() > before.y());
        QVERIFY(person.stage.hand().press(u"-"_s));
        QVERIFY(person.stage.hand().press(u"+"_s));
        QVERIFY(person.stage.hand().press(u"0"_s));
        QCOMPARE(picture.part(), QRectF(0, 0, 1, 1));

        const auto at = picture.mapToScene({picture.width() / 4, picture.height() / 2});
        const auto turn = [&](Qt::KeyboardModifiers modifiers) {
            QWheelEvent wheel(at, person.stage.window().mapToGlobal(at), {}, {0, 240}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&person.stage.window(), &wheel);
        };
        turn(Qt::NoModifier); // scrolls the page
        QCOMPARE(zoomOf(picture), 1.0);
        turn(Qt::ControlModifier);
        QVERIFY(zoomOf(picture) > 1.3);
        QVERIFY(picture.part().center().x() < .5);
    }

    void blinking_isByHand_whereMovementIsNotWelcome()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().tap(u"Blink"_s));
        QVERIFY(person.stage.hand().see(u"Show the other photo"_s));
        QVERIFY(!person.stage.hand().read().contains(u"Stop blinking"_s));
        QVERIFY(isRed(colourAt(person, person.picture(), {.5, .7})));
        QVERIFY(person.stage.hand().tap(u"Show the other photo"_s));
        QVERIFY(isBlue(colourAt(person, person.picture(), {.5, .7})));
        person.tapAt(person.picture(), {.5, .7});
        QVERIFY(isRed(colourAt(person, person.picture(), {.5, .7})));
    }

    void blinking_goesOnByItself_andStopsWhenAsked()
    {
        RedAndBlue person;
        QVERIFY(person.open());
        setReducedMotion(person, false);
        QVERIFY(person.stage.hand().tap(u"Blink"_s));
        QTRY_COMPARE(person.picture().picture(), PhotoPair::Picture::Second);
        QTRY_COMPARE(person.picture().picture(), PhotoPair::Picture::First);
        QVERIFY(person.stage.hand().tap(u"Stop blinking"_s));
        QVERIFY(person.stage.hand().see(u"Blink by itself"_s));
        setReducedMotion(person, true);
    }

    void bothDates_areChosenInTheStrip()
    {
        ComparingPerson person;
        for (const int daysAgo : {3, 2, 1, 0})
            person.log(daysAgo, ComparingPerson::head(daysAgo));
        QVERIFY(person.open());
        QCOMPARE(person.model().first(), 2);
        QVERIFY(person.stage.hand().see(u"Day 3, first photo"_s));
        QVERIFY(person.stage.hand().tap(u"First photo"_s));
        QVERIFY(person.stage.hand().tap(u"Day 1"_s));
        QVERIFY(person.settled());
        QCOMPARE(person.model().first(), 0);
        QVERIFY(person.stage.hand().tap(u"Second photo"_s));
        QVERIFY(person.stage.hand().tap(u"Day 2"_s));
        QVERIFY(person.settled());
        QCOMPARE(person.model().second(), 1);
        QVERIFY(person.stage.hand().see(u"Day 2, second photo"_s));
    }

    void everyView_hasItsOwnPhotos()
    {
        ComparingPerson person;
        person.logTwo();
        person.log(2, ComparingPerson::head(1, View::Back), View::Back);
        person.log(1, ComparingPerson::head(0, View::Back), View::Back);
        QVERIFY(person.open(u"back"_s));
        QVERIFY(person.stage.hand().see(u"Day 3, second photo"_s));
        QVERIFY(person.stage.hand().tap(u"Top"_s));
        QVERIFY(person.settled());
        QVERIFY(person.stage.hand().see(u"Today, day 4, second photo"_s));
    }

    void thePinnedPhoto_isKept_andIsTheGhostOfTheNextOne()
    {
        ComparingPerson person;
        const auto oldest = person.log(3, ComparingPerson::head(2));
        person.log(1, ComparingPerson::head(1));
        person.log(0, ComparingPerson::head(0));
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().tap(u"First photo"_s));
        QVERIFY(person.stage.hand().tap(u"Day 1"_s));
        QVERIFY(person.settled());
        QVERIFY(person.stage.hand().tap(u"Pin Day 1"_s));
        QVERIFY(person.stage.hand().see(u"Unpin Day 1"_s));
        QCOMPARE(person.home.diaryRows.pinned, QList{oldest});

        CaptureModel capture(person.home.services);
        capture.setView(u"top"_s);
        QCOMPARE(capture.ghost(), QUrl(u"image://photo/"_s + oldest.toString()));

        QVERIFY(person.stage.hand().tap(u"Unpin Day 1"_s));
        QVERIFY(person.home.diaryRows.pinned.isEmpty());
        person.home.diaryRows.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(person.stage.hand().tap(u"Pin Day 1"_s));
        QVERIFY(person.stage.hand().see(errorText(ErrorCode::DiskFull).title));
    }

    void anotherLightAndLongerHair_areSaid()
    {
        ComparingPerson person;
        person.log(4, ComparingPerson::plain(QColor(180, 150, 130)), View::Top, 1);
        person.log(0, ComparingPerson::plain(QColor(190, 150, 90)), View::Top, 4);
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(u"Warmer light"_s));
        QVERIFY(person.stage.hand().see(u"Hair length differs"_s));
        QVERIFY(person.stage.hand().see(
            u"1 mm in the first photo, 4 mm in the second: longer hair covers dots and looks denser."_s));
    }

    void aDifferentHead_isRefusedInWords_andBothAreShownAsTheyWereTaken()
    {
        RedAndBlue person;
        person.home.comparison.faults = Fault::FewMatches | Fault::FewTiles;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(
            u"Not comparable: different angle. Both are shown as they were taken."_s));
        QVERIFY(person.stage.hand().see(u"*Only part of the head was found again."_s));
        QCOMPARE(person.pair().state(), PhotoPair::State::Apart);
        QVERIFY(person.stage.hand().see(handleName));
        QVERIFY(isRed(colourAt(person, person.picture(), {.3, .7})));
        QVERIFY(isBlue(colourAt(person, person.picture(), {.7, .7})));
        // Never a measure: there is none on the whole page.
        for (const auto &words : person.stage.hand().read())
            QVERIFY2(!words.contains(u"ΔE"_s) && !words.contains(u"mm"_s), qPrintable(words));
    }

    void anEarlierPhotoThatFits_isLookedFor_andWordsSayWhenThereIsNone()
    {
        ComparingPerson person;
        for (const int daysAgo : {3, 2, 0})
            person.log(daysAgo, ComparingPerson::head(daysAgo));
        person.home.comparison.faults = Fault::FewMatches;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().tap(u"Find one that fits"_s));
        QVERIFY(person.stage.hand().see(u"No earlier photo of this view fits either.*"_s));
        QCOMPARE(person.model().first(), 0);
    }

    void aDamagedPhoto_isNamed_andAnotherCanBeChosen()
    {
        ComparingPerson person;
        const auto damaged = person.log(2, ComparingPerson::head(2));
        person.log(1, ComparingPerson::head(1));
        person.log(0, ComparingPerson::head(0));
        person.home.photoFiles.files[damaged] = "no photo any more";
        QVERIFY(person.open());
        QCOMPARE(person.pair().state(), PhotoPair::State::Aligned);
        QVERIFY(person.stage.hand().tap(u"First photo"_s));
        QVERIFY(person.stage.hand().tap(u"Day 2"_s));
        QVERIFY(person.settled());
        QVERIFY(person.stage.hand().see(u"Day 2: "_s + errorText(ErrorCode::PhotoDamaged).title));
        QVERIFY(person.stage.hand().tap(u"Day 3"_s));
        QVERIFY(person.settled());
        QCOMPARE(person.pair().state(), PhotoPair::State::Aligned);
    }

    void whileTheyAreBroughtTogether_thePageSaysSo_andCanBeLeft()
    {
        ComparingPerson person;
        person.logTwo();
        person.home.comparison.close();
        QVERIFY(person.stage.show(u"Compare"_s, u"ComparePage"_s));
        QSignalSpy closed(&person.stage.page(), SIGNAL(closed()));
        QVERIFY(person.stage.hand().see(u"Bringing both photos together"_s));
        QVERIFY(person.stage.hand().tap(u"Back"_s));
        QCOMPARE(closed.size(), 1);
    }

    void everythingIsReadable_whereverItIsLookedAt_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow") << Look{.size = {320, 568}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("narrow, large text") << Look{.size = {320, 568}, .textScale = 2};
        QTest::newRow("from right to left") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1100, 844}};
    }

    void everythingIsReadable_whereverItIsLookedAt()
    {
        QFETCH(const Look, look);
        ComparingPerson person(look);
        person.logTwo();
        person.home.comparison.faults = Fault::FewMatches;
        QVERIFY(person.open());
        QVERIFY(person.stage.hand().see(u"Align by hand"_s));
        for (const auto &mode : {u"Side by side"_s, u"Blink"_s, u"Slider"_s}) {
            QVERIFY(person.stage.hand().tap(mode));
            QTRY_COMPARE(person.stage.cutOff(), QString());
        }
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
