// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/stage.h"

#include <QQmlComponent>
#include <QTest>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto frame = R"(
import QtQuick
import Stipple.Controls

Rectangle {
    property bool mirrored
    property string scheme
    property real textScale

    color: Theme.ground
    Component.onCompleted: {
        Theme.scheme = scheme
        Theme.textScale = textScale
        Theme.reducedMotion = true
    }
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
}
)";

template <typename Properties>
std::unique_ptr<QQuickItem> make(QQmlComponent &component, const Properties &properties)
{
    for (const auto &error : component.errors())
        qWarning("%s", qPrintable(error.toString()));
    // Qt 6.4 crashes on initial properties of a component that is not ready.
    if (!component.isReady())
        return nullptr;
    auto *made = component.createWithInitialProperties(properties);
    for (const auto &error : component.errors())
        qWarning("%s", qPrintable(error.toString()));
    return std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(made));
}

bool isCutOff(const QQuickItem &text, qreal width)
{
    constexpr qreal rounding = 1;
    const auto place = text.mapRectToScene(text.boundingRect());
    return text.property("truncated").toBool() || place.left() < -rounding ||
           place.right() > width + rounding;
}

/// What does not fit into a strip is a swipe away.
bool scrollsSideways(const QQuickItem &item)
{
    return item.inherits("QQuickFlickable") &&
           item.property("contentWidth").toReal() > item.width() + 1;
}

QString firstCutOff(const QQuickItem &item, qreal width)
{
    if (!item.isVisible() || scrollsSideways(item))
        return {};
    if (item.inherits("QQuickText") && isCutOff(item, width))
        return item.property("text").toString();
    for (const auto *child : item.childItems()) {
        if (const auto found = firstCutOff(*child, width); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

Stage::Stage(const Look &look)
    : m_look(look)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
}

Stage::~Stage()
{
    m_window.close();
    m_page.reset();
}

void Stage::settle()
{
    constexpr int stillLoading = 2; // QQuickImageBase::Loading
    const auto loading = [this] {
        const auto items = m_window.contentItem()->findChildren<QQuickItem *>();
        return std::any_of(items.cbegin(), items.cend(), [](const QQuickItem *item) {
            return item->inherits("QQuickImage") && item->property("status") == stillLoading;
        });
    };
    (void)QTest::qWaitFor([&] { return !loading(); });
}

QString Stage::cutOff() const
{
    return firstCutOff(*m_page, m_look.size.width());
}

bool Stage::show(const QString &room, const QString &page, const QVariantMap &properties)
{
    QQmlComponent around(&m_engine);
    around.setData(frame, QUrl());
    m_frame = make(around, QVariantMap{{u"mirrored"_s, m_look.mirrored},
                                       {u"scheme"_s, m_look.scheme},
                                       {u"textScale"_s, m_look.textScale}});
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Stipple/%1/%2.qml"_s.arg(room, page)));
    m_page = make(component, properties);
    if (!m_frame || !m_page)
        return false;

    m_frame->setParentItem(m_window.contentItem());
    m_frame->setSize(m_look.size);
    m_page->setParentItem(m_frame.get());
    m_page->setSize(m_look.size);
    m_page->setFocus(true);
    m_window.resize(m_look.size);
    m_window.show();
    m_window.requestActivate();
    m_page->forceActiveFocus();
    return true;
}

} // namespace stipple
