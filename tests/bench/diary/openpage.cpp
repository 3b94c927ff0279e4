// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Opens the diary page over a data folder, in an app whose window is there already, and prints how
// long that took and how much memory it added:  diary_openpage FOLDER
// With a number of entries behind the folder, fills it first and opens nothing.

#include "core/photos/sanitise.h"
#include "tests/bench/diary/openedfolder.h"
#include "tests/bench/manyentries.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>

using namespace stipple;
using namespace stipple::bench;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture()
{
    QImage image(1200, 1600, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x & 255, y & 255, 128));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return png;
}

int fill(const QString &folder, int entries)
{
    FakeKeyStore keys;
    giveKey(keys);
    const auto photo = sanitise(picture());
    if (!photo)
        return failed(photo.error());
    const auto storage = Storage::open(folder, keys);
    if (!storage)
        return failed(storage.error());
    const auto done = manyentries::fill(**storage, entries, SystemClock().today(), photo->jpeg);
    return done ? 0 : failed(done.error());
}

int open(const QString &folder)
{
    OpenedFolder opened(folder);
    if (!opened.status())
        return failed(opened.status().error());
    // Today is shown before the diary is, and asks for the last days.
    if (const auto latest = opened.diary().latest(); !latest)
        return failed(latest.error());

    const auto before = residentKb();
    QElapsedTimer timer;
    timer.start();
    const auto page = opened.showDiary();
    if (!page)
        return failed({ErrorCode::DatabaseFailed, u"the diary is not full"_s});
    painted(opened.window);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%f %lld\n", elapsed, qlonglong(residentKb() - before));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() == 3)
        return fill(words.at(1), words.at(2).toInt());
    return words.size() == 2 ? open(words.at(1)) : 2;
}
