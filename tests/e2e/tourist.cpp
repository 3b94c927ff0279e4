// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The app, with two differences: its clock stands where the tour puts it, and a hand that reads
// one wish a line from standard input moves it through its window.

#include "app/composition.h"
#include "app/window.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/silentalarms.h"
#include "platform/linux/linuxplatform.h"
#include "tests/e2e/hand.h"

#include <QAccessible>
#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// Is a library of that name in this process?
bool isLoaded(const QString &library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library.toUtf8());
}

bool obey(e2e::Hand &hand, const QJsonObject &wish)
{
    const auto verb = wish.value(u"verb").toString();
    const auto what = wish.value(u"what").toString();
    if (verb == u"sees")
        return hand.see(what);
    if (verb == u"sees-no-more")
        return hand.seeNoMore(what);
    if (verb == u"taps")
        return hand.tap(what, wish.value(u"nth").toInt());
    if (verb == u"taps-twice")
        return hand.tapTwice(what);
    if (verb == u"sets")
        return hand.tapAt(what, wish.value(u"fraction").toDouble());
    if (verb == u"types") {
        hand.type(what);
        return true;
    }
    if (verb == u"presses")
        return hand.press(what);
    if (verb == u"has-loaded")
        return isLoaded(what);
    if (verb == u"has-not-loaded")
        return !isLoaded(what);
    if (verb == u"shows")
        return hand.look().save(wish.value(u"file").toString());
    return false;
}

void answer(const QJsonObject &reply)
{
    std::cout << QJsonDocument(reply).toJson(QJsonDocument::Compact).constData() << std::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"now"_s, u"The instant at which the clock stands."_s, u"ISO 8601"_s},
                       {u"size"_s, u"The window's size."_s, u"WxH"_s, u"390x844"_s}});
    parser.process(app);
    QAccessible::setActive(true);

    FakeClock clock(QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate));
    LinuxPlatform platform(clock);
    SilentAlarms alarms;
    Composition composition({clock, platform.keyStore(), platform.shareSheet(), alarms,
                             platform.captureKit(), platform.appearance()},
                            LinuxPlatform::dataFolder());
    Window window(composition);
    if (!window.open())
        return 1;
    const auto size = parser.value(u"size"_s).split(u'x');
    window.quickWindow()->resize(size.value(0).toInt(), size.value(1).toInt());

    e2e::Hand hand(*window.quickWindow());
    QSocketNotifier wishes(0, QSocketNotifier::Read);
    QObject::connect(&wishes, &QSocketNotifier::activated, &app, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QGuiApplication::quit();
            return;
        }
        wishes.setEnabled(false); // waiting for the screen must not start the next wish
        const auto wish = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const bool done = obey(hand, wish);
        answer({{u"done"_s, done},
                {u"read"_s, done ? QJsonArray() : QJsonArray::fromStringList(hand.read())}});
        wishes.setEnabled(true);
    });
    answer({{u"done"_s, true}});
    return QGuiApplication::exec();
}
