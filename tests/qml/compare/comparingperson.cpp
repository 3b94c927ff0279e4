// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/compare/comparingperson.h"

#include "qml/base/photoprovider.h"
#include "tests/qml/demojpeg.h"

#include <QAccessible>
#include <QBuffer>
#include <QTest>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, also on a busy machine
constexpr QSize photoSize(300, 400);

QPoint at(const QQuickItem &item, const QPointF &place)
{
    return item.mapToScene({place.x() * item.width(), place.y() * item.height()}).toPoint();
}

} // namespace

ComparingPerson::ComparingPerson(const Look &look)
    : stage(look)
{
    stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(home.diary));
    if (!home.care.addSession(home.clock.today().addDays(-4)))
        qFatal("no session");
}

QByteArray ComparingPerson::head(double redness, View view)
{
    return demoJpeg({.view = viewName(view), .red = redness}, photoSize);
}

QByteArray ComparingPerson::plain(const QColor &colour)
{
    QImage image(photoSize, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer jpeg;
    if (!jpeg.open(QIODevice::WriteOnly) || !image.save(&jpeg, "JPG", 95))
        qFatal("no photo");
    return jpeg.data();
}

PhotoId ComparingPerson::log(int daysAgo, const QByteArray &jpeg, View view,
                             std::optional<int> hairMm)
{
    EntryDraft draft;
    draft.day = home.clock.today().addDays(-daysAgo);
    draft.upkeep.hairMm = hairMm;
    draft.photos = {{.view = view,
                     .jpeg = jpeg,
                     .width = photoSize.width(),
                     .height = photoSize.height(),
                     .takenAt = {}}};
    if (!home.diary.add(draft))
        qFatal("no entry");
    return draft.photos.first().id;
}

void ComparingPerson::logTwo()
{
    log(4, head(2));
    log(0, head(1));
}

bool ComparingPerson::open(const QString &view)
{
    return stage.show(u"Compare"_s, u"ComparePage"_s, {{u"startAt"_s, view}}) && settled();
}

bool ComparingPerson::settled() const
{
    return QTest::qWaitFor(
        [this] {
            return model().state() != CompareModel::State::Loading && !model().isSeeking() &&
                   pair().state() != PhotoPair::State::Working;
        },
        patience);
}

CompareModel &ComparingPerson::model() const
{
    return *const_cast<Stage &>(stage).page().findChild<CompareModel *>();
}

QQuickItem *ComparingPerson::item(const QString &name) const
{
    const auto items = const_cast<Stage &>(stage).page().findChildren<QQuickItem *>();
    for (auto *each : items) {
        auto *spoken = each->isVisible() ? QAccessible::queryAccessibleInterface(each) : nullptr;
        if (spoken != nullptr && spoken->text(QAccessible::Name) == name)
            return each;
    }
    return nullptr;
}

QList<PictureItem *> ComparingPerson::pictures() const
{
    auto items = const_cast<Stage &>(stage).page().findChildren<PictureItem *>();
    items.removeIf([](const PictureItem *item) { return !item->isVisible(); });
    return items;
}

void ComparingPerson::drag(QQuickItem &item, const QPointF &from, const QPointF &to)
{
    auto *window = &stage.window();
    (void)window->grabWindow();
    const auto start = at(item, from);
    const auto end = at(item, to);
    constexpr int steps = 8;
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, start);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(window, start + (end - start) * step / steps);
    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, end);
    QTest::lastMouseTimestamp += 1000; // the next press is no double click
}

void ComparingPerson::pinch(const QQuickItem &item, const QPointF &about, double factor)
{
    static auto *screen = QTest::createTouchDevice();
    auto *window = &stage.window();
    (void)window->grabWindow();
    const auto middle = at(item, about);
    const auto apart = [](double pixels) { return QPoint(qRound(pixels / 2), 0); };
    constexpr double start = 60;
    constexpr int steps = 30;
    QTest::touchEvent(window, screen)
        .press(0, middle - apart(start))
        .press(1, middle + apart(start));
    for (int step = 1; step <= steps; ++step) {
        const auto now = apart(start * (1 + (factor - 1) * step / steps));
        QTest::touchEvent(window, screen).move(0, middle - now).move(1, middle + now);
        // Moves are kept until the next frame, and only the last of them is delivered.
        (void)window->grabWindow();
    }
    const auto end = apart(start * factor);
    QTest::touchEvent(window, screen).release(0, middle - end).release(1, middle + end);
}

void ComparingPerson::tapAt(const QQuickItem &item, const QPointF &place)
{
    (void)stage.window().grabWindow();
    QTest::mouseClick(&stage.window(), Qt::LeftButton, Qt::NoModifier, at(item, place));
    QTest::lastMouseTimestamp += 1000;
}

} // namespace stipple
