// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// stipple_gallery_desk --out DIRECTORY [NAME…]
// Draws the technician's pages and those that everybody has, in every state (or those whose name
// begins with NAME), and leaves each as a PNG in DIRECTORY.

#include "tests/qml/desk.h"
#include "qml/review/measuremodel.h"
#include "tests/gallery/pages/scene.h"
#include "tests/gallery/plurals.h"
#include "tests/qml/demojpeg.h"
#include "tests/qml/stage.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
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

constexpr QSize tablet(1280, 800);

QList<Variant> phones()
{
    return {{u"light"_s, {}},
            {u"dark"_s, {.scheme = u"dark"_s}},
            {u"text-200"_s, {.textScale = 2}},
            {u"rtl"_s, {.mirrored = true}}};
}

QList<Variant> tablets()
{
    return {{u"wide-light"_s, {.size = tablet}},
            {u"wide-dark"_s, {.size = tablet, .scheme = u"dark"_s}},
            {u"wide-text-200"_s, {.size = tablet, .textScale = 2}},
            {u"wide-rtl"_s, {.size = tablet, .mirrored = true}}};
}

QVariantMap firstCase(Desk &desk)
{
    desk.demo.fill();
    return {{u"threadId"_s, desk.demo.firstThread()}};
}

/// Treated skin, and untreated skin beside it, of a head of usual width.
bool markSkin(Stage &stage, int marks)
{
    auto *model = stage.page().findChild<MeasureModel *>();
    if (!QTest::qWaitFor([&] { return model->pair()->state() == PhotoPair::State::Aligned; }))
        return false;
    model->setHeadMm(150);
    for (const auto &place : QList<QPointF>{{.5, .45}, {.5, .85}}.first(marks))
        model->mark(place);
    return true;
}

bool measured(Stage &stage)
{
    const auto *model = stage.page().findChild<MeasureModel *>();
    if (!QTest::qWaitFor([&] { return !model->rows().isEmpty(); }, 30'000))
        return false;
    // New rows have their places once they were drawn.
    (void)stage.hand().look();
    return true;
}

/// The same person with photos that are large, and alike in their light.
QVariantMap finePhotos(Desk &desk)
{
    const auto properties = firstCase(desk);
    double load = .8;
    for (auto &entry : desk.demo.repository.rows.first().entries) {
        for (auto &[photo, original] : entry.photos) {
            const auto jpeg = demoJpeg(
                {.view = viewName(photo.view), .skin = 1, .red = .1, .load = load}, {1536, 1965});
            photo.sha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256);
            desk.demo.photos.files[photo.id] = jpeg;
        }
        load -= .05;
    }
    return properties;
}

QVariantMap emptyPage(Desk &)
{
    return {};
}

QList<Scene> inboxScenes()
{
    const auto fill = [](Desk &desk) {
        desk.demo.fill();
        return QVariantMap();
    };
    return {
        {u"inbox-full"_s, u"Review"_s, u"InboxPage"_s, fill},
        {u"inbox-all"_s, u"Review"_s, u"InboxPage"_s, fill,
         [](Stage &stage) { return stage.hand().tap(u"All 11"_s); }, false},
        {u"inbox-nobody"_s, u"Review"_s, u"InboxPage"_s, fill,
         [](Stage &stage) {
             if (!stage.hand().tap(u"Name or code"_s))
                 return false;
             stage.hand().type(u"Nobody"_s);
             return stage.hand().see(u"Nobody of that name"_s);
         },
         false},
        {u"inbox-empty"_s, u"Review"_s, u"InboxPage"_s, emptyPage},
        {u"inbox-failed"_s, u"Review"_s, u"InboxPage"_s,
         [](Desk &desk) {
             desk.demo.repository.unreadable = true;
             return QVariantMap();
         }},
        {u"inbox-report"_s, u"Review"_s, u"InboxPage"_s, fill,
         [](Stage &stage) {
             const QDir here(QStringLiteral(STIPPLE_SOURCE_DIR));
             const QList<QUrl> files{QUrl::fromLocalFile(here.filePath(u"README.md"_s)),
                                     QUrl::fromLocalFile(here.filePath(u"none.age"_s))};
             auto *importing = stage.page().property("importing").value<QObject *>();
             return QMetaObject::invokeMethod(importing, "start", Q_ARG(QList<QUrl>, files)) &&
                    stage.hand().see(u"2 refused"_s);
         }},
        {u"case-full"_s, u"Review"_s, u"CasePage"_s, firstCase},
        {u"case-end"_s, u"Review"_s, u"CasePage"_s, firstCase,
         [](Stage &stage) { return stage.hand().see(u"Save its file again"_s); }},
        {u"case-sent"_s, u"Review"_s, u"CasePage"_s, firstCase,
         [](Stage &stage) {
             return stage.hand().tap(u"One more photo"_s) && stage.hand().tap(u"Send"_s) &&
                    stage.hand().see(u"Sealed for Demo Amir. Send them this file:"_s);
         },
         false},
        {u"case-unverified"_s, u"Review"_s, u"CasePage"_s,
         [](Desk &desk) {
             desk.demo.fill();
             return QVariantMap{{u"threadId"_s, desk.demo.repository.rows.at(3).id.toString()}};
         },
         [](Stage &stage) { return stage.hand().tap(u"Compare digits"_s); }},
        {u"case-marking"_s, u"Review"_s, u"CasePage"_s, firstCase,
         [](Stage &stage) {
             return stage.hand().tap(u"Measure these two"_s) && markSkin(stage, 1) &&
                    stage.hand().see(u"Mark again"_s);
         }},
        {u"case-measures"_s, u"Review"_s, u"CasePage"_s, finePhotos,
         [](Stage &stage) {
             return stage.hand().tap(u"Measure these two"_s) && markSkin(stage, 2) &&
                    stage.hand().tap(u"Measure"_s) && measured(stage) &&
                    stage.hand().see(u"Redness, ΔEI*"_s);
         }},
        {u"case-apart"_s, u"Review"_s, u"CasePage"_s,
         [](Desk &desk) {
             desk.home.comparison.faults = AlignmentAttempt::Fault::UnsureMatches;
             return firstCase(desk);
         },
         [](Stage &stage) {
             return stage.hand().tap(u"Measure these two"_s) && measured(stage) &&
                    stage.hand().see(u"Nothing could be measured*"_s);
         },
         false},
        {u"case-failed"_s, u"Review"_s, u"CasePage"_s,
         [](Desk &desk) {
             desk.demo.repository.unreadable = true;
             return QVariantMap{{u"threadId"_s, ThreadId::random().toString()}};
         },
         [](Stage &) { return true; }, false},
    };
}

QList<Scene> otherScenes()
{
    const auto fileOnly = [](Desk &desk) {
        desk.keyStore.guarded = KeyStore::Protection::File;
        return QVariantMap();
    };
    return {
        {u"clinic-full"_s, u"Clinic"_s, u"ClinicPage"_s},
        {u"clinic-saved"_s, u"Clinic"_s, u"ClinicPage"_s, fileOnly,
         [](Stage &stage) { return stage.hand().tap(u"Save your card"_s); }},
        {u"clinic-empty"_s, u"Clinic"_s, u"ClinicPage"_s,
         [](Desk &desk) {
             desk.demo.repository.own.reset();
             return QVariantMap();
         }},
        {u"clinic-failed"_s, u"Clinic"_s, u"ClinicPage"_s,
         [](Desk &desk) {
             desk.demo.repository.unreadable = true;
             return QVariantMap();
         },
         [](Stage &) { return true; }, false},
        {u"more-full"_s, u"More"_s, u"MorePage"_s,
         [](Desk &desk) {
             if (!desk.settings.setRoles(Role::Technician))
                 qFatal("settings");
             return QVariantMap();
         }},
        {u"more-file"_s, u"More"_s, u"MorePage"_s, fileOnly,
         [](Stage &stage) { return stage.hand().tap(u"Emergency number, 112"_s); }},
        {u"sources-full"_s, u"More"_s, u"SourcesPage"_s},
        {u"sources-chosen"_s, u"More"_s, u"SourcesPage"_s,
         [](Desk &) {
             return QVariantMap{{u"chosen"_s, 42}};
         }},
        {u"sources-grades"_s, u"More"_s, u"SourcesPage"_s, emptyPage,
         [](Stage &stage) { return stage.hand().tap(u"What a source is worth"_s); }, false},
        {u"about"_s, u"More"_s, u"AboutPage"_s},
    };
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
    Desk desk;
    const auto properties = scene.prepare(desk);
    Stage stage(variant.look);
    desk.lendPhotos(stage.engine());
    if (!stage.show(scene.room, scene.page, properties) || !scene.act(stage))
        return false;
    // What a press has changed may bring photos of its own.
    (void)stage.hand().look();
    (void)QTest::qWaitFor([&] { return !isLoading(stage.page()); });
    return stage.hand().look().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    const Plurals plurals;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"where the pictures go"_s, u"directory"_s});
    parser.addPositionalArgument(u"names"_s, u"scenes to draw; all when none is named"_s);
    parser.process(app);
    const auto wanted = parser.positionalArguments();
    const QDir out(parser.value(u"out"_s));
    if (!parser.isSet(u"out"_s) || !out.mkpath(u"."_s))
        return 1;

    QTextStream log(stdout);
    bool drawn = true;
    for (const auto &scene : inboxScenes() + packetScenes() + otherScenes()) {
        const auto fits = [&](const QString &name) { return scene.name.startsWith(name); };
        if (!wanted.isEmpty() && std::none_of(wanted.cbegin(), wanted.cend(), fits))
            continue;
        auto variants = scene.everyVariant ? phones() + tablets() : phones().first(1);
        for (auto variant : std::as_const(variants)) {
            if (scene.phone.isValid() && variant.look.size != tablet)
                variant.look.size = scene.phone;
            const auto file = out.filePath(u"%1-%2.png"_s.arg(scene.name, variant.name));
            const bool good = draw(scene, variant, file);
            log << (good ? "drawn   " : "FAILED  ") << file << Qt::endl;
            drawn = drawn && good;
        }
    }
    return drawn ? 0 : 1;
}
