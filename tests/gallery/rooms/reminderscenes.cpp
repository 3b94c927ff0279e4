// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/rooms/scene.h"

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

constexpr QSize tall(390, 2000);
constexpr QSize wide(1280, 800);

void must(const Status &done)
{
    if (!done)
        qFatal("%s", qPrintable(codeName(done.error().code)));
}

QVariantMap off(DemoHome &home)
{
    home.fillDiary();
    return {};
}

/// The device wakes for every alarm of the days up to now.
void live(DemoHome &home, const QDateTime &until)
{
    while (home.alarms.armed && home.alarms.armed->at <= until) {
        home.clock.moveTo(home.alarms.armed->at);
        home.alarms.wake();
    }
    home.clock.moveTo(until);
}

QVariantMap on(DemoHome &home)
{
    const auto now = home.clock.now().addSecs(2 * 60 * 60);
    home.clock.travelTo(QTimeZone("Europe/Berlin"));
    home.fillDiary();
    home.clock.moveTo(now.addDays(-3));
    ReminderPreferences wanted;
    wanted.on = true;
    wanted.againAfter = 60;
    wanted.quietWeekdays = {7};
    must(home.reminders.setPreferences(wanted));
    live(home, now);
    must(home.reminders.replan());
    return {};
}

QVariantMap bad(DemoHome &home)
{
    on(home);
    home.alarms.facts.permission = AlarmHealth::Permission::Refused;
    home.alarms.facts.background = AlarmHealth::Background::Saving;
    home.alarms.facts.precision = AlarmHealth::Precision::Refused;
    home.alarms.facts.maker = u"samsung"_s;
    home.alarms.log.append({.k = 90,
                            .t = home.clock.now().addDays(-1),
                            .id = u"2025-11-22T20:00"_s,
                            .what = Delivery::What::Missed});
    home.alarms.log.append({.k = 91,
                            .t = home.clock.now().addDays(-1).addSecs(-60 * 8),
                            .id = u"2025-11-23T08:00"_s,
                            .what = Delivery::What::Shown});
    home.alarms.log.append({.k = 92,
                            .t = home.clock.now(),
                            .id = u"2025-11-24T08:00"_s,
                            .what = Delivery::What::Blocked});
    must(home.reminders.replan());
    return {};
}

QVariantMap late(DemoHome &home)
{
    on(home);
    home.alarms.facts.background = AlarmHealth::Background::OnlyWhileOpen;
    home.alarms.facts.history = AlarmHealth::History::Sent;
    return {};
}

QVariantMap away(DemoHome &home)
{
    on(home);
    home.clock.travelTo(QTimeZone("America/New_York"));
    must(home.reminders.replan());
    return {};
}

QVariantMap nothing(DemoHome &)
{
    return {};
}

QVariantMap broken(DemoHome &home)
{
    home.fillDiary();
    home.settingRows.values.insert(u"reminder-times"_s, u"noon"_s);
    return {};
}

bool openTime(e2e::Hand &hand)
{
    (void)hand.look();
    return hand.tap(u"Morning time, 08:00"_s);
}

QVariantMap quiet(DemoHome &home)
{
    on(home);
    auto wanted = *home.reminders.preferences();
    const auto today = home.clock.today();
    wanted.quietDates = {today.addDays(2), today.addDays(11), today.addDays(12), today.addDays(13)};
    must(home.reminders.setPreferences(wanted));
    return {};
}

bool openQuiet(e2e::Hand &hand)
{
    (void)hand.look();
    return hand.tap(u"Single days and holidays"_s);
}

bool spanQuiet(e2e::Hand &hand)
{
    return openQuiet(hand) && hand.tap(u"Month after"_s) && hand.tap(u"From – to"_s) &&
           hand.tap(u"Saturday 20 December"_s) && hand.tap(u"Saturday 27 December"_s);
}

bool openTasks(e2e::Hand &hand)
{
    (void)hand.look();
    return hand.tap(u"Tasks"_s);
}

bool hide(e2e::Hand &hand)
{
    (void)hand.look();
    return hand.tap(u"Hidden"_s);
}

bool test(e2e::Hand &hand)
{
    (void)hand.look();
    return hand.tap(u"Test in a minute"_s);
}

Scene settings(const QString &name, std::function<QVariantMap(DemoHome &)> prepare)
{
    return {.name = name,
            .room = u"Reminders"_s,
            .page = u"RemindersPage"_s,
            .prepare = std::move(prepare)};
}

Scene health(const QString &name, std::function<QVariantMap(DemoHome &)> prepare)
{
    return {.name = name,
            .room = u"Reminders"_s,
            .page = u"ReminderHealthPage"_s,
            .prepare = std::move(prepare)};
}

Scene with(Scene scene, std::function<bool(e2e::Hand &)> act)
{
    scene.act = std::move(act);
    return scene;
}

Scene sized(Scene scene, const QSize &size)
{
    scene.size = size;
    return scene;
}

Scene atOnce(Scene scene)
{
    scene.atOnce = true;
    return scene;
}

Scene today(const QString &name, std::function<QVariantMap(DemoHome &)> prepare)
{
    return {
        .name = name, .room = u"Today"_s, .page = u"TodayPage"_s, .prepare = std::move(prepare)};
}

} // namespace

QList<Scene> reminderScenes()
{
    return {
        settings(u"reminders-off"_s, off),
        settings(u"reminders-on"_s, on),
        sized(settings(u"reminders-tall"_s, on), tall),
        sized(settings(u"reminders-wide"_s, on), wide),
        with(settings(u"reminders-time"_s, on), openTime),
        sized(with(settings(u"reminders-tasks"_s, on), openTasks), tall),
        with(settings(u"reminders-quiet"_s, quiet), openQuiet),
        sized(with(settings(u"reminders-quiet-tall"_s, quiet), openQuiet), tall),
        sized(with(settings(u"reminders-quiet-wide"_s, quiet), openQuiet), wide),
        with(settings(u"reminders-quiet-span"_s, on), spanQuiet),
        with(settings(u"reminders-hidden"_s, on), hide),
        settings(u"reminders-bad"_s, bad),
        settings(u"reminders-empty"_s, nothing),
        settings(u"reminders-failed"_s, broken),
        atOnce(settings(u"reminders-loading"_s, on)),
        health(u"reminderhealth-good"_s, on),
        sized(health(u"reminderhealth-good-tall"_s, on), tall),
        sized(health(u"reminderhealth-good-wide"_s, on), wide),
        with(health(u"reminderhealth-test"_s, on), test),
        health(u"reminderhealth-bad"_s, bad),
        sized(health(u"reminderhealth-bad-tall"_s, bad), tall),
        sized(health(u"reminderhealth-bad-wide"_s, bad), wide),
        health(u"reminderhealth-sent"_s, late),
        health(u"reminderhealth-off"_s, off),
        health(u"reminderhealth-failed"_s, broken),
        atOnce(health(u"reminderhealth-loading"_s, on)),
        today(u"remindernotice-question"_s, away),
        today(u"remindernotice-blocked"_s, bad),
        today(u"remindernotice-line"_s, late),
    };
}

} // namespace stipple
