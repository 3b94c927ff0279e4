// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlComponent>
#include <QQuickItem>

namespace stipple {

/// A Loader for components of files with `pragma ComponentBehavior: Bound`, which Qt 6.4's own
/// Loader refuses to make. Made as soon as it is active, and removed when it is not; with `later`
/// only after the window has shown a frame, for what lies below the fold.
///
/// Takes its implicit size from the item; a width or height of its own is passed on to it.
class BoundLoader : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool later READ isLater WRITE setLater NOTIFY laterChanged FINAL)
    Q_PROPERTY(QQmlComponent *sourceComponent READ sourceComponent WRITE setSourceComponent NOTIFY
                   sourceComponentChanged FINAL)
    Q_PROPERTY(QQuickItem *item READ item NOTIFY itemChanged FINAL)

public:
    explicit BoundLoader(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isLater() const { return m_later; }
    void setLater(bool later);
    [[nodiscard]] QQmlComponent *sourceComponent() const { return m_component; }
    void setSourceComponent(QQmlComponent *component);
    [[nodiscard]] QQuickItem *item() const { return m_item; }

Q_SIGNALS:
    void activeChanged();
    void laterChanged();
    void sourceComponentChanged();
    void itemChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void awaitFrame();
    void load();
    void unload();
    void fit();
    void measure();

    bool m_active = true;
    bool m_later = false;
    QMetaObject::Connection m_frame;
    QQmlComponent *m_component = nullptr;
    QQuickItem *m_item = nullptr;
};

} // namespace stipple
