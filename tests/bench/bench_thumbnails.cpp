// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Thumbnails of photos as the diary keeps them, as a ratio to vipsthumbnail making the same from
// the same files; and what a 12-megapixel photo costs from the camera's bytes to the sealed file,
// as a ratio to decoding and encoding it once.

#include "core/crypto/age.h"
#include "core/photos/sanitise.h"
#include "core/photos/thumbnail.h"
#include "core/storage/filewriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int thumbnailsPerRound = 20;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double millisecondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        std::exit(1);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Soft shapes with the grain of a camera: neither as small as a plain picture nor as large as
/// noise.
QByteArray photo(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator grain(5);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int noise = grain.bounded(24);
            line[x] = qRgb(noise + x * 200 / width, noise + y * 200 / height, noise + 120);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 92);
    return bytes;
}

bool madeByVips(const QString &folder, const QStringList &files)
{
    QProcess vips;
    vips.setWorkingDirectory(folder);
    vips.start(u"vipsthumbnail"_s,
               QStringList{u"--size"_s, u"512x512"_s, u"-o"_s, u"small-%s.jpg[Q=80]"_s} + files);
    return vips.waitForFinished() && vips.exitStatus() == QProcess::NormalExit &&
           vips.exitCode() == 0;
}

QJsonObject thumbnails()
{
    QTemporaryDir home;
    const auto kept = sanitise(photo(4000, 3000));
    if (!kept)
        std::exit(1);
    QStringList names;
    for (int i = 0; i < thumbnailsPerRound; ++i) {
        names.append(u"photo%1.jpg"_s.arg(i));
        QFile file(home.filePath(names.constLast()));
        if (!file.open(QIODevice::WriteOnly) || file.write(kept->jpeg) != kept->jpeg.size())
            std::exit(1);
    }
    std::vector<double> ours;
    std::vector<double> vips;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(millisecondsOf([&] {
            return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
                QFile file(home.filePath(name));
                QFile small(home.filePath(u"ours-"_s + name));
                const auto made = file.open(QIODevice::ReadOnly) ? thumbnail(file.readAll())
                                                                 : Error{ErrorCode::NotFound, {}};
                return made && small.open(QIODevice::WriteOnly) &&
                       small.write(*made) == made->size();
            });
        }));
        vips.push_back(millisecondsOf([&] { return madeByVips(home.path(), names); }));
    }
    return {{u"what"_s, u"20 thumbnails of 512 pixels from sanitised photos"_s},
            {u"peer"_s, u"vipsthumbnail, one process for all 20"_s},
            {u"ours_ms"_s, median(ours)},
            {u"vips_ms"_s, median(vips)},
            {u"ratio"_s, median(ours) / median(vips)}};
}

/// Decodes whole and encodes whole, as any camera app must.
bool decodedAndEncoded(QByteArray bytes)
{
    QBuffer source(&bytes);
    QImageReader reader(&source, "jpeg");
    const auto image = reader.read();
    QByteArray again;
    QBuffer target(&again);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, "jpeg");
    writer.setQuality(90);
    return !image.isNull() && writer.write(image);
}

QJsonObject capture()
{
    QTemporaryDir home;
    const auto bytes = photo(4000, 3000);
    const auto key = AgeIdentity::generate();
    DurableFileWriter disk;
    std::vector<double> ours;
    std::vector<double> peer;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(millisecondsOf([&] {
            const auto clean = sanitise(bytes);
            if (!clean)
                return false;
            const auto sealed = age::encrypt(clean->jpeg, {key.recipient()});
            return sealed && disk.create(home.filePath(QString::number(round)), *sealed);
        }));
        peer.push_back(millisecondsOf([&] { return decodedAndEncoded(bytes); }));
    }
    return {{u"what"_s, u"a 12-megapixel photo sanitised, sealed and written"_s},
            {u"peer"_s, u"the same photo decoded and encoded at full size"_s},
            {u"ours_ms"_s, median(ours)},
            {u"peer_ms"_s, median(peer)},
            {u"ratio"_s, median(ours) / median(peer)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QJsonObject result{{u"thumbnails"_s, thumbnails()}, {u"capture"_s, capture()}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
