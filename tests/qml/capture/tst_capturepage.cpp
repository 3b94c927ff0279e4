// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/photoprovider.h"
#include "qml/capture/capturemodel.h"
#include "qml/capture/capturewords.h"
#include "qml/capture/previewitem.h"
#include "qml/controls/demohead.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

using State = Camera::State;

/// A head in good light; its left half is a little redder, so that one sees when it is mirrored.
QImage head()
{
    static const QImage image = [] {
        auto drawn = drawDemoHead({.view = u"top"_s}, {960, 1280});
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < drawn.width() / 2; ++x)
                drawn.setPixelColor(x, y, Qt::red);
        return drawn;
    }();
    return image;
}

QImage blurredHead()
{
    static const QImage image =
        head()
            .scaled(head().size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .scaled(head().size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

QImage darkHead()
{
    auto image = head();
    image.fill(QColor(18, 14, 12));
    return image;
}

/// The page, its camera, and the draft it takes photos for.
struct Shoot
{
    explicit Shoot(const QVariantMap &more = {}, const Look &look = {})
        : editor(home.services)
        , stage(look)
    {
        editor.reload();
        auto properties = more;
        properties.insert(u"editor"_s, QVariant::fromValue(&editor));
        const bool shown =
            stage.show(u"Capture"_s, u"CapturePage"_s, properties) && QTest::qWaitFor([this] {
                return home.captureKit.lastCamera != nullptr && camera().starts > 0;
            });
        if (!shown)
            qFatal("the page cannot be shown");
        model = stage.page().findChild<CaptureModel *>();
    }

    FakeCamera &camera() { return *home.captureKit.lastCamera; }

    /// Shows the picture until it counts.
    bool aim(const QImage &picture = head(), const QString &hint = u"Ready"_s)
    {
        return QTest::qWaitFor(
            [&] {
                camera().show(picture);
                return model->hint() == hint && model->stage() == CaptureModel::Stage::Aiming;
            },
            20'000);
    }

    bool take(const QImage &photo = head())
    {
        const int before = camera().photosWanted;
        if (!stage.hand().tap(u"Take photo"_s) || camera().photosWanted != before + 1)
            return false;
        camera().give(photo);
        return QTest::qWaitFor([&] { return model->stage() == CaptureModel::Stage::Review; },
                               20'000);
    }

    bool keep()
    {
        return stage.hand().tap(u"Keep"_s) &&
               QTest::qWaitFor(
                   [&] {
                       return model->stage() != CaptureModel::Stage::Review &&
                              model->stage() != CaptureModel::Stage::Keeping;
                   },
                   20'000);
    }

    DemoHome home;
    EntryEditor editor;
    Stage stage;
    CaptureModel *model = nullptr;
};

qsizetype keptPhotos(const DemoHome &home)
{
    return home.diaryRows.keptDraft ? home.diaryRows.keptDraft->photos.size() : 0;
}

} // namespace

class TestCapturePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aim_saysWhatToDo_andThenThatAllIsReady()
    {
        Shoot shoot;
        QVERIFY(shoot.stage.hand().see(u"Opening the camera"_s));
        QVERIFY(shoot.aim(darkHead(), hintText(Hint::TooDark)));
        QVERIFY(shoot.stage.hand().see(hintText(Hint::TooDark)));
        QVERIFY(shoot.stage.hand().see(u"Light: not yet"_s));
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().see(u"Ready"_s));
        QVERIFY(shoot.stage.hand().see(u"Light: good"_s));
        QVERIFY(shoot.stage.hand().see(u"Sharp: good"_s));
    }

    void aPhoto_isTakenLookedAtAndKept_andTheNextViewFollows()
    {
        Shoot shoot({{u"startAt"_s, u"top"_s}});
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().see(u"Top of head"_s));
        QVERIFY(shoot.take());
        QVERIFY(shoot.stage.hand().see(u"A good photo"_s));
        QCOMPARE(keptPhotos(shoot.home), 0);
        QVERIFY(shoot.keep());
        QCOMPARE(keptPhotos(shoot.home), 1);
        QCOMPARE(shoot.home.diaryRows.keptDraft->photos.first().view, View::Top);
        QVERIFY(shoot.stage.hand().see(u"Top, photo kept"_s));
        QVERIFY(shoot.stage.hand().see(u"Crown"_s));
        QCOMPARE(shoot.model->view(), u"crown"_s);
    }

    void aBlurredPhoto_isSaidToBe_andTakenAgainOrKeptAllTheSame()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QVERIFY(shoot.take(blurredHead()));
        QVERIFY(shoot.stage.hand().see(u"Better taken again"_s));
        QVERIFY(shoot.model->doubt().contains(u"blurred"_s));
        QVERIFY(shoot.stage.hand().tap(u"Take again"_s));
        QVERIFY(shoot.aim());
        QVERIFY(shoot.take(blurredHead()));
        QVERIFY(shoot.stage.hand().tap(u"Keep it all the same"_s));
        QVERIFY(QTest::qWaitFor([&] { return keptPhotos(shoot.home) == 1; }));
    }

    void aCameraThatFacesThePerson_isAMirror_butTheFileIsNot()
    {
        Shoot shoot;
        shoot.camera().cameras = {{u"Front camera"_s, CameraDevice::Facing::Person}};
        shoot.camera().chosen = u"Front camera"_s;
        QVERIFY(shoot.aim());
        QVERIFY(shoot.model->isMirrored());
        const auto seen = shoot.stage.hand().look();
        // What is red at the left of the picture is at the right of the mirror.
        QVERIFY(seen.pixelColor(seen.width() - 20, 3).green() < 30);
        QVERIFY(seen.pixelColor(20, 3).green() > 45);
        QVERIFY(shoot.take());
        QVERIFY(!shoot.model->isMirrored());
        const auto taken = shoot.stage.hand().look();
        QVERIFY(taken.pixelColor(20, 3).green() < 30);
        QVERIFY(shoot.keep());
        const auto kept = QImage::fromData(*shoot.home.photoFiles.files.cbegin());
        QVERIFY(kept.pixelColor(20, 10).green() < 60);
        QVERIFY(kept.pixelColor(kept.width() - 20, 10).green() > 100);
    }

    void theGhost_isTheDiarysLastPhotoOfTheView_mirroredWithThePreview()
    {
        Shoot shoot({{u"startAt"_s, u"front"_s}});
        shoot.home.fillDiary();
        shoot.model->setView(u"top"_s);
        const auto &photos = shoot.home.diaryRows.rows.last().photos;
        QCOMPARE(shoot.model->ghost(), QUrl(u"image://photo/"_s + photos.first().id.toString()));
        shoot.model->setView(u"left"_s);
        QCOMPARE(shoot.model->ghost(), QUrl());
    }

    void theGhostsStrength_isSetByThumbAndKeys()
    {
        Shoot shoot;
        shoot.stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(shoot.home.diary));
        shoot.home.fillDiary();
        shoot.model->setView(u"top"_s);
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().tapAt(u"Earlier photo"_s, .7));
        const auto strength = [&] {
            return shoot.stage.page().property("ghostOpacity").toDouble();
        };
        const double before = strength();
        QVERIFY(before > .5);
        QVERIFY(shoot.stage.hand().press(u"Left"_s));
        QVERIFY(strength() < before);
        QVERIFY(shoot.stage.hand().press(u"Right"_s));
        QCOMPARE(strength(), before);
    }

    void theTimer_countsAloud_andCanBeStopped()
    {
        DemoHome home;
        EntryEditor editor(home.services);
        CaptureModel model(home.captureKit, home.diary, home.settings,
                           std::chrono::milliseconds(20));
        model.setEditor(&editor);
        model.setTimer(3);
        model.setAloud(true);
        model.start();
        home.captureKit.lastCamera->show({});
        QCOMPARE(model.stage(), CaptureModel::Stage::Aiming);
        model.shoot();
        QCOMPARE(model.countdown(), 3);
        model.shoot();
        QCOMPARE(model.stage(), CaptureModel::Stage::Aiming);
        model.shoot();
        QVERIFY(QTest::qWaitFor([&] { return home.captureKit.lastCamera->photosWanted == 1; }));
        const auto &said = home.captureKit.lastVoice->said;
        QCOMPARE(said.mid(said.size() - 3), QStringList({u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(home.settings.value(Setting::CaptureTimer).valueOr({}), u"3"_s);
    }

    void withVoiceAndTimer_nobodyHasToLookOrPress()
    {
        DemoHome home;
        EntryEditor editor(home.services);
        CaptureModel model(home.captureKit, home.diary, home.settings,
                           std::chrono::milliseconds(5));
        model.setEditor(&editor);
        model.setView(u"back"_s);
        model.setTimer(3);
        model.setAloud(true);
        model.start();
        auto &camera = *home.captureKit.lastCamera;
        QVERIFY(QTest::qWaitFor(
            [&] {
                camera.show(darkHead());
                return model.hint() == hintText(Hint::TooDark);
            },
            20'000));
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (camera.photosWanted == 0)
                    camera.show(head());
                return camera.photosWanted == 1;
            },
            20'000));
        camera.give(head());
        QVERIFY(
            QTest::qWaitFor([&] { return model.stage() == CaptureModel::Stage::Review; }, 20'000));
        const auto &said = home.captureKit.lastVoice->said;
        QVERIFY(said.contains(viewTitle(View::Back) + u". "_s + viewDirection(View::Back)));
        QVERIFY(said.contains(hintText(Hint::TooDark)));
        QVERIFY(said.contains(hintText(Hint::Ready)));
        QVERIFY(said.contains(u"A good photo."_s));
    }

    void withoutAVoice_nothingIsSaid_andNoButtonPromisesIt()
    {
        DemoHome home;
        home.captureKit.hasVoice = false;
        CaptureModel model(home.captureKit, home.diary, home.settings,
                           std::chrono::milliseconds(5));
        model.setAloud(true);
        QVERIFY(!model.isAloud());
        QVERIFY(home.captureKit.lastVoice->said.isEmpty());
    }

    void theLevel_isShownWhereThereIsOne()
    {
        Shoot shoot({{u"startAt"_s, u"front"_s}});
        QVERIFY(shoot.aim());
        QVERIFY(!shoot.model->hasLevel());
        shoot.home.captureKit.lastLevel->tell({.y = .94, .z = .34});
        QVERIFY(shoot.aim(head(), hintText(Hint::Tilted)));
        QVERIFY(shoot.stage.hand().see(u"Level: not yet"_s));
        QVERIFY(shoot.model->lean() > 15);
        shoot.home.captureKit.lastLevel->tell({.y = 1});
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().see(u"Level: good"_s));
    }

    void whatIsWrongWithTheCamera_isSaid_andAFileAlwaysWorks_data()
    {
        QTest::addColumn<Camera::State>("state");
        QTest::newRow("absent") << State::Absent;
        QTest::newRow("denied") << State::Denied;
        QTest::newRow("busy") << State::Busy;
        QTest::newRow("unplugged") << State::Unplugged;
    }

    void whatIsWrongWithTheCamera_isSaid_andAFileAlwaysWorks()
    {
        QFETCH(const Camera::State, state);
        Shoot shoot({{u"startAt"_s, u"front"_s}});
        shoot.camera().become(state);
        QVERIFY(shoot.stage.hand().see(troubleOf(state).title));
        QVERIFY(shoot.stage.hand().see(troubleOf(state).text));
        QVERIFY(shoot.stage.hand().see(u"No photo is kept yet."_s));
        QVERIFY(shoot.stage.hand().see(u"Choose a photo"_s));
        QTemporaryDir folder;
        const auto file = folder.filePath(u"photo.png"_s);
        QVERIFY(head().save(file));
        shoot.model->takeFile(QUrl::fromLocalFile(file));
        QVERIFY(QTest::qWaitFor([&] { return keptPhotos(shoot.home) == 1; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return shoot.model->view() == u"top"_s; }));
        QVERIFY(shoot.stage.hand().see(troubleOf(state).title));
        QVERIFY(shoot.stage.hand().tap(u"Try again"_s));
        QCOMPARE(shoot.camera().starts, 2);
        QVERIFY(shoot.aim());
    }

    void unpluggedMidway_whatWasKeptIsSaid_andItGoesOnWhenItIsBack()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QVERIFY(shoot.take());
        QVERIFY(shoot.keep());
        QVERIFY(shoot.aim());
        shoot.camera().become(State::Unplugged);
        QVERIFY(shoot.stage.hand().see(troubleOf(State::Unplugged).title));
        QVERIFY(shoot.stage.hand().see(u"1 photo(s) are kept in your draft."_s));
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().seeNoMore(troubleOf(State::Unplugged).title));
        // A photo that is being looked at stays, whatever the camera does.
        QVERIFY(shoot.take());
        shoot.camera().become(State::Unplugged);
        QCOMPARE(shoot.model->stage(), CaptureModel::Stage::Review);
        QVERIFY(shoot.keep());
        QCOMPARE(keptPhotos(shoot.home), 2);
        QVERIFY(shoot.stage.hand().see(troubleOf(State::Unplugged).title));
    }

    void aPhotoThatDoesNotCome_isSaidSo_andAskedForAgain()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().tap(u"Take photo"_s));
        shoot.camera().fail();
        QVERIFY(shoot.stage.hand().see(u"No photo came. Take it again."_s));
        QVERIFY(shoot.take());
    }

    void aPhotoOfACameraThatStartsAnew_isWaitedFor()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QVERIFY(shoot.stage.hand().tap(u"Take photo"_s));
        shoot.camera().become(State::Starting);
        shoot.camera().become(State::Live);
        QCOMPARE(shoot.model->stage(), CaptureModel::Stage::Taking);
        shoot.camera().become(State::Starting);
        shoot.camera().fail();
        QCOMPARE(shoot.model->stage(), CaptureModel::Stage::Starting);
        QVERIFY(shoot.aim());
        QVERIFY(shoot.take());
    }

    void aChangeOfTheDraft_leavesTheKeyboardWhereItIs()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QQuickItem elsewhere(&shoot.stage.page());
        elsewhere.forceActiveFocus();
        QSignalSpy moved(shoot.model, &CaptureModel::stageChanged);
        shoot.editor.setNote(u"Warm at night"_s);
        QCoreApplication::processEvents();
        QCOMPARE(shoot.stage.window().activeFocusItem(), &elsewhere);
        QCOMPARE(moved.size(), 0);
    }

    void aPageThatWasLeft_neverTakesTheKeyboardBack()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        auto &page = shoot.stage.page();
        QQuickItem elsewhere(page.parentItem());
        page.setVisible(false);
        elsewhere.forceActiveFocus();
        QSignalSpy moved(shoot.model, &CaptureModel::stageChanged);
        shoot.model->retake(); // what was under way comes to its end
        QVERIFY(moved.size() > 0);
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(shoot.stage.window().activeFocusItem(), &elsewhere);
    }

    void aFullDisk_isSaidSo_andThePhotoIsStillThere()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QVERIFY(shoot.take());
        shoot.home.photoFiles.writesUntilFull = 0;
        QVERIFY(shoot.stage.hand().tap(u"Keep"_s));
        QVERIFY(shoot.stage.hand().see(errorText(ErrorCode::DiskFull).title));
        QCOMPARE(shoot.model->stage(), CaptureModel::Stage::Review);
        QCOMPARE(keptPhotos(shoot.home), 0);
        shoot.home.photoFiles.writesUntilFull = 100;
        QVERIFY(shoot.stage.hand().tap(u"Keep it all the same"_s));
        QVERIFY(QTest::qWaitFor([&] { return keptPhotos(shoot.home) == 1; }));
    }

    void twoCameras_areSwitched()
    {
        Shoot shoot;
        shoot.camera().cameras.append({u"Front camera"_s, CameraDevice::Facing::Person});
        QVERIFY(shoot.aim());
        QVERIFY(!shoot.model->isMirrored());
        QVERIFY(shoot.stage.hand().tap(u"Switch camera"_s));
        QCOMPARE(shoot.camera().chosen, u"Front camera"_s);
        QVERIFY(shoot.aim());
        QVERIFY(shoot.model->isMirrored());
        QVERIFY(shoot.stage.hand().tap(u"Switch camera"_s));
        QCOMPARE(shoot.camera().chosen, u"Back camera"_s);
    }

    void allViews_areTakenInOneGo_byKeysAlone()
    {
        Shoot shoot;
        QSignalSpy closed(&shoot.stage.page(), SIGNAL(closed()));
        for (int view = 0; view < 7; ++view) {
            QVERIFY(shoot.aim());
            QCOMPARE(shoot.model->number(), view + 1);
            QVERIFY(QTest::qWaitFor([&] {
                const auto *item = shoot.stage.window().activeFocusItem();
                return item != nullptr && item->property("text") == u"Take photo"_s;
            }));
            QVERIFY(shoot.stage.hand().press(u"Space"_s));
            QCOMPARE(shoot.camera().photosWanted, view + 1);
            shoot.camera().give(head());
            QVERIFY(QTest::qWaitFor(
                [&] {
                    const auto *item = shoot.stage.window().activeFocusItem();
                    return item != nullptr && item->property("text") == u"Keep"_s;
                },
                20'000));
            QVERIFY(shoot.stage.hand().press(u"Return"_s));
            QVERIFY(QTest::qWaitFor([&] { return keptPhotos(shoot.home) == view + 1; }, 20'000));
        }
        QVERIFY(shoot.stage.hand().see(u"All views are taken"_s));
        QVERIFY(shoot.stage.hand().tap(u"Back to your entry"_s));
        QCOMPARE(closed.size(), 1);
    }

    void aTapOnThePicture_takesThePhotoToo()
    {
        Shoot shoot;
        QVERIFY(shoot.aim());
        QTest::mouseClick(&shoot.stage.window(), Qt::LeftButton, {}, {195, 380});
        QTRY_COMPARE(shoot.camera().photosWanted, 1);
    }

    void thePage_isDarkWhateverTheTheme_andHiddenItLetsTheCameraGo()
    {
        Shoot shoot;
        const auto seen = shoot.stage.hand().look();
        QVERIFY(seen.pixelColor(12, seen.height() - 12).lightness() < 40);
        QCOMPARE(shoot.home.captureKit.camerasInUse(), 1);
        shoot.stage.page().setVisible(false);
        QCOMPARE(shoot.home.captureKit.camerasInUse(), 0);
    }

    void leaving_letsTheCameraGo()
    {
        DemoHome home;
        auto model = std::make_unique<CaptureModel>(home.services);
        model->start();
        QVERIFY(home.captureKit.camerasInUse() == 1);
        model.reset();
        QVERIFY(home.captureKit.camerasInUse() == 0);
    }

    void theMiddleOfAPicture_fillsAPlaceOfAnotherShape()
    {
        QCOMPARE(coveringPart({1280, 960}, {390, 390}), QRectF(160, 0, 960, 960));
        QCOMPARE(coveringPart({960, 1280}, {960, 640}), QRectF(0, 320, 960, 640));
    }
};

QTEST_MAIN(TestCapturePage)
#include "tst_capturepage.moc"
