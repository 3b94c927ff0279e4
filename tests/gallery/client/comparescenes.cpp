// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/comparemodel.h"
#include "tests/gallery/client/scenes.h"
#include "tests/qml/demojpeg.h"

#include <QTest>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize photoSize(900, 1200);
const QDate session{2025, 11, 16};
using Fault = AlignmentAttempt::Fault;

/// One entry with the photo of one day after a session.
PhotoId log(DemoHome &home, const QDate &day, const DemoHead &head, std::optional<int> hairMm = 1,
            View view = View::Top)
{
    const auto now = home.clock.now();
    home.clock.moveTo(QDateTime(day, QTime(7, 4), Qt::UTC));
    EntryDraft draft;
    draft.day = day;
    draft.upkeep.hairMm = hairMm;
    draft.photos = {{.view = view,
                     .jpeg = demoJpeg(head, photoSize),
                     .width = photoSize.width(),
                     .height = photoSize.height(),
                     .takenAt = {}}};
    if (!home.diary.add(draft))
        qFatal("the demo diary cannot be written");
    home.clock.moveTo(now);
    return draft.photos.first().id;
}

/// The morning of day 4 after the second session; photos of the first one, too.
void dayFour(DemoHome &home)
{
    home.clock.moveTo(QDateTime(session.addDays(4), QTime(7, 4), Qt::UTC));
    if (!home.care.addSession(session.addDays(-30)) || !home.care.addSession(session))
        qFatal("no session");
    const auto first = log(home, session.addDays(-2), {.view = u"top"_s, .red = 0, .load = .5});
    log(home, session, {.view = u"top"_s, .red = 3, .scabs = .1});
    log(home, session.addDays(1), {.view = u"top"_s, .red = 2, .scabs = .3});
    log(home, session.addDays(3), {.view = u"top"_s, .red = 1, .scabs = .4});
    log(home, session.addDays(4), {.view = u"top"_s, .red = 1, .scabs = .4}, 2);
    log(home, session.addDays(1), {.view = u"back"_s, .red = 2}, 1, View::Back);
    log(home, session.addDays(3), {.view = u"left"_s, .red = 1}, 1, View::Left);
    if (!home.diary.pin(first))
        qFatal("no pin");
}

void apart(DemoHome &home)
{
    dayFour(home);
    home.comparison.faults = Fault::FewMatches | Fault::FewTiles;
}

void settle(Stage &stage)
{
    auto *model = stage.page().findChild<CompareModel *>();
    (void)QTest::qWaitFor([&] {
        return model->state() != CompareModel::State::Loading && !model->isSeeking() &&
               model->pair()->state() != PhotoPair::State::Working;
    });
}

Scene scene(
    const QString &name, std::function<void(DemoHome &)> prepare,
    std::function<void(Stage &)> act = [](Stage &) {})
{
    Scene made{u"compare-"_s + name, u"Compare"_s, u"ComparePage"_s, std::move(prepare)};
    made.act = [act = std::move(act)](Stage &stage) {
        settle(stage);
        act(stage);
    };
    return made;
}

Scene tapped(const QString &name, std::function<void(DemoHome &)> prepare, const QStringList &taps)
{
    return scene(name, std::move(prepare), [taps](Stage &stage) {
        for (const auto &what : taps)
            (void)stage.hand().tap(what);
        settle(stage);
    });
}

/// Places in both photos in turn, by the keys.
void showPlaces(Stage &stage, const QList<std::pair<QString, int>> &keys)
{
    (void)stage.hand().tap(u"Align by hand"_s);
    (void)stage.hand().look();
    for (const auto &[key, times] : keys) {
        for (int i = 0; i < times; ++i)
            (void)stage.hand().press(key);
    }
}

Scene working()
{
    Scene made{u"compare-working"_s, u"Compare"_s, u"ComparePage"_s, [](DemoHome &home) {
                   dayFour(home);
                   home.comparison.close();
               }};
    made.act = [](Stage &stage) { (void)stage.hand().see(u"Bringing both photos together"_s); };
    return made;
}

} // namespace

QList<Scene> compareScenes()
{
    Scene loading{u"compare-loading"_s, u"Compare"_s, u"ComparePage"_s, dayFour};
    loading.settled = false;
    return {loading,
            working(),
            scene(u"empty"_s, [](DemoHome &) {}),
            scene(u"one"_s,
                  [](DemoHome &home) {
                      home.clock.moveTo(QDateTime(session.addDays(4), QTime(7, 4), Qt::UTC));
                      log(home, session.addDays(4), {.view = u"top"_s, .red = 1});
                  }),
            scene(u"failed"_s,
                  [](DemoHome &home) {
                      dayFour(home);
                      home.diaryRows.failure = Error{ErrorCode::Locked, {}};
                  }),
            scene(u"damaged"_s,
                  [](DemoHome &home) {
                      dayFour(home);
                      home.photoFiles.files[home.diaryRows.pinned.first()] = "damaged";
                  }),
            scene(u"slider"_s, dayFour),
            tapped(u"side"_s, dayFour, {u"Side by side"_s}),
            tapped(u"zoomed"_s, dayFour, {u"Side by side"_s, u"Zoom in"_s, u"Zoom in"_s}),
            tapped(u"blink"_s, dayFour, {u"Blink"_s, u"Show the other photo"_s}),
            scene(u"apart"_s, apart),
            tapped(u"none-fits"_s, apart, {u"Find one that fits"_s}),
            scene(u"hand"_s, apart,
                  [](Stage &stage) {
                      showPlaces(stage, {{u"Left"_s, 10}, {u"Return"_s, 2}, {u"Right"_s, 20}});
                  }),
            scene(u"hand-line"_s, apart,
                  [](Stage &stage) {
                      showPlaces(stage, {{u"Left"_s, 10},
                                         {u"Return"_s, 2},
                                         {u"Right"_s, 10},
                                         {u"Return"_s, 2},
                                         {u"Right"_s, 10},
                                         {u"Return"_s, 2}});
                      settle(stage);
                  }),
            scene(u"by-hand"_s, apart, [](Stage &stage) {
                showPlaces(stage, {{u"Left"_s, 10},
                                   {u"Return"_s, 2},
                                   {u"Right"_s, 20},
                                   {u"Return"_s, 2},
                                   {u"Down"_s, 14},
                                   {u"Return"_s, 2}});
                settle(stage);
            })};
}

} // namespace stipple
