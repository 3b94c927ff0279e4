// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/composition.h"
#include "app/graphicsstart.h"
#include "qml/base/errortext.h"
#include "qml/base/photoprovider.h"
#include "qml/review/receivedphotos.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLocale>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSize>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto rooms = u"qrc:/qt/qml"_s;
const auto mainPage = u"Main.qml"_s;
// A phone of medium height, upright; systems that give windows their size take no notice.
constexpr QSize firstSize(390, 844);

} // namespace

Window::Window(Composition &composition)
{
    // English needs its file too: it says what one photo and two photos are called.
    if (m_words.load(QLocale(), u"stipple"_s, u"_"_s, u":/i18n"_s) ||
        m_words.load(u":/i18n/stipple_en.qm"_s))
        QCoreApplication::installTranslator(&m_words);
    QQuickStyle::setStyle(u"Basic"_s);
    m_engine.addImportPath(rooms);
    if (const auto &status = composition.status(); !status) {
        const auto words = errorText(status.error().code);
        m_properties = {{u"failure"_s, words.title}, {u"advice"_s, words.text}};
        m_page = u"StartFailed.qml"_s;
        return;
    }
    m_engine.addImageProvider(u"photo"_s, new PhotoProvider(composition.diary()));
    m_engine.addImageProvider(u"received"_s, receivedPhotos(composition.inbox()).release());
}

bool Window::open()
{
    if (m_page == mainPage && !prepareContent())
        return false;
    m_window = make(m_page, m_properties);
    return quickWindow() != nullptr;
}

bool Window::prepareContent()
{
    // The libraries of Qt's own modules first: to load one is to wait until the driver is loaded.
    QQmlComponent(&m_engine).setData("import QtQuick\nimport QtQuick.Templates\nQtObject {}", {});
    const GraphicsStart graphics;
    m_content =
        make(u"Shell.qml"_s, {{u"width"_s, firstSize.width()}, {u"height"_s, firstSize.height()}});
    m_properties = {{u"shell"_s, QVariant::fromValue(m_content.get())},
                    {u"width"_s, firstSize.width()},
                    {u"height"_s, firstSize.height()}};
    // The page reads its day now rather than while the window waits for it.
    QCoreApplication::sendPostedEvents();
    return m_content != nullptr;
}

std::unique_ptr<QObject> Window::make(const QString &file, const QVariantMap &properties)
{
    QQmlComponent component(&m_engine, QUrl(rooms + u"/Stipple/Shell/"_s + file));
    std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
    if (!made)
        qWarning().noquote() << component.errorString();
    return made;
}

QQuickWindow *Window::quickWindow() const
{
    return qobject_cast<QQuickWindow *>(m_window.get());
}

} // namespace stipple
