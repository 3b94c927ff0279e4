// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/pictureend.h"
#include "core/photos/sanitise.h"
#include "core/photos/sharedcopy.h"
#include "core/photos/smalljpeg.h"
#include "core/photos/thumbnail.h"
#include "tests/core/photofiles.h"

#include <QColorSpace>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTest>

using namespace stipple;
using namespace photofiles;

namespace {

const QByteArray canary = "CANARY-52.5200-13.4050";

QImage picture(const SanitisedPhoto &photo)
{
    return QImage::fromData(photo.jpeg, "jpeg");
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24 &&
           std::abs(a.blue() - b.blue()) < 24;
}

/// Whether `image` shows quadrants() the right way up.
bool isUpright(const QImage &image)
{
    const int x = image.width() / 4;
    const int y = image.height() / 4;
    return isNear(image.pixelColor(x, y), Qt::red) &&
           isNear(image.pixelColor(3 * x, y), Qt::green) &&
           isNear(image.pixelColor(x, 3 * y), Qt::blue) &&
           isNear(image.pixelColor(3 * x, 3 * y), Qt::yellow);
}

ErrorCode refusal(const QByteArray &bytes)
{
    const auto photo = sanitise(bytes);
    return photo ? ErrorCode::Cancelled : photo.error().code;
}

/// The markers of a JPEG up to its first scan.
QList<int> markers(const QByteArray &jpeg)
{
    QList<int> found;
    for (qsizetype at = 2; at + 3 < jpeg.size();) {
        const int mark = static_cast<uchar>(jpeg.at(at + 1));
        found.append(mark);
        if (mark == 0xDA)
            break;
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return found;
}

} // namespace

class TestSanitise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrientation_isTurnedUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("bigEndian");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("%d little", orientation) << orientation << false;
            QTest::addRow("%d big", orientation) << orientation << true;
        }
    }

    void everyOrientation_isTurnedUpright()
    {
        QFETCH(int, orientation);
        QFETCH(bool, bigEndian);
        const auto stored = asStored(quadrants(96, 64), orientation);
        const auto file = withSegments(encoded(stored, "jpeg", 95),
                                       exif(quint16(orientation), canary, bigEndian));

        const auto photo = sanitise(file);

        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(96, 64));
        QCOMPARE(picture(*photo).size(), QSize(96, 64));
        QVERIFY(isUpright(picture(*photo)));
    }

    void everyOrientation_isTurnedUprightWhenScaledDown_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    void everyOrientation_isTurnedUprightWhenScaledDown()
    {
        QFETCH(int, orientation);
        const auto stored = asStored(quadrants(80, 60), orientation);
        const auto large = stored.scaled(stored.size() * 60);
        const auto file =
            withSegments(encoded(large, "jpeg", 80), exif(quint16(orientation), canary, true));

        const auto photo = sanitise(file);

        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(4096, 3072));
        QCOMPARE(picture(*photo).size(), QSize(4096, 3072));
        QVERIFY(isUpright(picture(*photo)));
    }

    void everyOrientation_ofPngAndWebp_isTurnedUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    void everyOrientation_ofPngAndWebp_isTurnedUpright()
    {
        QFETCH(int, orientation);
        const auto stored = asStored(quadrants(96, 64), orientation);
        const auto tiff = exif(quint16(orientation), canary, true).sliced(10);
        const auto png = withChunks(encoded(stored, "png"), pngChunk("eXIf", tiff));
        auto webp =
            encoded(stored, "webp", 95) + "EXIF" + number(quint32(tiff.size()), false) + tiff;
        if (tiff.size() % 2)
            webp += '\0';
        webp.replace(4, 4, number(quint32(webp.size() - 8), false));

        for (const auto &file : {png, webp}) {
            const auto photo = sanitise(file);
            QVERIFY(photo);
            QCOMPARE(QSize(photo->width, photo->height), QSize(96, 64));
            QVERIFY(isUpright(picture(*photo)));
            QVERIFY(!photo->jpeg.contains(canary));
        }
    }

    void anExifBlockThatLies_turnsNothing()
    {
        const auto png = encoded(quadrants(96, 64), "png");
        for (const QByteArray &tiff :
             {QByteArray(), QByteArray("MM"), QByteArray("MM\0\x2A\xFF\xFF\xFF\xFF", 8),
              QByteArray("II\x2A\0\x08\0\0\0\xFF\xFF", 10)}) {
            const auto photo = sanitise(withChunks(png, pngChunk("eXIf", tiff)));
            QVERIFY(photo);
            QVERIFY(isUpright(picture(*photo)));
        }
    }

    void placeSerialCommentAndTrailer_areGone()
    {
        auto file = withSegments(encoded(quadrants(96, 64), "jpeg", 95),
                                 exif(1, canary, false) + segment(0xFE, canary) +
                                     segment(0xE1, "http://ns.adobe.com/xap/1.0/" + canary) +
                                     segment(0xED, canary) + segment(0xEF, canary));
        file += canary; // motion photos append a film
        QCOMPARE(file.count(canary), 6);

        const auto photo = sanitise(file);

        QVERIFY(photo);
        QVERIFY(!photo->jpeg.contains(canary));
        for (const int mark : markers(photo->jpeg)) // of the application segments, JFIF alone stays
            QVERIFY2(mark != 0xFE && (mark < 0xE1 || mark > 0xEF),
                     qPrintable(QString::number(mark)));
        QCOMPARE(jpegEnd(photo->jpeg), photo->jpeg.size());
    }

    void textOfAPng_isGone()
    {
        auto image = quadrants(96, 64);
        image.setText(QStringLiteral("Comment"), QString::fromLatin1(canary));
        const auto file = encoded(image, "png");
        QVERIFY(file.contains(canary));

        const auto photo = sanitise(file);

        QVERIFY(photo);
        QVERIFY(!photo->jpeg.contains(canary));
        QVERIFY(isUpright(picture(*photo)));
        QVERIFY(picture(*photo).textKeys().isEmpty());
    }

    void webp_isAccepted()
    {
        const auto file = encoded(quadrants(96, 64), "webp", 95);
        QVERIFY2(!file.isEmpty(), "the WebP plugin is missing: qt6-image-formats-plugins");

        const auto photo = sanitise(file);

        QVERIFY(photo);
        QVERIFY(isUpright(picture(*photo)));
    }

    void transparency_becomesWhite()
    {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);

        const auto photo = sanitise(encoded(image, "png"));

        QVERIFY(photo);
        QVERIFY(isNear(picture(*photo).pixelColor(8, 8), Qt::white));
    }

    void wideColours_areConvertedAndTheirProfileIsGone()
    {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(QColor(200, 100, 80));
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        auto expected = image;
        expected.convertToColorSpace(QColorSpace::SRgb);
        QVERIFY(!isNear(expected.pixelColor(9, 9), image.pixelColor(9, 9)) ||
                expected.pixelColor(9, 9) != image.pixelColor(9, 9));

        const auto photo = sanitise(encoded(image, "png"));

        QVERIFY(photo);
        QVERIFY(!photo->jpeg.contains("ICC_PROFILE"));
        const auto got = picture(*photo).pixelColor(9, 9);
        const auto want = expected.pixelColor(9, 9);
        QVERIFY(std::abs(got.red() - want.red()) <= 4);
        QVERIFY(std::abs(got.green() - want.green()) <= 4);
        QVERIFY(std::abs(got.blue() - want.blue()) <= 4);
    }

    void largePhotos_areScaledDownAndKeepTheirShape()
    {
        const auto photo = sanitise(encoded(quadrants(6400, 1600), "jpeg", 80));

        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(4096, 1024));
        QVERIFY(isUpright(picture(*photo)));
    }

    void fiftyMegapixelsFromAPhone_areScaledWhileReading()
    {
        const auto stored = asStored(quadrants(612, 816), 6).scaled(8160, 6120);
        const auto file = withSegments(encoded(stored, "jpeg", 50), exif(6, canary, true));

        const auto photo = sanitise(file);

        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(3072, 4096));
        QVERIFY(isUpright(picture(*photo)));
    }

    void smallPhotos_areNotEnlarged()
    {
        const auto photo = sanitise(encoded(quadrants(8, 6), "png"));

        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(8, 6));
    }

    void noise_isCompressedUntilItCanBeKeptAndShared()
    {
        QImage image(4096, 4096, QImage::Format_RGB32);
        QRandomGenerator noise(7);
        for (int y = 0; y < image.height(); ++y)
            noise.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), image.width());

        const auto photo = sanitise(image);

        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), image.size());
        QVERIFY(photo->jpeg.size() <= largestSanitisedPhoto);
        const auto copy = sharedCopy(photo->jpeg);
        QVERIFY(copy);
        QCOMPARE(QImage::fromData(*copy).size(), QSize(2560, 2560));
        QVERIFY(copy->size() <= largestSharedPhoto);
    }

    void aPhotoOfAPhone_keepsTheBestQuality()
    {
        const auto best = smallJpeg(quadrants(400, 300), largestSanitisedPhoto);
        QVERIFY(best);
        const auto photo = sanitise(encoded(quadrants(400, 300), "png"));
        QVERIFY(photo);
        QCOMPARE(photo->jpeg.size(), best->size());
        const auto smaller = smallJpeg(quadrants(400, 300), best->size() - 1);
        QVERIFY(smaller);
        QVERIFY(smaller->size() < best->size());
        QCOMPARE(smallJpeg(quadrants(400, 300), 100).error().code, ErrorCode::PhotoTooLarge);
    }

    void whatIsShared_isNoLargerThanAnEnvelopeTakes()
    {
        const auto stored = asStored(quadrants(612, 816), 6).scaled(4080, 3060);
        const auto photo =
            sanitise(withSegments(encoded(stored, "jpeg", 90), exif(6, canary, true)));
        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(3060, 4080));

        const auto copy = sharedCopy(photo->jpeg);

        QVERIFY(copy);
        const auto shared = QImage::fromData(*copy, "jpeg");
        QCOMPARE(shared.size(), QSize(1920, 2560));
        QVERIFY(isUpright(shared));
        QVERIFY(!copy->contains(canary));
        QCOMPARE(*sharedCopy(photo->jpeg), *copy);
        QCOMPARE(*sharedCopy(*copy), *copy);
    }

    void aSmallPhoto_isSharedAsItIs()
    {
        const auto photo = sanitise(encoded(quadrants(800, 600), "png"));
        QVERIFY(photo);
        QCOMPARE(*sharedCopy(photo->jpeg), photo->jpeg);
    }

    void whatIsNoPhoto_isNotShared()
    {
        QCOMPARE(sharedCopy("no photo").error().code, ErrorCode::PhotoDamaged);
        const auto photo = sanitise(encoded(quadrants(4000, 3000), "jpeg", 90));
        QVERIFY(photo);
        QCOMPARE(sharedCopy(photo->jpeg.first(40)).error().code, ErrorCode::PhotoDamaged);
    }

    void sanitisingAgain_changesNeitherSizeNorShape()
    {
        const auto once = sanitise(encoded(quadrants(5000, 3000), "jpeg", 90));
        QVERIFY(once);

        const auto twice = sanitise(once->jpeg);

        QVERIFY(twice);
        QCOMPARE(QSize(twice->width, twice->height), QSize(once->width, once->height));
        QVERIFY(isUpright(picture(*twice)));
    }

    void aThumbnail_showsThePhotoUprightAndSmall()
    {
        const auto stored = asStored(quadrants(60, 80), 6).scaled(3200, 2400);
        const auto photo =
            sanitise(withSegments(encoded(stored, "jpeg", 90), exif(6, canary, true)));
        QVERIFY(photo);

        const auto small = thumbnail(photo->jpeg);

        QVERIFY(small);
        const auto image = QImage::fromData(*small, "jpeg");
        QCOMPARE(image.size(), QSize(384, 512));
        QVERIFY(isUpright(image));
        QVERIFY(!small->contains(canary));
        QCOMPARE(QImage::fromData(*thumbnail(encoded(quadrants(30, 20), "jpeg"))).size(),
                 QSize(30, 20));
        QCOMPARE(thumbnail("no picture").error().code, ErrorCode::PhotoDamaged);
    }

    void whatIsNoPhoto_isRefusedWhateverItsName()
    {
        QCOMPARE(refusal(""), ErrorCode::PhotoNotAnImage);
        QCOMPARE(refusal("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
                 ErrorCode::PhotoNotAnImage);
        QCOMPARE(refusal("GIF89a\x01\x00\x01\x00"), ErrorCode::PhotoNotAnImage);
        QCOMPARE(refusal(QByteArray("RIFF\x04\0\0\0WAVE", 12)), ErrorCode::PhotoNotAnImage);
        QCOMPARE(refusal(encoded(quadrants(9, 9), "bmp")), ErrorCode::PhotoNotAnImage);
    }

    void heic_isReadWhereThePlatformCanAndNamedWhereItCannot()
    {
        const QByteArray file("\0\0\0\x14"
                              "ftypheic\0\0\0\0mif1\0\0\0\x08mdat",
                              28);
        const bool isReadable = QImageReader::supportedImageFormats().contains("heic");

        QCOMPARE(refusal(file),
                 isReadable ? ErrorCode::PhotoDamaged : ErrorCode::PhotoNotReadableHere);
        QCOMPARE(heicEnd(file), file.size());
        for (qsizetype length = 21; length < file.size(); ++length)
            QVERIFY2(!heicEnd(file.first(length)), qPrintable(QString::number(length)));
    }

    void anSvgBehindAJpegsFirstBytes_isNotRead()
    {
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

        QCOMPARE(refusal("\xFF\xD8\xFF" + svg), ErrorCode::PhotoDamaged);
        QCOMPARE(refusal("\xFF\xD8" + segment(0xFE, svg) + "\xFF\xD9"), ErrorCode::PhotoDamaged);
    }

    void headersOfBombs_areRefusedBeforeDecoding()
    {
        const auto jpeg = encoded(quadrants(64, 64), "jpeg");
        const auto png = encoded(quadrants(64, 64).convertToFormat(QImage::Format_ARGB32), "png");

        QCOMPARE(refusal(withSize(jpeg, 65500, 65500)), ErrorCode::PhotoTooLarge);
        QCOMPARE(refusal(pngWithSize(png, 30000, 30000)), ErrorCode::PhotoTooLarge);
        QCOMPARE(refusal(pngWithSize(png, 9000, 9000)), ErrorCode::PhotoTooLarge);
        QCOMPARE(refusal(QByteArray(largestPhotoFile + 1, '\xFF')), ErrorCode::PhotoTooLarge);
    }

    void truncatedAnywhere_isRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto image = quadrants(48, 32);
        QTest::newRow("jpeg") << withSegments(encoded(image, "jpeg", 90), exif(6, canary, false));
        QTest::newRow("png") << encoded(image, "png");
        QTest::newRow("webp") << encoded(image, "webp", 90);
    }

    void truncatedAnywhere_isRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(sanitise(file));
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY2(!sanitise(file.first(length)), qPrintable(QString::number(length)));
    }

    void aPictureInMemory_becomesTheSameKindOfPhoto()
    {
        QImage picture(5000, 2500, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        picture.setText(QStringLiteral("Comment"), QStringLiteral("canary"));
        const auto photo = sanitise(picture);
        QVERIFY(photo);
        QCOMPARE(QSize(photo->width, photo->height), QSize(4096, 2048));
        QVERIFY(!photo->jpeg.contains("canary"));
        QCOMPARE(QImage::fromData(photo->jpeg).size(), QSize(4096, 2048));
        QCOMPARE(sanitise(QImage()).error().code, ErrorCode::PhotoDamaged);
    }
};

QTEST_GUILESS_MAIN(TestSanitise)
#include "tst_sanitise.moc"
