// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/rooms/scene.h"
#include "tests/qml/consultation/demoanswers.h"
#include "tests/qml/demojpeg.h"

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

auto completed(const demo::Answers &answers)
{
    return [=](DemoHome &home) {
        if (!home.settings.setValue(Setting::Name, u"Demo Person"_s))
            qFatal("no name");
        demo::complete(home, answers);
        return QVariantMap();
    };
}

QVariantMap withClinic(DemoHome &home)
{
    completed(demo::patches())(home);
    home.addClinic();
    return {};
}

QVariantMap withPhotos(DemoHome &home)
{
    withClinic(home);
    home.fillDiary();
    return {};
}

/// Photos that stay on their way as long as the picture takes.
QVariantMap preparing(DemoHome &home)
{
    withPhotos(home);
    home.photoFiles.close();
    return {};
}

QVariantMap unfinished(DemoHome &home)
{
    home.fillAssessment(demo::malePattern(), u"pattern.family"_s);
    return {};
}

QVariantMap broken(DemoHome &home)
{
    home.responses.failure = Error{ErrorCode::DatabaseFailed, {}};
    return {};
}

QVariantMap fullDisk(DemoHome &home)
{
    withClinic(home);
    home.shareSheet.broken = true;
    return {};
}

void keepPhotos(DemoHome &home, int daysAgo, const QList<View> &views)
{
    EntryDraft draft;
    draft.day = home.clock.today().addDays(-daysAgo);
    for (const auto view : views)
        draft.photos.append({.view = view,
                             .jpeg = demoJpeg({.view = viewName(view)}, {440, 528}),
                             .width = 440,
                             .height = 528,
                             .takenAt = {}});
    if (!home.diary.add(draft))
        qFatal("no photos");
}

QVariantMap somePhotos(DemoHome &home)
{
    keepPhotos(home, 0, {View::Top, View::Crown, View::Back});
    return {};
}

QVariantMap photosOfOtherDays(DemoHome &home)
{
    keepPhotos(home, 12, {View::Front, View::Left, View::Right, View::Top});
    return somePhotos(home);
}

QVariantMap noPhotos(DemoHome &)
{
    return {};
}

QVariantMap lockedDiary(DemoHome &home)
{
    home.diaryRows.failure = Error{ErrorCode::Locked, {}};
    return {};
}

QVariantMap anotherEntry(DemoHome &home)
{
    EntryDraft draft;
    draft.day = home.clock.today();
    draft.symptoms.itch = 4;
    if (!home.diary.saveDraft(draft))
        qFatal("no draft");
    return {};
}

auto tap(const QString &what)
{
    return [=](e2e::Hand &hand) { return hand.tap(what); };
}

} // namespace

QList<Scene> consultationScenes()
{
    const auto room = u"Consultation"_s;
    const auto page = u"TakeAlongPage"_s;
    const auto photos = u"OwnPhotosPage"_s;
    return {
        {u"ownphotos-loading"_s, room, photos, noPhotos, {}, true},
        {u"ownphotos-empty"_s, room, photos, noPhotos},
        {u"ownphotos-some"_s, room, photos, somePhotos},
        {u"ownphotos-sheet"_s, room, photos, somePhotos, tap(u"Crown, photo added"_s)},
        {u"ownphotos-others"_s, room, photos, photosOfOtherDays, {}, false, {390, 1300}},
        {u"ownphotos-occupied"_s, room, photos, anotherEntry},
        {u"ownphotos-failed"_s, room, photos, lockedDiary},
        {u"ownphotos-wide"_s, room, photos, photosOfOtherDays, {}, false, {1024, 768}},
        {u"along-loading"_s, room, page, unfinished, {}, true},
        {u"along-empty"_s, room, page, unfinished},
        {u"along-failed"_s, room, page, broken},
        {u"along-full"_s, room, page, completed(demo::malePattern())},
        {u"along-clinic"_s, room, page, withPhotos},
        {u"along-preparing"_s,
         room,
         page,
         preparing,
         tap(u"*, the newest of each view"_s),
         false,
         {390, 1500}},
        {u"along-answers"_s, room, page, withClinic, tap(u"See each of them"_s)},
        {u"along-paper"_s, room, page, withClinic, tap(u"Save the paper"_s)},
        {u"along-sealed"_s, room, page, withClinic, tap(u"Seal and send"_s)},
        {u"along-disk"_s, room, page, fullDisk, tap(u"Save the paper"_s)},
        {u"along-photos"_s, room, page,
         [](DemoHome &home) {
             withClinic(home);
             return somePhotos(home);
         }},
        {u"along-wide"_s, room, page, withPhotos, {}, false, {1024, 768}},
    };
}

} // namespace stipple
