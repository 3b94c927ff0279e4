// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/capturemodel.h"
#include "qml/capture/capturewords.h"
#include "qml/capture/previewitem.h"
#include "qml/controls/demohead.h"
#include "tests/gallery/client/scenes.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize frame(800, 1300);

QImage head()
{
    return drawDemoHead({.view = u"top"_s, .red = 1, .seed = 4}, frame);
}

QImage darkHead()
{
    auto image = head();
    QPainter(&image).fillRect(image.rect(), QColor(0, 0, 0, 190));
    return image;
}

QImage blurredHead()
{
    return head()
        .scaled(frame / 14, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(frame, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage shiningHead()
{
    auto image = head();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient shine(QPointF(330, 520), 120);
    shine.setColorAt(0, QColor(250, 248, 244));
    shine.setColorAt(.6, QColor(250, 248, 244, 240));
    shine.setColorAt(1, QColor(250, 248, 244, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shine);
    painter.drawEllipse(QPointF(330, 520), 120, 120);
    return image;
}

/// Yesterday's photo, from a little closer, to lie over the camera's picture.
void addEarlierPhoto(DemoHome &home)
{
    QImage image(frame, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto earlier = drawDemoHead({.view = u"top"_s, .red = 2, .seed = 9}, frame);
    painter.drawImage(QRect(-36, -58, 872, 1417), earlier); // a little closer
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    EntryDraft draft;
    draft.day = home.clock.today().addDays(-1);
    draft.photos = {{.view = View::Top,
                     .jpeg = jpeg,
                     .width = frame.width(),
                     .height = frame.height(),
                     .takenAt = {}}};
    if (!home.diary.add(draft))
        qFatal("the demo diary cannot be written");
}

/// A page at the camera, which `act` then steers.
Scene scene(const QString &name, std::function<void(DemoHome &, CaptureModel &)> act)
{
    auto home = std::make_shared<DemoHome *>(nullptr);
    Scene made{u"capture-"_s + name, u"Capture"_s, u"CapturePage"_s, [home](DemoHome &each) {
                   *home = &each;
                   addEarlierPhoto(each);
                   each.captureKit.prepare = [](FakeCamera &camera) {
                       camera.cameras.append({u"Front camera"_s, CameraDevice::Facing::Person});
                   };
               }};
    made.properties = [](DemoHome &each) {
        auto *editor = new EntryEditor(each.services, qApp);
        editor->reload();
        return QVariantMap{{u"editor"_s, QVariant::fromValue(editor)}, {u"startAt"_s, u"top"_s}};
    };
    made.act = [home, act = std::move(act)](Stage &stage) {
        auto &kit = (*home)->captureKit;
        (void)QTest::qWaitFor([&] { return kit.camerasInUse() == 1; });
        act(**home, *stage.page().findChild<CaptureModel *>());
    };
    return made;
}

void aim(DemoHome &home, CaptureModel &model, const QImage &picture, Hint hint,
         const Upward &up = {.z = 1})
{
    (void)QTest::qWaitFor(
        [&] {
            home.captureKit.lastLevel->tell(up);
            home.captureKit.lastCamera->show(picture);
            return model.hint() == hintText(hint);
        },
        20'000);
}

Scene aimed(const QString &name, QImage (*picture)(), Hint hint, const Upward &up = {.z = 1})
{
    return scene(
        name, [=](DemoHome &home, CaptureModel &model) { aim(home, model, picture(), hint, up); });
}

void take(DemoHome &home, CaptureModel &model, const QImage &photo)
{
    aim(home, model, head(), Hint::Ready);
    model.shoot();
    home.captureKit.lastCamera->give(photo);
    (void)QTest::qWaitFor([&] { return model.stage() == CaptureModel::Stage::Review; }, 20'000);
}

void keep(DemoHome &home, CaptureModel &model)
{
    take(home, model, head());
    model.keep();
    (void)QTest::qWaitFor([&] { return model.stage() != CaptureModel::Stage::Keeping; }, 20'000);
}

/// Every view, kept; the last one ends the round.
void takeAll(DemoHome &home, CaptureModel &model)
{
    const auto views = model.views().size();
    for (qsizetype taken = 0; taken < views; ++taken) {
        (void)QTest::qWaitFor(
            [&] {
                home.captureKit.lastCamera->show(head());
                return model.stage() == CaptureModel::Stage::Aiming;
            },
            20'000);
        model.shoot();
        home.captureKit.lastCamera->give(head());
        (void)QTest::qWaitFor([&] { return model.stage() == CaptureModel::Stage::Review; }, 20'000);
        model.keep();
        (void)QTest::qWaitFor([&] { return model.stage() != CaptureModel::Stage::Keeping; },
                              20'000);
    }
}

Scene troubled(const QString &name, Camera::State state, bool afterAPhoto = false)
{
    return scene(name, [=](DemoHome &home, CaptureModel &model) {
        if (afterAPhoto)
            keep(home, model);
        home.captureKit.lastCamera->become(state);
    });
}

} // namespace

QList<Scene> captureScenes()
{
    Scene opening{u"capture-opening"_s, u"Capture"_s, u"CapturePage"_s, [](DemoHome &) {}};
    opening.properties = [](DemoHome &each) {
        return QVariantMap{
            {u"editor"_s, QVariant::fromValue(new EntryEditor(each.services, qApp))}};
    };
    return {
        opening,
        aimed(u"ready"_s, head, Hint::Ready),
        aimed(u"dark"_s, darkHead, Hint::TooDark),
        aimed(u"blurred"_s, blurredHead, Hint::Blurred),
        aimed(u"glare"_s, shiningHead, Hint::Glare),
        aimed(u"tilted"_s, head, Hint::Tilted, {.y = .26, .z = .97}),
        scene(u"searching"_s,
              [](DemoHome &home, CaptureModel &) {
                  home.captureKit.lastLevel->tell({.z = 1});
                  home.captureKit.lastCamera->become(Camera::State::Live);
              }),
        scene(u"countdown"_s,
              [](DemoHome &home, CaptureModel &model) {
                  aim(home, model, head(), Hint::Ready);
                  model.setTimer(10);
                  model.shoot();
              }),
        scene(u"keep"_s, [](DemoHome &home, CaptureModel &model) { take(home, model, head()); }),
        scene(u"retake"_s,
              [](DemoHome &home, CaptureModel &model) { take(home, model, blurredHead()); }),
        scene(u"next"_s,
              [](DemoHome &home, CaptureModel &model) {
                  keep(home, model);
                  aim(home, model, head(), Hint::Ready, {.y = .707, .z = .707});
              }),
        scene(u"finished"_s, takeAll),
        troubled(u"denied"_s, Camera::State::Denied),
        troubled(u"absent"_s, Camera::State::Absent),
        troubled(u"busy"_s, Camera::State::Busy),
        troubled(u"unplugged"_s, Camera::State::Unplugged, true)};
}

} // namespace stipple
