// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/keyboardwalk.h"

#include <QAccessible>
#include <QTest>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 300; // more than any page has

QString nameOf(QQuickItem *item)
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

bool hasRole(QQuickItem *item)
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    if (interface == nullptr)
        return false;
    switch (interface->role()) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Grouping:
    case QAccessible::Pane:
        return false;
    default:
        return true;
    }
}

QString described(QQuickItem *item)
{
    const auto name = nameOf(item);
    return name.isEmpty() ? QString::fromLatin1(item->metaObject()->className()) : name;
}

void collect(QQuickItem *item, QList<QQuickItem *> &into)
{
    if (!item->isVisible() || !item->isEnabled() || item->opacity() < 0.05)
        return;
    if (item->activeFocusOnTab())
        into.append(item);
    const auto children = item->childItems();
    for (auto *child : children)
        collect(child, into);
}

/// What scrolls the item up and down; nothing for what stands still.
QQuickItem *scrolled(const QQuickItem *item)
{
    for (auto *each = item->parentItem(); each != nullptr; each = each->parentItem()) {
        if (each->inherits("QQuickFlickable") &&
            each->property("contentHeight").toReal() > each->height() + 1)
            return each->property("contentItem").value<QQuickItem *>();
    }
    return nullptr;
}

/// Whether `next` lies wholly above `item`, in what both stand on.
bool isAbove(QQuickItem *next, QQuickItem *item)
{
    constexpr qreal rounding = 1;
    auto *ground = scrolled(item);
    if (ground == nullptr || ground != scrolled(next))
        return false;
    const auto from = item->mapRectToItem(ground, item->boundingRect());
    const auto to = next->mapRectToItem(ground, next->boundingRect());
    return to.bottom() <= from.top() + rounding;
}

} // namespace

void KeyboardWalk::walk()
{
    QAccessible::setActive(true);
    m_reached.clear();
    m_stepsUp.clear();
    for (int step = 0; step < mostSteps; ++step) {
        QTest::keyClick(&m_window, Qt::Key_Tab);
        (void)m_window.grabWindow(); // what scrolled into sight is where it will be
        auto *item = m_window.activeFocusItem();
        if (item == nullptr || m_reached.contains(item))
            return;
        if (!m_reached.isEmpty() && isAbove(item, m_reached.constLast()))
            m_stepsUp.append(described(m_reached.constLast()) + u" → "_s + described(item));
        m_reached.append(item);
    }
}

QStringList KeyboardWalk::names() const
{
    QStringList names;
    for (auto *item : m_reached)
        names.append(described(item));
    return names;
}

QStringList KeyboardWalk::faults() const
{
    QStringList faults;
    QList<QQuickItem *> all;
    collect(m_window.contentItem(), all);
    for (auto *item : std::as_const(all)) {
        if (!m_reached.contains(item))
            faults.append(u"not reached: "_s + described(item));
        if (nameOf(item).isEmpty())
            faults.append(u"nameless: "_s + described(item));
        if (!hasRole(item))
            faults.append(u"without a role: "_s + described(item));
    }
    for (const auto &step : m_stepsUp)
        faults.append(u"up the page: "_s + step);
    return faults;
}

} // namespace stipple
