// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/hand.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace stipple::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; a step that needs longer is broken, also on a busy machine
constexpr int scrollSteps = 200;

QString spoken(const QQuickItem &item)
{
    auto *interface = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

QString written(const QQuickItem &item)
{
    const auto text = item.property("text");
    return text.typeId() == QMetaType::QString ? text.toString() : QString();
}

/// Whether it does something by itself, and is not only the label of what holds it.
bool isControl(const QQuickItem &item)
{
    auto *interface = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
    if (interface == nullptr)
        return false;
    switch (interface->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

bool isShown(const QQuickItem &item)
{
    if (!item.isVisible() || item.width() <= 0 || item.height() <= 0)
        return false;
    for (const auto *each = &item; each != nullptr; each = each->parentItem())
        if (each->opacity() < 0.05)
            return false;
    return true;
}

void collect(QQuickItem *item, QList<QQuickItem *> &into)
{
    if (!item->isVisible())
        return;
    into.append(item);
    auto children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](auto *a, auto *b) { return a->z() < b->z(); });
    for (auto *child : std::as_const(children))
        collect(child, into);
}

QList<QQuickItem *> everything(const QQuickWindow &window)
{
    QList<QQuickItem *> items;
    collect(window.contentItem(), items);
    return items;
}

/// With what scrolls above and below a list's rows.
qreal contentHeight(const QQuickItem &flickable)
{
    return flickable.property("topMargin").toReal() + flickable.property("contentHeight").toReal() +
           flickable.property("bottomMargin").toReal();
}

QQuickItem *scrollerOf(const QQuickItem &item)
{
    for (auto *each = item.parentItem(); each != nullptr; each = each->parentItem())
        if (each->inherits("QQuickFlickable") && contentHeight(*each) > each->height() + 1)
            return each; // a strip that scrolls sideways would take the wheel the wrong way
    return nullptr;
}

} // namespace

Hand::Hand(QQuickWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{}

QQuickWindow &Hand::front() const
{
    // Newer Qt opens its file dialog in a window of its own, and nothing behind it can be reached.
    const auto windows = QGuiApplication::topLevelWindows();
    for (auto *each : windows) {
        auto *window = qobject_cast<QQuickWindow *>(each);
        if (window != nullptr && window->transientParent() == &m_window && window->isVisible())
            return *window;
    }
    return m_window;
}

QList<QQuickItem *> Hand::named(const QString &what) const
{
    const auto pattern = QRegularExpression::fromWildcard(what, Qt::CaseSensitive);
    const auto fits = [&](const QString &words) {
        return words == what || (what.contains(u'*') && pattern.match(words).hasMatch());
    };
    QList<QQuickItem *> found;
    for (auto *item : everything(front())) {
        if (!isShown(*item) || (!fits(written(*item)) && !fits(spoken(*item))))
            continue;
        // A button and the label on it are one thing to a person.
        const bool inside = !found.isEmpty() && found.last()->isAncestorOf(item);
        if (!inside || isControl(*item))
            found.append(item);
    }
    return found;
}

bool Hand::waitFor(const std::function<bool()> &condition) const
{
    return QTest::qWaitFor(condition, patience);
}

void Hand::scrollTo(QQuickItem &item)
{
    auto *scroller = scrollerOf(item);
    if (scroller == nullptr)
        return;
    const auto view = scroller->mapRectToScene(scroller->boundingRect());
    for (int step = 0; step < scrollSteps; ++step) {
        const auto middle = item.mapRectToScene(item.boundingRect()).center().y();
        const double off = middle - view.center().y();
        if (std::abs(off) < view.height() * 0.25)
            return;
        const auto before = scroller->property("contentY").toReal();
        const QPointF at = view.center();
        const int notch = std::abs(off) > view.height() ? 240 : 60;
        const QPoint turn(0, off > 0 ? -notch : notch);
        QWheelEvent wheel(at, front().mapToGlobal(at), {}, turn, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        // Without a time of its own a turn of the wheel has no speed.
        wheel.setTimestamp(quint64(QTest::lastMouseTimestamp += 100));
        QCoreApplication::sendEvent(&front(), &wheel);
        const auto moving = [&] { return scroller->property("moving").toBool(); };
        (void)QTest::qWaitFor([&] { return !moving(); }, patience);
        if (qFuzzyCompare(before + 1, scroller->property("contentY").toReal() + 1))
            return; // the end of the page
    }
}

std::optional<QPoint> Hand::reach(const QString &what, int nth, double fraction)
{
    const auto ready = [&] {
        const auto items = named(what);
        return items.size() > nth && items.at(nth)->isEnabled();
    };
    if (!waitFor(ready))
        return {};
    // What has just appeared is laid out with the next frame: have one before its place counts.
    (void)front().grabWindow();
    if (!ready())
        return {};
    scrollTo(*named(what).at(nth));
    (void)front().grabWindow();
    const auto items = named(what);
    if (items.size() <= nth)
        return {};
    const auto rect = items.at(nth)->mapRectToScene(items.at(nth)->boundingRect());
    return QPointF(rect.left() + rect.width() * fraction, rect.center().y()).toPoint();
}

bool Hand::see(const QString &what)
{
    if (!waitFor([&] { return !named(what).isEmpty(); }))
        return false;
    scrollTo(*named(what).constFirst());
    return true;
}

bool Hand::seeNoMore(const QString &what)
{
    return waitFor([&] { return named(what).isEmpty(); });
}

void Hand::click(const QPoint &at)
{
    QTest::mouseMove(&front(), at);
    QTest::mouseClick(&front(), Qt::LeftButton, Qt::NoModifier, at);
    // The next tap is another tap, not the second half of a double click.
    QTest::lastMouseTimestamp += 1000;
}

bool Hand::tap(const QString &what, int nth)
{
    const auto at = reach(what, nth);
    if (at)
        click(*at);
    return at.has_value();
}

bool Hand::tapTwice(const QString &what)
{
    const auto at = reach(what, 0);
    if (at)
        QTest::mouseDClick(&front(), Qt::LeftButton, Qt::NoModifier, *at);
    return at.has_value();
}

bool Hand::tapAt(const QString &what, double fraction)
{
    const auto at = reach(what, 0, fraction);
    if (at)
        click(*at);
    return at.has_value();
}

void Hand::type(const QString &text)
{
    for (const auto &character : text)
        QTest::sendKeyEvent(QTest::Click, static_cast<QWindow *>(&front()), Qt::Key_unknown,
                            QString(character), Qt::NoModifier);
}

bool Hand::press(const QString &key)
{
    const QKeySequence sequence(key, QKeySequence::PortableText);
    if (sequence.count() != 1)
        return false;
    QTest::keyClick(static_cast<QWindow *>(&front()), sequence[0].key(),
                    sequence[0].keyboardModifiers());
    return true;
}

QImage Hand::look()
{
    QImage last = front().grabWindow();
    for (int tries = 0; tries < 40; ++tries) {
        QTest::qWait(30);
        auto next = front().grabWindow();
        if (next == last)
            break;
        last = std::move(next);
    }
    return last;
}

QStringList Hand::read() const
{
    QStringList words;
    for (const auto *item : everything(front())) {
        if (!isShown(*item))
            continue;
        const auto text = written(*item).isEmpty() ? spoken(*item) : written(*item);
        if (!text.isEmpty() && (words.isEmpty() || words.last() != text))
            words.append(text);
    }
    return words;
}

} // namespace stipple::e2e
