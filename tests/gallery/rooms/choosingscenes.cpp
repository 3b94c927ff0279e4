// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/rooms/scene.h"
#include "tests/qml/choosing/democlinics.h"

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

QVariantMap nothing(DemoHome &)
{
    return {};
}

QVariantMap place(DemoHome &)
{
    return {{u"place"_s, true}};
}

QVariantMap one(DemoHome &home)
{
    demo::note(home, {.name = u"Demo clinic north"_s,
                      .good = 4,
                      .warnings = 1,
                      .price = u"1,900 for three sessions"_s,
                      .asked = 3});
    return {{u"place"_s, true}};
}

QVariantMap three(DemoHome &home)
{
    demo::note(home, {.name = u"Demo clinic north"_s,
                      .good = 9,
                      .warnings = 1,
                      .price = u"1,900 for three sessions"_s,
                      .notes = u"Quiet rooms. They showed healed photos with dates, and nobody "
                               "hurried."_s,
                      .asked = 11});
    demo::note(home, {.name = u"Demo centre for a very long name that somebody gave to a room in a "
                              "side street"_s,
                      .good = 2,
                      .warnings = 6,
                      .price = u"790 today only, everything included"_s,
                      .notes = u"The person I spoke with would not do the work."_s,
                      .asked = 4});
    demo::note(home, {.name = u"Demo studio south"_s, .good = 3});
    return {{u"place"_s, true}};
}

QVariantMap four(DemoHome &home)
{
    three(home);
    demo::note(home, {.name = u"Demo rooms west"_s, .good = 6});
    return {};
}

QVariantMap two(DemoHome &home)
{
    demo::note(home, {.name = u"Demo clinic north"_s,
                      .good = 9,
                      .warnings = 1,
                      .price = u"1,900 for three sessions"_s,
                      .notes = u"Quiet rooms. They showed healed photos with dates."_s,
                      .asked = 11});
    demo::note(home, {.name = u"Demo studio south"_s,
                      .good = 6,
                      .warnings = 4,
                      .price = u"1,200, a fourth session is extra"_s,
                      .asked = 8});
    return {};
}

QVariantMap damaged(DemoHome &home)
{
    one(home);
    home.choosingRows.unreadable = Error{ErrorCode::DatabaseCorrupt, {}};
    return {{u"place"_s, true}};
}

auto clinic(QVariantMap (*noted)(DemoHome &), int index = 0)
{
    return [=](DemoHome &home) {
        noted(home);
        return QVariantMap{{u"clinicId"_s, home.choosingRows.rows.at(index).id.toString()}};
    };
}

auto damagedClinic(DemoHome &home)
{
    const auto properties = clinic(one)(home);
    home.choosingRows.unreadable = Error{ErrorCode::DatabaseCorrupt, {}};
    return properties;
}

auto fullDisk(DemoHome &home)
{
    const auto properties = clinic(one)(home);
    home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
    return properties;
}

auto goneClinic(DemoHome &home)
{
    const auto properties = clinic(one)(home);
    home.choosingRows.rows.clear();
    return properties;
}

auto side(QVariantMap (*noted)(DemoHome &))
{
    return [=](DemoHome &home) {
        noted(home);
        return QVariantMap();
    };
}

auto damagedSide(DemoHome &home)
{
    damaged(home);
    return QVariantMap();
}

auto part(const QString &name)
{
    return [=](DemoHome &) { return QVariantMap{{u"part"_s, name}}; };
}

auto tap(const QString &what, int nth = 0)
{
    return [=](e2e::Hand &hand) { return hand.tap(what, nth); };
}

bool typeNotes(e2e::Hand &hand)
{
    if (!hand.tap(u"Your notes"_s) || !hand.tap(u"What you saw and heard"_s))
        return false;
    hand.type(u"Quiet rooms"_s);
    return hand.see(u"Try again"_s);
}

bool openPoints(e2e::Hand &hand)
{
    return hand.tap(u"Photos of their own, healed work"_s) && hand.tap(u"The pigment"_s);
}

} // namespace

QList<Scene> choosingScenes()
{
    const auto room = u"Choosing"_s;
    const auto home = u"ChoosingPage"_s;
    const auto page = u"ConsideredPage"_s;
    const auto compare = u"SideBySidePage"_s;
    const auto guide = u"GuidePage"_s;
    const QSize desktop(1280, 800);
    return {
        {u"choosing-loading"_s, room, home, one, {}, true},
        {u"choosing-empty"_s, room, home, place},
        {u"choosing-route"_s, room, home, nothing},
        {u"choosing-failed"_s, room, home, damaged},
        {u"choosing-one"_s, room, home, one},
        {u"choosing-three"_s, room, home, three},
        {u"choosing-wide"_s, room, home, three, {}, false, desktop},
        {u"considered-loading"_s, room, page, clinic(one), {}, true},
        {u"considered-gone"_s, room, page, goneClinic},
        {u"considered-failed"_s, room, page, damagedClinic},
        {u"considered-full"_s, room, page, clinic(one)},
        {u"considered-long"_s, room, page, clinic(three, 1)},
        {u"considered-points"_s, room, page, clinic(one), openPoints},
        {u"considered-questions"_s, room, page, clinic(one), tap(u"Questions"_s)},
        {u"considered-notes"_s, room, page, clinic(three), tap(u"Your notes"_s)},
        {u"considered-disk"_s, room, page, fullDisk, typeNotes},
        {u"considered-wide"_s, room, page, clinic(three), {}, false, desktop},
        {u"side-loading"_s, room, compare, side(two), {}, true},
        {u"side-empty"_s, room, compare, side(one)},
        {u"side-failed"_s, room, compare, damagedSide},
        {u"side-two"_s, room, compare, side(two)},
        {u"side-three"_s, room, compare, side(three)},
        {u"side-choice"_s, room, compare, side(four), tap(u"Which clinics, 3 of 4"_s)},
        {u"side-differences"_s, room, compare, side(two), tap(u"Only what differs"_s, 1)},
        {u"side-wide"_s, room, compare, side(three), {}, false, desktop},
        {u"guide-checklist"_s, room, guide, part(u"checklist"_s)},
        {u"guide-signs"_s, room, guide, part(u"signs"_s)},
        {u"guide-questions"_s, room, guide, part(u"questions"_s)},
        {u"guide-promises"_s, room, guide, part(u"promises"_s)},
        {u"guide-pack"_s, room, guide, part(u"pack"_s)},
        {u"guide-wide"_s, room, guide, part(u"signs"_s), {}, false, desktop},
    };
}

} // namespace stipple
