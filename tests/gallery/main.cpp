// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// stipple_gallery --out DIRECTORY [NAME…]
// Draws every sheet (or those whose name begins with NAME) in light, dark, large text and from
// right to left, and leaves each as a PNG in DIRECTORY.

#include "qml/controls/demohead.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickItem>
#include <QQuickView>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Variant
{
    QString name;
    QString scheme;
    qreal textScale = 1;
    bool mirrored = false;
};

QList<Variant> variants()
{
    return {
        {u"light"_s, u"light"_s, 1, false},
        {u"dark"_s, u"dark"_s, 1, false},
        {u"text-200"_s, u"light"_s, 2, false},
        {u"rtl"_s, u"light"_s, 1, true},
    };
}

QStringList sheets(const QStringList &wanted)
{
    QStringList names;
    for (auto name : QDir(u":/qt/qml/Stipple/Gallery"_s).entryList({u"*Sheet.qml"_s})) {
        name.chop(int(sizeof("Sheet.qml")) - 1);
        const auto fits = [&](const QString &w) { return name.startsWith(w, Qt::CaseInsensitive); };
        if (!name.isEmpty() &&
            (wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), fits)))
            names.append(name);
    }
    return names;
}

/// Made-up heads: image://demo/VIEW/REDNESS.
class DemoHeads : public QQuickImageProvider
{
public:
    DemoHeads()
        : QQuickImageProvider(Image)
    {}

    QImage requestImage(const QString &id, QSize *size, const QSize &wanted) override
    {
        const QSize pixels = wanted.isEmpty() ? QSize(360, 432) : wanted;
        const auto red = id.section(u'/', 1, 1).toInt();
        *size = pixels;
        return stipple::drawDemoHead({.view = id.section(u'/', 0, 0),
                                      .red = qreal(red),
                                      .scabs = red > 1 ? .2 : 0,
                                      .dots = 1 + .15 * red},
                                     pixels);
    }
};

/// Lets events run until the wait is over and every photo has arrived.
void settle(QQuickItem *root, int least)
{
    const auto loading = [root] {
        const auto items = root->findChildren<QQuickItem *>();
        return std::any_of(items.begin(), items.end(), [](const QQuickItem *item) {
            constexpr int stillLoading = 2;
            return item->inherits("QQuickImage") &&
                   item->property("status").toInt() == stillLoading;
        });
    };
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < least || (clock.elapsed() < 5000 && loading()))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Without a window manager nobody gives the window the focus that a focus ring shows.
void focus(QQuickView &view)
{
    QFocusEvent event(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(&view, &event);
    if (auto *item = view.rootObject()->findChild<QQuickItem *>(u"focused"_s))
        item->forceActiveFocus(Qt::TabFocusReason);
}

bool draw(const QString &sheet, const Variant &variant, const QString &file)
{
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.engine()->addImageProvider(u"demo"_s, new DemoHeads);
    view.setInitialProperties({{u"mirrored"_s, variant.mirrored},
                               {u"scheme"_s, variant.scheme},
                               {u"textScale"_s, variant.textScale}});
    view.setSource(QUrl(u"qrc:/qt/qml/Stipple/Gallery/%1Sheet.qml"_s.arg(sheet)));
    if (view.status() != QQuickView::Ready)
        return false;
    auto *root = view.rootObject();
    view.show();
    settle(root, 100);
    view.resize(qCeil(root->implicitWidth()), qCeil(root->implicitHeight()));
    focus(view);
    settle(root, 150);
    return view.grabWindow().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"where the pictures go"_s, u"directory"_s});
    parser.addPositionalArgument(u"names"_s, u"sheets to draw; all when none is named"_s);
    parser.process(app);
    const auto arguments = parser.positionalArguments();
    const QDir out(parser.value(u"out"_s));
    if (!parser.isSet(u"out"_s) || !out.mkpath(u"."_s))
        parser.showHelp(1);

    QTextStream log(stdout);
    bool drawn = true;
    for (const auto &sheet : sheets(arguments)) {
        for (const auto &variant : variants()) {
            const auto file = out.filePath(u"%1-%2.png"_s.arg(sheet.toLower(), variant.name));
            const bool good = draw(sheet, variant, file);
            log << (good ? "drawn   " : "FAILED  ") << file << Qt::endl;
            drawn = drawn && good;
        }
    }
    return drawn ? 0 : 1;
}
