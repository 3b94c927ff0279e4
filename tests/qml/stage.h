// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/hand.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QSize>
#include <QVariantMap>

#include <memory>

namespace stipple {

/// How a page is looked at.
struct Look
{
    QSize size{390, 844};
    QString scheme = QStringLiteral("light");
    qreal textScale = 1;
    bool mirrored = false;
};

} // namespace stipple

Q_DECLARE_METATYPE(stipple::Look)

namespace stipple {

/// One page in a window of its own, without the app around it.
class Stage
{
public:
    explicit Stage(const Look &look = {});
    ~Stage();

    /// Shows a page of a module: show("Review", "InboxPage", {…}). False when its QML is broken.
    [[nodiscard]] bool show(const QString &room, const QString &page,
                            const QVariantMap &properties = {});

    /// Waits until every photo has arrived.
    void settle();
    /// The first words on the page that cannot be read whole: cut short, or beyond an edge to which
    /// nothing scrolls. Empty when there are none.
    [[nodiscard]] QString cutOff() const;

    [[nodiscard]] QQmlEngine &engine() { return m_engine; }
    [[nodiscard]] QQuickWindow &window() { return m_window; }
    [[nodiscard]] QQuickItem &page() { return *m_page; }
    [[nodiscard]] e2e::Hand &hand() { return m_hand; }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    e2e::Hand m_hand{m_window};
    std::unique_ptr<QQuickItem> m_frame;
    std::unique_ptr<QQuickItem> m_page;
    Look m_look;
};

} // namespace stipple
