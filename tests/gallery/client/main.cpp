// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// stipple_gallery_client --out DIRECTORY [NAME…]
// Shows every page of a client in every state (or those whose name begins with NAME), in light,
// dark, large text, from right to left, narrow, wide and all of it at once, each as a PNG in
// DIRECTORY.

#include "qml/base/photoprovider.h"
#include "tests/gallery/client/scenes.h"
#include "tests/gallery/plurals.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

struct Variant
{
    QString name;
    Look look;
};

QList<Variant> variants()
{
    return {{u"light"_s, {}},
            {u"dark"_s, {.scheme = u"dark"_s}},
            {u"text-200"_s, {.textScale = 2}},
            {u"rtl"_s, {.mirrored = true}},
            {u"wide"_s, {.size = {1100, 844}}},
            {u"narrow"_s, {.size = {320, 568}}},
            {u"tall"_s, {.size = {390, 2600}}}};
}

/// Photos arrive from the pool, one by one.
bool isLoading(const QQuickItem &item)
{
    constexpr int loading = 2; // QQuickImageBase::Loading
    if (item.inherits("QQuickImageBase") && item.property("status").toInt() == loading)
        return true;
    const auto children = item.childItems();
    return std::any_of(children.begin(), children.end(),
                       [](const QQuickItem *child) { return isLoading(*child); });
}

bool draw(const Scene &scene, const Variant &variant, const QString &file)
{
    DemoHome home;
    scene.prepare(home);
    Stage stage(variant.look);
    stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(home.diary));
    if (!stage.show(scene.room, scene.page, scene.properties(home)))
        return false;
    if (!scene.settled)
        return stage.window().grabWindow().save(file);
    (void)stage.hand().look();
    scene.act(stage);
    (void)stage.hand().look();
    (void)QTest::qWaitFor([&] { return !isLoading(stage.page()); });
    return stage.hand().look().save(file);
}

bool isWanted(const QString &name, const QStringList &wanted)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &start) {
               return name.startsWith(start);
           });
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const Plurals plurals;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"only"_s, u"one variant: light, dark, text-200, rtl, wide, narrow or tall"_s,
                      u"variant"_s});
    parser.addOption({u"out"_s, u"where the pictures go"_s, u"directory"_s});
    parser.addPositionalArgument(u"names"_s, u"scenes to draw; all when none is named"_s);
    parser.process(app);
    const auto arguments = parser.positionalArguments();
    const QDir out(parser.value(u"out"_s));
    if (!parser.isSet(u"out"_s) || !out.mkpath(u"."_s))
        parser.showHelp(1);

    QTextStream log(stdout);
    bool drawn = true;
    for (const auto &scene :
         clientScenes() + diarySeeScenes() + carePlanScenes() + captureScenes() + compareScenes()) {
        for (const auto &variant : variants()) {
            const auto name = scene.name + u'-' + variant.name;
            const bool skipped = parser.isSet(u"only"_s) && parser.value(u"only"_s) != variant.name;
            if (skipped || !isWanted(name, arguments))
                continue;
            const bool good = draw(scene, variant, out.filePath(name + u".png"_s));
            log << (good ? "drawn   " : "FAILED  ") << name << Qt::endl;
            drawn = drawn && good;
        }
    }
    return drawn ? 0 : 1;
}
