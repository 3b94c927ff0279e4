// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What can be said of camera, level and voice without a camera.

#include "core/ports/voice.h"
#include "platform/multimedia/cameralist.h"
#include "platform/multimedia/cameras.h"
#include "platform/multimedia/qtlevelsensor.h"
#include "platform/multimedia/qtvoice.h"
#include "platform/multimedia/uprightframe.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTest>
#include <QVideoFrameFormat>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// Red at the left, blue at the right.
QImage twoHalves()
{
    QImage image(64, 32, QImage::Format_ARGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    return image;
}

QVideoFrame frameOf(const QImage &image)
{
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_BGRA8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(frame.bits(0) + qsizetype{y} * frame.bytesPerLine(0), image.constScanLine(y),
                    size_t(image.width()) * 4);
    frame.unmap();
    return frame;
}

QStringList namesOf(const CameraList &cameras)
{
    QStringList names;
    const auto present = cameras.present();
    for (const auto &camera : present)
        names.append(camera.name);
    return names;
}

bool isRed(const QImage &image, QPoint at)
{
    const auto colour = image.pixelColor(at);
    return colour.red() > 200 && colour.blue() < 60;
}

} // namespace

class TestMultimediaParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainFrame_staysAsItIs()
    {
        const auto image = uprightFrame(frameOf(twoHalves()), 1000);
        QCOMPARE(image.size(), QSize(64, 32));
        QVERIFY(isRed(image, {4, 16}));
        QVERIFY(!isRed(image, {60, 16}));
    }

    void aMirroredFrame_isTurnedBack_asOthersSeeThePerson()
    {
        // What a front camera's preview delivers: the picture, and the wish to be shown mirrored.
        auto frame = frameOf(twoHalves());
        frame.setMirrored(true);
        QVERIFY(isRed(uprightFrame(frame, 1000), {4, 16}));
    }

    void aTurnedFrame_isUpright_mirroredOrNot_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("plain") << false;
        QTest::newRow("mirrored") << true;
    }

    void aTurnedFrame_isUpright_mirroredOrNot()
    {
        // A phone that is held upright: its sensor lies, and what was on the left belongs on top.
        QFETCH(bool, mirrored);
        auto frame = frameOf(twoHalves());
        frame.setRotationAngle(static_cast<QVideoFrame::RotationAngle>(90));
        frame.setMirrored(mirrored);
        const auto image = uprightFrame(frame, 1000);
        QCOMPARE(image.size(), QSize(32, 64));
        QVERIFY(isRed(image, {16, 4}));
        QVERIFY(!isRed(image, {16, 60}));
    }

    void aFrame_isNoLongerThanWished()
    {
        QCOMPARE(uprightFrame(frameOf(twoHalves()), 32).size(), QSize(32, 16));
    }

    void aFrameThatCannotBeRead_isNull() { QVERIFY(uprightFrame({}, 1000).isNull()); }

    void whereTheSystemDoesNotSay_theNameTellsWhichWayACameraLooks()
    {
        const auto unsaid = QCameraDevice::UnspecifiedPosition;
        QCOMPARE(facingOf(unsaid, u"Back camera"_s), CameraDevice::Facing::Away);
        QCOMPARE(facingOf(unsaid, u"REAR 0"_s), CameraDevice::Facing::Away);
        QCOMPARE(facingOf(unsaid, u"Integrated webcam"_s), CameraDevice::Facing::Person);
        QCOMPARE(facingOf(QCameraDevice::BackFace, u"Front"_s), CameraDevice::Facing::Away);
        QCOMPARE(facingOf(QCameraDevice::FrontFace, u"Back"_s), CameraDevice::Facing::Person);
    }

    void aCameraThatIsListedTwiceAfterTheStart_isOne()
    {
        CameraList cameras;
        cameras.update({{"0", u"Web"_s}, {"1", u"Back"_s}});
        cameras.update({{"0", u"Web"_s}, {"1", u"Back"_s}, {"2", u"Web"_s}, {"3", u"Back"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Web"_s, u"Back"_s}));
        QCOMPARE(cameras.present().first().id, QByteArray("2")); // the listing that works
        // Unplugged, one of the two stays listed.
        cameras.update({{"1", u"Back"_s}, {"2", u"Web"_s}, {"3", u"Back"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Back"_s}));
        cameras.update({{"1", u"Back"_s}, {"2", u"Web"_s}, {"3", u"Back"_s}, {"4", u"Web"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Back"_s, u"Web"_s}));
    }

    void twoCamerasOfOneName_areTwo_thereFromTheStartOrPluggedInLater()
    {
        CameraList cameras;
        cameras.update({{"0", u"Web"_s}, {"1", u"Web"_s}});
        cameras.update({{"0", u"Web"_s}, {"1", u"Web"_s}, {"2", u"Web"_s}, {"3", u"Web"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Web"_s, u"Web 2"_s}));
        cameras.update(
            {{"0", u"Web"_s}, {"1", u"Web"_s}, {"2", u"Web"_s}, {"3", u"Web"_s}, {"4", u"Web"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Web"_s, u"Web 2"_s, u"Web 3"_s}));
        // A camera keeps its name; one that comes takes the first that is free.
        cameras.update({{"1", u"Web"_s}, {"2", u"Web"_s}, {"3", u"Web"_s}, {"4", u"Web"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Web 2"_s, u"Web 3"_s}));
        cameras.update(
            {{"1", u"Web"_s}, {"2", u"Web"_s}, {"3", u"Web"_s}, {"4", u"Web"_s}, {"5", u"Web"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Web 2"_s, u"Web 3"_s, u"Web"_s}));
    }

    void whereListingsAreNamedAfterDevices_eachIsACamera()
    {
        CameraList cameras;
        cameras.update({{"/dev/video0", u"Web"_s}});
        cameras.update({{"/dev/video0", u"Web"_s}, {"/dev/video2", u"Web"_s}});
        QCOMPARE(namesOf(cameras), QStringList({u"Web"_s, u"Web 2"_s}));
    }

    void upIsWhereTheDeviceIsHeldAgainst_whileItIsHeldStill()
    {
        const auto up = upwardFrom(0, 9.6, 0);
        QVERIFY(up);
        QCOMPARE(up->y, 1.0);
        QVERIFY(!upwardFrom(0, 0.2, 0));  // it falls
        QVERIFY(!upwardFrom(9, 9.8, 12)); // it is shaken
    }

    void aVoice_isThereOrSaysThatItIsNot()
    {
        QtVoice voice;
        voice.say(u"Ready"_s);
        voice.hush();
        if (!voice.isAvailable())
            QSKIP("no speech engine works on this machine; that it says so is what was tested");
    }
};

QTEST_MAIN(TestMultimediaParts)
#include "tst_multimediaparts.moc"
