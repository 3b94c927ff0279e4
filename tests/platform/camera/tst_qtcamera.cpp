// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The library the app loads, Qt Multimedia and GStreamer, from the list of cameras to the photo.

#include "tests/platform/camera/testcamerasfound.h"
#include "tests/platform/camera/testroom.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

using State = Camera::State;

// Eight bars, from bright grey at the left to blue at the right: what is mirrored shows at once.
const auto bars = u"videotestsrc is-live=true pattern=smpte75"_s;
const auto moving = u"videotestsrc is-live=true pattern=ball"_s;
// Stands still after two seconds, as a camera does when the machine is too busy for it.
const auto failing = u"videotestsrc is-live=true pattern=ball num-buffers=60"_s;
// Opens, and never gives a picture: as a camera that something else is using.
const auto silent = u"fakesrc num-buffers=0 ! video/x-raw,format=YUY2,width=640,height=480"_s;

constexpr int patience = 30'000; // ms; three looks of a camera that does not answer

bool becomes(const Camera &camera, State state)
{
    return QTest::qWaitFor([&] { return camera.state() == state; }, patience);
}

bool seesAgain(const Onlooker &viewer)
{
    const int before = viewer.previews;
    return QTest::qWaitFor([&] { return viewer.previews > before + 1; }, patience);
}

bool photographs(Camera &camera, const Onlooker &viewer)
{
    const auto before = viewer.photos.size();
    camera.takePhoto();
    return QTest::qWaitFor([&] { return viewer.photos.size() + viewer.failures > before; },
                           patience) &&
           viewer.photos.size() > before;
}

QColor at(const QImage &image, double across)
{
    return image.pixelColor(qRound(across * image.width()), image.height() / 4);
}

} // namespace

class TestQtCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto reason = whyNoTestCameras(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void init()
    {
        TestRoom room;
        const auto camera = room.kit()->camera();
        QVERIFY(QTest::qWaitFor([&] { return camera->devices().isEmpty(); }, patience));
    }

    void withoutACamera_thatIsSaid_andOnePluggedInLaterIsFound()
    {
        TestRoom room;
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QCOMPARE(viewer.changes, 0); // never inside the call
        QVERIFY(becomes(*camera, State::Absent));
        QVERIFY(camera->devices().isEmpty());
        room.plug(u"Web camera"_s, moving);
        QVERIFY(becomes(*camera, State::Live));
        QCOMPARE(camera->devices(),
                 QList<CameraDevice>({{u"Web camera"_s, CameraDevice::Facing::Person}}));
    }

    void aPhoto_comesWhole_unmirrored_andIsWrittenNowhere()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, bars);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        QCOMPARE(std::max(viewer.preview.width(), viewer.preview.height()),
                 Camera::mostPreviewSide);
        QVERIFY(photographs(*camera, viewer));
        const auto &photo = viewer.photos.first();
        QCOMPARE(photo.size(), QSize(960, 1280));
        for (const auto &image : {photo, viewer.preview}) {
            QVERIFY(at(image, .05).green() > 120); // grey
            QVERIFY(at(image, .95).green() < 60);  // blue
            QVERIFY(at(image, .95).blue() > 120);
        }
        QCOMPARE(room.leftovers(), QStringList());
    }

    void photosOneRightAfterTheOther_allCome()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, moving);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        for (int photo = 0; photo < 5; ++photo)
            QVERIFY(photographs(*camera, viewer));
        QCOMPARE(viewer.photos.size(), 5);
        QCOMPARE(viewer.failures, 0);
    }

    void unpluggedMidway_itSaysSo_andComesBackByItself()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, moving);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        for (int again = 0; again < 2; ++again) {
            room.unplug(u"Web camera"_s);
            QVERIFY(becomes(*camera, State::Unplugged));
            QVERIFY(camera->devices().isEmpty());
            room.plug(u"Web camera"_s, moving);
            QVERIFY(becomes(*camera, State::Live));
            QVERIFY(seesAgain(viewer));
        }
    }

    void aPhotoThatIsOwedWhenTheCameraGoes_isAnsweredOnce()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, moving);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        room.unplug(u"Web camera"_s);
        QVERIFY(becomes(*camera, State::Unplugged));
        camera->takePhoto();
        QVERIFY(QTest::qWaitFor([&] { return viewer.failures > 0; }, patience));
        QCOMPARE(viewer.failures, 1);
        QVERIFY(viewer.photos.isEmpty());
    }

    void aPhotoThatIsOwedWhenTheCameraStandsStill_comesOnceItIsBack()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, failing);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        QVERIFY(becomes(*camera, State::Starting)); // it was missed, and is started anew
        QVERIFY(photographs(*camera, viewer));
        QCOMPARE(viewer.failures, 0);
        QCOMPARE(viewer.photos.size(), 1);
    }

    void twoCameras_areListedOnceEach_andSwitched()
    {
        TestRoom room;
        room.plug(u"Back camera"_s, moving);
        room.plug(u"Front camera"_s, bars);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        // By now the system lists each of them twice.
        QCOMPARE(camera->devices(),
                 QList<CameraDevice>({{u"Back camera"_s, CameraDevice::Facing::Away},
                                      {u"Front camera"_s, CameraDevice::Facing::Person}}));
        camera->choose(u"Front camera"_s);
        QVERIFY(becomes(*camera, State::Live));
        QCOMPARE(camera->current().name, u"Front camera"_s);
        QVERIFY(photographs(*camera, viewer));
        QVERIFY(at(viewer.photos.last(), .95).blue() > 120);
        // The other one still works when this one goes.
        room.unplug(u"Front camera"_s);
        QVERIFY(becomes(*camera, State::Unplugged));
        camera->choose(u"Back camera"_s);
        QVERIFY(becomes(*camera, State::Live));
        QVERIFY(seesAgain(viewer));
    }

    void twoCamerasOfOneName_areTwo_andEachKeepsItsPlace()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, bars);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        room.plug(u"Web camera"_s, moving);
        QVERIFY(QTest::qWaitFor([&] { return camera->devices().size() == 2; }, patience));
        QCOMPARE(camera->devices(),
                 QList<CameraDevice>({{u"Web camera"_s, CameraDevice::Facing::Person},
                                      {u"Web camera 2"_s, CameraDevice::Facing::Person}}));
        camera->choose(u"Web camera 2"_s);
        QVERIFY(becomes(*camera, State::Live));
        QVERIFY(photographs(*camera, viewer));
        QVERIFY(at(viewer.photos.last(), .95).blue() < 120); // not the one with the bars
        // The second is still the second when the first one goes.
        room.unplug(u"Web camera"_s, bars);
        QVERIFY(QTest::qWaitFor([&] { return camera->devices().size() == 1; }, patience));
        QCOMPARE(camera->current().name, u"Web camera 2"_s);
        QCOMPARE(camera->state(), State::Live);
        QVERIFY(seesAgain(viewer));
    }

    void aCameraThatGivesNoPicture_isCalledBusy_andCanBeTriedAgain()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, silent);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Busy));
        QCOMPARE(viewer.previews, 0);
        room.unplug(u"Web camera"_s);
        room.plug(u"Web camera"_s, moving);
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
    }

    void stopped_itLetsGo_andNobodyHearsAnything()
    {
        TestRoom room;
        room.plug(u"Web camera"_s, moving);
        Onlooker viewer;
        const auto camera = room.kit()->camera();
        camera->start(viewer);
        QVERIFY(becomes(*camera, State::Live));
        camera->stop();
        QCOMPARE(camera->state(), State::Off);
        const int before = viewer.previews;
        Onlooker other;
        camera->start(other);
        QVERIFY(becomes(*camera, State::Live));
        QCOMPARE(viewer.previews, before);
    }
};

int main(int argc, char *argv[])
{
    TestRoom::prepare();
    const QGuiApplication app(argc, argv);
    TestQtCamera test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_qtcamera.moc"
