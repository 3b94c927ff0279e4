// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Opens the diary page over a data folder, in an app whose window is there already, and prints how
// long that took and how much memory it added:  diary_openpage FOLDER
// With a number of entries behind the folder, fills it first and opens nothing.

#include "app/composition.h"
#include "core/diary/diaryservice.h"
#include "core/photos/sanitise.h"
#include "platform/common/systemclock.h"
#include "platform/fake/fakeappearance.h"
#include "platform/fake/fakecamera.h"
#include "platform/fake/fakekeystore.h"
#include "platform/fake/fakesharesheet.h"
#include "platform/fake/silentalarms.h"
#include "qml/base/photoprovider.h"
#include "qml/diary/diarymodel.h"
#include "tests/bench/manyentries.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// The key of every folder that this program fills; it guards nothing but demo entries.
void giveKey(FakeKeyStore &keys)
{
    keys.secrets.insert(Vault::keyName(), QByteArray(32, 'k'));
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(codeName(error.code)), qPrintable(error.detail));
    return 1;
}

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

/// What the kernel says this process holds, in kilobytes.
qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto text = status.readAll();
    const auto at = text.indexOf("VmRSS:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

void painted(QQuickWindow &window)
{
    bool done = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&done] { done = true; });
    window.update();
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

int open(const QString &folder)
{
    FakeKeyStore keys;
    giveKey(keys);
    SystemClock clock;
    FakeShareSheet sheet;
    SilentAlarms alarms;
    FakeCaptureKit captureKit;
    FakeAppearance appearance;
    Composition composition({clock, keys, sheet, alarms, captureKit, appearance}, folder);
    if (!composition.status())
        return failed(composition.status().error());
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"photo"_s, new PhotoProvider(composition.diary()));
    QQuickWindow window;
    window.resize(390, 844);
    window.show();
    painted(window);
    // Today is shown before the diary is, and asks for the last days.
    if (const auto latest = composition.diary().latest(); !latest)
        return failed(latest.error());

    const auto before = residentKb();
    QElapsedTimer timer;
    timer.start();
    QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Stipple/Diary/DiaryPage.qml"_s));
    const std::unique_ptr<QObject> made(component.create());
    auto *page = qobject_cast<QQuickItem *>(made.get());
    if (!page)
        return failed({ErrorCode::FileUnreadable, component.errorString()});
    page->setParentItem(window.contentItem());
    page->setSize(window.size());
    const auto *diary = page->findChild<DiaryModel *>();
    while (diary->state() == DiaryModel::State::Loading)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (diary->state() != DiaryModel::State::Full)
        return failed({ErrorCode::DatabaseFailed, u"the diary is not full"_s});
    painted(window);
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
