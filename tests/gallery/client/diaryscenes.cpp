// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/client/scenes.h"
#include "tests/qml/demojpeg.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize photoSize(600, 720);
const QDate today{2025, 11, 20};
const auto room = u"Diary"_s;

void addSession(DemoHome &home, int daysAgo)
{
    if (!home.care.addSession(today.addDays(-daysAgo)))
        qFatal("no session");
}

EntryId log(DemoHome &home, int daysAgo, const QTime &time, const Symptoms &symptoms,
            const QList<View> &views)
{
    const auto day = today.addDays(-daysAgo);
    home.clock.moveTo(QDateTime(day, time, Qt::UTC));
    EntryDraft draft;
    draft.day = day;
    draft.symptoms = symptoms;
    quint32 seed = 3;
    for (const auto view : views) {
        const DemoHead head{.view = viewName(view),
                            .red = symptoms.redness.value_or(0) / 2.0,
                            .scabs = symptoms.scabs.value_or(0) / 150.0,
                            .seed = seed++};
        draft.photos.append({.view = view,
                             .jpeg = demoJpeg(head, photoSize),
                             .width = photoSize.width(),
                             .height = photoSize.height(),
                             .takenAt = {}});
    }
    const auto id = home.diary.add(draft);
    if (!id)
        qFatal("the demo diary cannot be written");
    home.clock.moveTo(QDateTime(today, QTime(20, 30), Qt::UTC));
    return *id;
}

/// Two sessions, most days logged, some of them twice, photos of three views, one day that called
/// for a doctor.
void twoMonths(DemoHome &home)
{
    addSession(home, 62);
    addSession(home, 20);
    for (int ago = 62; ago >= 0; --ago) {
        if (ago % 9 == 5)
            continue;
        const int day = ago <= 20 ? 20 - ago : 62 - ago;
        Symptoms symptoms{.redness = std::max(0, 3 - day / 3),
                          .swelling = std::max(0, 2 - day / 2),
                          .itch = day > 3 && day < 12 ? 4 : 1,
                          .pain = std::max(0, 4 - day),
                          .scabs = std::clamp(90 - day * 10, 0, 60)};
        if (ago == 15)
            symptoms.spreading = true;
        QList<View> views;
        if (ago % 3 == 0)
            views = {View::Top, View::Front, View::Back};
        log(home, ago, QTime(7, 4), symptoms, views);
        if (ago % 4 == 0)
            log(home, ago, QTime(20, 15), {.redness = symptoms.redness, .itch = 2}, {});
    }
}

void onePhoto(DemoHome &home)
{
    addSession(home, 4);
    log(home, 0, QTime(7, 4), {.redness = 1}, {View::Top});
}

void noPhoto(DemoHome &home)
{
    addSession(home, 4);
    log(home, 0, QTime(7, 4), {.redness = 1}, {});
}

std::function<void(DemoHome &)> locked(void (*before)(DemoHome &))
{
    return [before](DemoHome &home) {
        before(home);
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
    };
}

void damagedPhoto(DemoHome &home)
{
    twoMonths(home);
    for (const auto &entry : std::as_const(home.diaryRows.rows)) {
        if (!entry.photos.isEmpty())
            home.photoFiles.files[entry.photos.constFirst().id] = "damaged";
    }
}

void damagedEntry(DemoHome &home)
{
    twoMonths(home);
    const auto &rows = home.diaryRows.rows;
    const auto &broken = rows.at(rows.size() - 3);
    home.diaryRows.damaged = {{.id = broken.id, .day = broken.day, .shown = false},
                              {.id = EntryId::random(), .day = {}, .shown = false}};
}

Scene acting(Scene scene, std::function<void(Stage &)> act)
{
    scene.act = std::move(act);
    return scene;
}

Scene loading(Scene scene)
{
    scene.settled = false;
    return scene;
}

} // namespace

QList<Scene> diarySeeScenes()
{
    const auto page = u"DiaryPage"_s;
    const auto tapping = [](const QString &what) {
        return [what](Stage &stage) { (void)stage.hand().tap(what); };
    };
    const auto seeing = [](const QString &what) {
        return [what](Stage &stage) { (void)stage.hand().see(what); };
    };
    return {
        acting({u"see-month"_s, room, page, twoMonths}, tapping(u"November 2025"_s)),
        acting({u"see-timeline"_s, room, page, twoMonths}, seeing(u"Sun 16 Nov · day 16"_s)),
        acting({u"see-trend-all"_s, room, page, twoMonths}, tapping(u"All"_s)),
        acting({u"see-damaged"_s, room, page, damagedEntry}, seeing(u"Entries"_s)),
        loading({u"see-photos-loading"_s, room, u"PhotosPage"_s, twoMonths}),
        {u"see-photos"_s, room, u"PhotosPage"_s, twoMonths},
        {u"see-photos-empty"_s, room, u"PhotosPage"_s, noPhoto},
        {u"see-photos-failed"_s, room, u"PhotosPage"_s, locked(twoMonths)},
        loading({u"see-lapse-loading"_s, room, u"TimeLapsePage"_s, twoMonths}),
        acting({u"see-lapse"_s, room, u"TimeLapsePage"_s, twoMonths},
               [](Stage &stage) { (void)stage.hand().tapAt(u"Photo"_s, .4); }),
        {u"see-lapse-few"_s, room, u"TimeLapsePage"_s, onePhoto},
        {u"see-lapse-failed"_s, room, u"TimeLapsePage"_s, locked(twoMonths)},
        {u"see-lapse-damaged"_s, room, u"TimeLapsePage"_s, damagedPhoto},
    };
}

} // namespace stipple
