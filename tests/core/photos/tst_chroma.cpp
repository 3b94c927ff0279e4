// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Colour that JPEG spread, brought back (docs/decisions/0026).

#include "core/photos/chroma.h"
#include "core/photos/colour.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>
#include <QRect>
#include <QTest>

#include <cmath>

using namespace stipple;

namespace {

const QColor skin(214, 160, 132);

/// A darker dot every ten pixels that takes the same share of the light in each channel.
QImage dotted()
{
    QImage image(160, 160, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double away = std::hypot(x % 10 - 4.5, y % 10 - 4.5);
            const double left = 1.0 - 0.45 * std::exp(-away * away / 4.0);
            const auto dimmed = [&](int value) {
                return srgbFromLinear(left * linearFromSrgb(static_cast<std::uint8_t>(value)));
            };
            image.setPixel(x, y,
                           qRgb(dimmed(skin.red()), dimmed(skin.green()), dimmed(skin.blue())));
        }
    }
    return image;
}

/// As a phone keeps it and sanitising encodes it again.
QImage keptTwice(QImage image)
{
    for (int round = 0; round < 2; ++round) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(95);
        writer.write(image);
        image = QImage::fromData(bytes, "JPEG");
    }
    return image;
}

/// How much more blue than red there is in the middle of dots than beside them; 1 where both have
/// the same proportions.
double blueOfDots(const LinearPicture &picture)
{
    double dots = 0;
    double beside = 0;
    for (int y = 24; y < 130; y += 10) {
        for (int x = 24; x < 130; x += 10) {
            dots += static_cast<double>(picture.blue.row(y)[x] / picture.red.row(y)[x]);
            beside +=
                static_cast<double>(picture.blue.row(y + 5)[x + 5] / picture.red.row(y + 5)[x + 5]);
        }
    }
    return dots / beside;
}

} // namespace

class TestChroma : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotsOfTheirSkinsColour_haveItAgain()
    {
        const auto kept = keptTwice(dotted());
        const double spread = std::abs(blueOfDots(linearPicture(kept)) - 1.0);
        const double restored = std::abs(blueOfDots(chromaRestored(kept, kept.rect())) - 1.0);
        QVERIFY2(spread > 0.05, qPrintable(QString::number(spread)));
        QVERIFY2(restored < spread / 3, qPrintable(QString::number(restored)));
    }

    void whatIsPlain_staysAsItIs()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(skin);
        const auto plain = linearPicture(image);
        const auto restored = chromaRestored(image, image.rect());
        for (std::size_t i = 0; i < plain.red.values.size(); ++i) {
            QVERIFY(std::abs(plain.red.values[i] - restored.red.values[i]) < 1e-4F);
            QVERIFY(std::abs(plain.green.values[i] - restored.green.values[i]) < 1e-4F);
            QVERIFY(std::abs(plain.blue.values[i] - restored.blue.values[i]) < 1e-4F);
        }
    }

    void aPart_knowsWhereItLies()
    {
        const auto part = chromaRestored(dotted(), QRect(150, 20, 40, 30));
        QCOMPARE(part.left, 150);
        QCOMPARE(part.top, 20);
        QCOMPARE(part.width(), 10);
        QCOMPARE(part.height(), 30);
        QVERIFY(chromaRestored(dotted(), QRect(200, 200, 10, 10)).width() == 0);
    }

    void blackAndWhite_stayWhatTheyAre()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::black);
        for (int y = 0; y < 30; ++y) {
            for (int x = 20; x < 40; ++x)
                image.setPixel(x, y, qRgb(255, 255, 255));
        }
        const auto restored = chromaRestored(image, image.rect());
        QVERIFY(restored.green.row(10)[5] < 1e-4F);
        QVERIFY(std::abs(restored.green.row(10)[35] - 1.0F) < 1e-4F);
    }
};

QTEST_GUILESS_MAIN(TestChroma)
#include "tst_chroma.moc"
