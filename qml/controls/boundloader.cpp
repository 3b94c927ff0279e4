// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/boundloader.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickWindow>

namespace stipple {

BoundLoader::BoundLoader(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

void BoundLoader::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    load();
    Q_EMIT activeChanged();
}

void BoundLoader::setLater(bool later)
{
    if (m_later == later)
        return;
    m_later = later;
    load();
    Q_EMIT laterChanged();
}

void BoundLoader::setSourceComponent(QQmlComponent *component)
{
    if (m_component == component)
        return;
    m_component = component;
    load();
    Q_EMIT sourceComponentChanged();
}

void BoundLoader::componentComplete()
{
    QQuickItem::componentComplete();
    load();
}

void BoundLoader::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    fit();
}

void BoundLoader::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange)
        awaitFrame();
}

void BoundLoader::awaitFrame()
{
    disconnect(m_frame);
    if (m_later && window() != nullptr)
        m_frame = connect(
            window(), &QQuickWindow::frameSwapped, this, [this] { setLater(false); },
            Qt::QueuedConnection);
}

void BoundLoader::load()
{
    awaitFrame();
    if (!isComponentComplete() || m_later)
        return;
    unload();
    if (m_active && m_component != nullptr) {
        // A bound component may be made in its own context only.
        auto *context = m_component->creationContext();
        auto *made = m_component->beginCreate(context != nullptr ? context : qmlContext(this));
        m_item = qobject_cast<QQuickItem *>(made);
        if (m_item != nullptr) {
            QQmlEngine::setObjectOwnership(m_item, QQmlEngine::CppOwnership);
            m_item->setParent(this);
            m_item->setParentItem(this);
            fit();
        }
        m_component->completeCreate();
        if (m_item == nullptr)
            delete made;
    }
    if (m_item != nullptr) {
        connect(m_item, &QQuickItem::implicitWidthChanged, this, &BoundLoader::measure);
        connect(m_item, &QQuickItem::implicitHeightChanged, this, &BoundLoader::measure);
    }
    measure();
    Q_EMIT itemChanged();
}

void BoundLoader::unload()
{
    if (m_item == nullptr)
        return;
    m_item->disconnect(this);
    m_item->setParentItem(nullptr);
    m_item->setVisible(false);
    // Its own handlers may be running.
    m_item->deleteLater();
    m_item = nullptr;
}

void BoundLoader::fit()
{
    if (m_item == nullptr)
        return;
    if (widthValid())
        m_item->setWidth(width());
    if (heightValid())
        m_item->setHeight(height());
}

void BoundLoader::measure()
{
    setImplicitSize(m_item != nullptr ? m_item->implicitWidth() : 0,
                    m_item != nullptr ? m_item->implicitHeight() : 0);
}

} // namespace stipple
