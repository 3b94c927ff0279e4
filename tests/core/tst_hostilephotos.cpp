// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Photos made to exhaust whoever opens them, and the largest that phones make. Each is read in a
// process of its own, whose peak of memory is compared with what it began with.

#include "core/photos/picturecore.h"
#include "core/photos/sanitise.h"
#include "tests/core/photofiles.h"

#include <QFile>
#include <QTest>

#include <optional>

#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace photofiles;

namespace {

/// What sanitise() promises, in bytes.
constexpr qint64 mostMemory = 300'000'000;

struct Outcome
{
    int code = -1;    ///< the ErrorCode, or -1 for success
    QSize size = {};  ///< of the sanitised photo
    qint64 bytes = 0; ///< how much memory was taken at the highest
};

qint64 memory(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto text = status.readAll();
    const auto at = text.indexOf(what);
    return text.mid(at + what.size(), text.indexOf("kB", at) - at - what.size())
               .trimmed()
               .toLongLong() *
           1024;
}

Outcome measured(const QByteArray &file)
{
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5"); // the highest is now
    const auto before = memory("VmRSS:");
    const auto photo = sanitise(file);
    Outcome outcome;
    if (photo)
        outcome.size = {photo->width, photo->height};
    else
        outcome.code = static_cast<int>(photo.error().code);
    outcome.bytes = memory("VmHWM:") - before;
    return outcome;
}

/// What becomes of `file` in another process; nothing when that process ends in any other way.
std::optional<Outcome> outcome(const QByteArray &file)
{
    int ends[2];
    if (pipe(ends) != 0)
        return std::nullopt;
    const auto child = fork();
    if (child == 0) {
        const auto answer = measured(file);
        (void)!write(ends[1], &answer, sizeof answer);
        _exit(0);
    }
    close(ends[1]);
    Outcome answer;
    const bool whole = read(ends[0], &answer, sizeof answer) == sizeof answer;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return whole ? std::optional(answer) : std::nullopt;
}

/// A WebP whose first frame claims another size. `kind` is VP8 (RFC 9649, section 2.5).
QByteArray webpWithFrame(QByteArray webp, quint16 width, quint16 height)
{
    const auto start = webp.indexOf(QByteArray("\x9D\x01\x2A", 3));
    return webp.replace(start + 3, 4, number(width, false) + number(height, false));
}

/// The same with a canvas (VP8X) in front that claims 16,384 × 16,384.
QByteArray webpWithCanvas(const QByteArray &webp)
{
    const QByteArray canvas("VP8X\x0A\0\0\0\0\0\0\0\xFF\x3F\0\xFF\x3F\0", 18);
    const auto body = "WEBP" + canvas + webp.sliced(12);
    return "RIFF" + number(quint32(body.size()), false) + body;
}

QByteArray smallPng()
{
    return encoded(quadrants(64, 64), "png");
}

QByteArray textBombs()
{
    const auto text = pngChunk("zTXt", QByteArray("note\0\0", 6) + deflatedZeros(7'900'000));
    return withChunks(smallPng(), text.repeated(900));
}

} // namespace

class TestHostilePhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestPhotosOfPhones_fitIntoMemory_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QSize>("size");
        QTest::newRow("12 MP") << greyJpeg(4000, 3000) << QSize(4000, 3000);
        // JPEGs are decoded at eighths of their size: these are just above three, four and seven.
        QTest::newRow("22 MP square") << greyJpeg(4680, 4680) << QSize(4096, 4096);
        QTest::newRow("67 MP square") << greyJpeg(8190, 8190) << QSize(4096, 4096);
        QTest::newRow("119 MP square") << greyJpeg(10'920, 10'920) << QSize(4096, 4096);
        QTest::newRow("48 MP") << greyJpeg(8064, 6048) << QSize(4096, 3072);
        QTest::newRow("48 MP, progressive")
            << greyJpeg(8064, 6048, Scans::Progressive) << QSize(4096, 3072);
        QTest::newRow("108 MP") << greyJpeg(12000, 9000) << QSize(4096, 3072);
        QTest::newRow("108 MP, turned")
            << withSegments(greyJpeg(12000, 9000), exif(6, "secret", true)) << QSize(3072, 4096);
        QTest::newRow("200 MP") << greyJpeg(16'320, 12'240) << QSize(4096, 3072);
        QTest::newRow("texts that inflate to 7 GB") << textBombs() << QSize(64, 64);
        QTest::newRow("a thousand comments")
            << withSegments(greyJpeg(64, 64), segment(0xFE, QByteArray(65'000, 'c')).repeated(900))
            << QSize(64, 64);
        QTest::newRow("64 MB behind the picture")
            << greyJpeg(64, 64) + QByteArray(64'000'000, 'f') << QSize(64, 64);
    }

    void theLargestPhotosOfPhones_fitIntoMemory()
    {
        QFETCH(QByteArray, file);
        QFETCH(QSize, size);

        const auto done = outcome(file);

        QVERIFY(done);
        QCOMPARE(done->code, -1);
        QCOMPARE(done->size, size);
        qInfo("%lld MB at the highest", qlonglong(done->bytes / 1'000'000));
        checkMemory(*done);
    }

    void bombs_areRefusedWithinBounds_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        const auto webp = encoded(quadrants(64, 64), "webp", 80);
        QTest::newRow("65,500 squared")
            << withSize(greyJpeg(64, 64), 65'500, 65'500) << ErrorCode::PhotoTooLarge;
        QTest::newRow("108 MP, progressive")
            << greyJpeg(12000, 9000, Scans::Progressive) << ErrorCode::PhotoTooLarge;
        QTest::newRow("108 MP in two scans")
            << greyJpeg(12000, 9000, Scans::Sequential, 2) << ErrorCode::PhotoTooLarge;
        QTest::newRow("too many scans")
            << greyJpeg(4000, 3000, Scans::Progressive, mostScans + 1) << ErrorCode::PhotoTooLarge;
        QTest::newRow("more segments than any camera writes")
            << withSegments(greyJpeg(64, 64), segment(0xFE, "c").repeated(1'000'000))
            << ErrorCode::PhotoDamaged;
        QTest::newRow("lossless JPEG")
            << greyJpeg(64, 64).replace("\xFF\xC0", "\xFF\xC3") << ErrorCode::PhotoNotAnImage;
        QTest::newRow("PNG of 900 MP")
            << pngWithSize(smallPng(), 30'000, 30'000) << ErrorCode::PhotoTooLarge;
        QTest::newRow("PNG of 2 GB in one chunk")
            << smallPng().first(33) + number(quint32(0x7FFFFFFF), true) + "IDATxxxx"
            << ErrorCode::PhotoDamaged;
        QTest::newRow("WebP of 268 MP")
            << webpWithFrame(webp, 16'383, 16'383) << ErrorCode::PhotoTooLarge;
        QTest::newRow("WebP that is smaller than it says")
            << webpWithFrame(webp, 5'000, 5'000) << ErrorCode::PhotoDamaged;
        QTest::newRow("WebP on too large a canvas")
            << webpWithCanvas(webp) << ErrorCode::PhotoTooLarge;
    }

    void bombs_areRefusedWithinBounds()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorCode, code);

        const auto done = outcome(file);

        QVERIFY(done);
        QCOMPARE(static_cast<ErrorCode>(done->code), code);
        checkMemory(*done);
    }

    void aColourProfileThatInflates_neverFillsTheMemory()
    {
        const auto profile = QByteArray("icc\0\0", 5) + deflatedZeros(256'000'000);

        const auto done = outcome(withChunks(smallPng(), pngChunk("iCCP", profile)));

        QVERIFY(done);
        checkMemory(*done);
    }

private:
    static void checkMemory(const Outcome &outcome)
    {
#ifdef __SANITIZE_ADDRESS__
        Q_UNUSED(outcome) // the sanitizer keeps what was freed
#else
        QVERIFY2(outcome.bytes < mostMemory, qPrintable(QString::number(outcome.bytes)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestHostilePhotos)
#include "tst_hostilephotos.moc"
