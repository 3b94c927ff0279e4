// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Fills the app's own data folder with a demo year that ends today.

#include "core/content/content.h"
#include "core/photos/sanitise.h"
#include "platform/common/systemclock.h"
#include "platform/linux/linuxplatform.h"
#include "tests/bench/yearofdata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <cstdio>

using namespace stipple;

namespace {

constexpr int ticksPerDay = 6;

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(codeName(error.code)), qPrintable(error.detail));
    return 1;
}

/// A picture of the usual size; what it shows does not matter here.
QByteArray picture()
{
    QImage image(1920, 2560, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / image.width(), y * 255 / image.height(), x ^ y));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return png;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto photo = sanitise(picture());
    if (!photo)
        return failed(photo.error());
    const auto content = Content::load();
    if (!content)
        return failed(content.error());
    QStringList tasks;
    for (const auto &task : content->carePlan.tasks.first(ticksPerDay))
        tasks.append(task.id);

    const SystemClock clock;
    LinuxPlatform platform(clock);
    const auto storage = Storage::open(LinuxPlatform::dataFolder(), platform.keyStore());
    if (!storage)
        return failed(storage.error());
    const auto filled = yearofdata::fill(**storage, clock.today(), photo->jpeg, tasks);
    return filled ? 0 : failed(filled.error());
}
