// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/composition.h"
#include "qml/base/errortext.h"
#include "qml/base/photoprovider.h"
#include "qml/review/receivedphotos.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLocale>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto rooms = u"qrc:/qt/qml"_s;

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
    QQmlComponent page(&m_engine, QUrl(rooms + u"/Stipple/Shell/"_s + m_page));
    m_root.reset(page.createWithInitialProperties(m_properties));
    if (!m_root)
        qWarning().noquote() << page.errorString();
    return quickWindow() != nullptr;
}

QQuickWindow *Window::quickWindow() const
{
    return qobject_cast<QQuickWindow *>(m_root.get());
}

} // namespace stipple
