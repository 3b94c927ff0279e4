// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/pages/scene.h"
#include "tests/qml/consultation/demoanswers.h"
#include "tests/qml/demojpeg.h"

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

constexpr QSize tall(390, 2600);

void keepPhotos(DemoHome &author)
{
    EntryDraft draft;
    draft.day = author.clock.today();
    for (const auto view : {View::Front, View::Top, View::Back})
        draft.photos.append({.view = view,
                             .jpeg = demoJpeg({.view = viewName(view)}, {600, 720}),
                             .width = 600,
                             .height = 720,
                             .takenAt = {}});
    if (!author.diary.add(draft))
        qFatal("no photos");
}

/// Answers, seals and sends; answers the thread at which it lies on the desk.
QString send(Desk &desk, DemoHome &author, const demo::Answers &answers, const QString &name)
{
    author.clock.moveTo(desk.demo.clock.now());
    demo::complete(author, answers);
    const auto card = desk.demo.clinic.card();
    const auto known = author.sharing.importCard((*card)->bytes);
    if (!name.isEmpty() && !author.settings.setValue(Setting::Name, name))
        qFatal("no name");
    const auto sealed =
        author.consultation.seal(known->thread, {.name = !name.isEmpty(), .photos = true}, u"en"_s);
    if (!sealed || !desk.demo.packets.import(sealed->bytes))
        qFatal("the assessment is refused");
    return known->thread.toString();
}

/// From somebody else than the one at the desk.
void sendFromElsewhere(Desk &desk, const demo::Answers &answers, const QString &name)
{
    {
        DemoHome author;
        send(desk, author, answers, name);
    }
    desk.sitDown();
}

QVariantMap several(Desk &desk)
{
    desk.demo.fill();
    const auto first = send(desk, desk.home, demo::malePattern(), u"Demo Noor"_s);
    if (!desk.demo.packets.markSeen(*ThreadId::fromString(first)))
        qFatal("nothing was looked at");
    sendFromElsewhere(desk, demo::patches(), {});
    sendFromElsewhere(desk, demo::malePattern(), u"Demo Sam"_s);
    return {};
}

QVariantMap oneDamaged(Desk &desk)
{
    several(desk);
    desk.demo.packetRows.rows.last().bundle = "{}";
    return {};
}

QVariantMap unreadable(Desk &desk)
{
    desk.demo.packetRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
    return {{u"threadId"_s, ThreadId::random().toString()}};
}

QVariantMap withPhotos(Desk &desk)
{
    keepPhotos(desk.home);
    return {{u"threadId"_s, send(desk, desk.home, demo::patches(), {})}};
}

QVariantMap withoutConcern(Desk &desk)
{
    return {{u"threadId"_s, send(desk, desk.home, demo::malePattern(), u"Demo Noor"_s)}};
}

QVariantMap damaged(Desk &desk)
{
    const auto properties = withoutConcern(desk);
    desk.demo.packetRows.rows.first().bundle = "{}";
    return properties;
}

} // namespace

QList<Scene> packetScenes()
{
    const auto room = u"Review"_s;
    const auto inbox = u"InboxPage"_s;
    const auto list = u"PacketsPage"_s;
    const auto one = u"PacketPage"_s;
    const auto look = [](Stage &) { return true; };
    const auto remove = [](Stage &stage) { return tap(stage, u"Remove this assessment"_s); };
    return {
        {u"inbox-packets"_s, room, inbox, several,
         [](Stage &stage) { return stage.hand().see(u"Demo Sam"_s); }},
        {u"inbox-packets-failed"_s, room, inbox,
         [](Desk &desk) {
             desk.demo.fill();
             return unreadable(desk), QVariantMap();
         }},
        {u"packets-full"_s, room, list, oneDamaged,
         [](Stage &stage) { return stage.hand().see(u"Demo Noor"_s); }},
        {u"packets-empty"_s, room, list},
        {u"packets-failed"_s, room, list,
         [](Desk &desk) { return unreadable(desk), QVariantMap(); }},
        {u"packet-doctor"_s, room, one, withPhotos, look, true, tall},
        {u"packet-top"_s, room, one, withPhotos},
        {u"packet-fine"_s, room, one, withoutConcern},
        {u"packet-remove"_s, room, one, withoutConcern, remove, false},
        {u"packet-damaged"_s, room, one, damaged},
        {u"packet-failed"_s, room, one, unreadable},
        {u"packet-gone"_s, room, one,
         [](Desk &) {
             return QVariantMap{{u"threadId"_s, ThreadId::random().toString()}};
         },
         look, false},
    };
}

} // namespace stipple
