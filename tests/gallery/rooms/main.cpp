// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// stipple_gallery_rooms --out DIR [NAME…]
// Draws the pages of the assessment, of choosing a clinic, of a clinic's forms, of reminders and of
// sharing (or those whose name begins with NAME) in every state, in light, dark, large text and
// from right to left, and leaves each as a PNG in DIR.

#include "qml/base/photoprovider.h"
#include "tests/gallery/plurals.h"
#include "tests/gallery/rooms/scene.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

struct Variant
{
    QString name;
    QString scheme = u"light"_s;
    qreal textScale = 1;
    bool mirrored = false;
};

bool draw(const Scene &scene, const Variant &variant, const QString &file)
{
    auto home =
        scene.form ? std::make_unique<DemoHome>(scene.form()) : std::make_unique<DemoHome>();
    const auto properties = scene.prepare(*home);
    Stage stage({.size = scene.size,
                 .scheme = variant.scheme,
                 .textScale = variant.textScale,
                 .mirrored = variant.mirrored});
    stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(home->diary));
    if (!stage.show(scene.room, scene.page, properties))
        return false;
    if (scene.atOnce)
        return stage.window().grabWindow().save(file);
    if (!QTest::qWaitForWindowExposed(&stage.window()))
        return false;
    if (scene.act && !scene.act(stage.hand()))
        return false;
    return stage.hand().look().save(file);
}

bool wanted(const QString &name, const QStringList &beginnings)
{
    return beginnings.isEmpty() || std::any_of(beginnings.begin(), beginnings.end(),
                                               [&](auto &each) { return name.startsWith(each); });
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    const Plurals plurals;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"where the pictures go"_s, u"directory"_s});
    parser.addPositionalArgument(u"names"_s, u"pages to draw; all when none is named"_s);
    parser.process(app);
    const QDir out(parser.value(u"out"_s));
    if (!parser.isSet(u"out"_s) || !out.mkpath(u"."_s))
        parser.showHelp(1);

    const QList<Variant> variants{{.name = u"light"_s},
                                  {.name = u"dark"_s, .scheme = u"dark"_s},
                                  {.name = u"text-200"_s, .textScale = 2},
                                  {.name = u"rtl"_s, .mirrored = true}};
    QTextStream log(stdout);
    bool drawn = true;
    for (const auto &scene : assessmentScenes() + choosingScenes() + consultationScenes() +
                                 intakeScenes() + reminderScenes() + shareScenes()) {
        for (const auto &variant : variants) {
            const auto name = scene.name + u'-' + variant.name;
            if (!wanted(name, parser.positionalArguments()))
                continue;
            const auto file = out.filePath(name + u".png"_s);
            const bool good = draw(scene, variant, file);
            log << (good ? "drawn   " : "FAILED  ") << file << Qt::endl;
            drawn = drawn && good;
        }
    }
    return drawn ? 0 : 1;
}
