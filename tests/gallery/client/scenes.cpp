// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/client/scenes.h"

#include "core/photos/sanitise.h"
#include "tests/qml/demojpeg.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize photoSize(600, 720);
const QDate session{2025, 11, 16};

DraftPhoto photo(View view, double redness, double scabs, quint32 seed)
{
    const DemoHead head{.view = viewName(view), .red = redness, .scabs = scabs, .seed = seed};
    return {.view = view,
            .jpeg = demoJpeg(head, photoSize),
            .width = photoSize.width(),
            .height = photoSize.height(),
            .takenAt = {}};
}

void moveTo(DemoHome &home, const QDate &day)
{
    home.clock.moveTo(QDateTime(day, QTime(7, 4), Qt::UTC));
}

QString log(DemoHome &home, const QDate &day, const Symptoms &symptoms, const QList<View> &views,
            const QString &note = {})
{
    const auto now = home.clock.now();
    moveTo(home, day);
    EntryDraft draft;
    draft.day = day;
    draft.symptoms = symptoms;
    draft.note = note;
    quint32 seed = 3;
    for (const auto view : views)
        draft.photos.append(
            photo(view, symptoms.redness.value_or(0), symptoms.scabs.value_or(0) / 150.0, seed++));
    const auto id = home.diary.add(draft);
    if (!id)
        qFatal("the demo diary cannot be written");
    home.clock.moveTo(now);
    return id->toString();
}

void addSession(DemoHome &home, const QDate &day)
{
    if (!home.care.addSession(day))
        qFatal("no session");
}

void tick(DemoHome &home, int count)
{
    const auto plan = home.care.day(home.clock.today());
    for (const auto &task : plan->tasks) {
        if (task.tickable && count-- > 0 && !home.care.setTicked(home.clock.today(), task.id, true))
            qFatal("no tick");
    }
}

/// The morning of day 4 after the second of three sessions, with most days logged.
void dayFour(DemoHome &home)
{
    moveTo(home, session.addDays(4));
    addSession(home, session.addDays(-21));
    addSession(home, session);
    addSession(home, session.addDays(28));
    log(home, session, {.redness = 3, .swelling = 1, .itch = 0, .pain = 4, .scabs = 0},
        {View::Top, View::Back});
    log(home, session.addDays(1), {.redness = 2, .swelling = 1, .itch = 1, .pain = 2, .scabs = 0},
        {View::Top});
    log(home, session.addDays(3), {.redness = 1, .itch = 3, .pain = 1, .scabs = 60}, {View::Top},
        u"Itchy at night, else fine."_s);
}

QString dayFourLogged(DemoHome &home)
{
    dayFour(home);
    tick(home, 2);
    return log(home, session.addDays(4),
               {.redness = 1,
                .swelling = 0,
                .itch = 4,
                .pain = 1,
                .scabs = 60,
                .fluid = Fluid::None,
                .spreading = false,
                .warm = false},
               {View::Top, View::Back}, u"Less tight than yesterday."_s);
}

QString dayFourUrgent(DemoHome &home)
{
    dayFour(home);
    return log(home, session.addDays(4),
               {.redness = 3, .swelling = 1, .itch = 2, .pain = 3, .spreading = true, .warm = true},
               {View::Top});
}

void longTerm(DemoHome &home)
{
    moveTo(home, session.addDays(400));
    addSession(home, session);
    for (int day : {30, 60, 120, 200, 280, 365, 395})
        log(home, session.addDays(day), {.redness = 0, .itch = 0, .pain = 0}, {View::Top});
    tick(home, 1);
}

void booked(DemoHome &home)
{
    moveTo(home, session.addDays(-3));
    addSession(home, session);
}

void draft(DemoHome &home)
{
    dayFour(home);
    EntryDraft draft;
    draft.day = home.clock.today();
    draft.symptoms = {
        .redness = 1, .swelling = 0, .itch = 4, .pain = 2, .spreading = false, .warm = false};
    draft.photos = {photo(View::Top, 1, .4, 3), photo(View::Back, 1, .4, 4)};
    if (!home.diary.saveDraft(draft))
        qFatal("no draft");
}

std::function<void(DemoHome &)> broken(std::function<void(DemoHome &)> before)
{
    return [before](DemoHome &home) {
        before(home);
        home.diaryRows.failure = Error{ErrorCode::DatabaseFailed, {}};
    };
}

/// What long-term care looks at: the dots, the hair, what was put on it.
void settledDraft(DemoHome &home)
{
    longTerm(home);
    EntryDraft before;
    before.day = home.clock.today().addDays(-3);
    before.upkeep = {.hairMm = 3, .products = {u"Sunscreen"_s, u"Aunt’s balm"_s}};
    if (!home.diary.add(before))
        qFatal("the demo diary cannot be written");
    EntryDraft draft;
    draft.day = home.clock.today();
    draft.symptoms.signs = {u"RF-16.tint"_s};
    draft.upkeep.products = {u"Sunscreen"_s};
    if (!home.diary.saveDraft(draft))
        qFatal("no draft");
}

/// Yesterday evening's entry, put right twice this morning.
QString changedTwice(DemoHome &home)
{
    const auto id = dayFourLogged(home);
    for (int time = 1; time <= 2; ++time) {
        home.clock.advance(std::chrono::minutes(40 * time));
        auto draft = *home.diary.draftOf(*EntryId::fromString(id));
        draft.symptoms.itch = 4 + time;
        draft.upkeep = {.hairMm = time, .products = {u"Unscented moisturiser"_s}};
        draft.note = time == 1 ? u"Less tight than yesterday, but it itches."_s
                               : u"It itches more since breakfast."_s;
        if (time == 2)
            draft.photos.removeLast();
        if (!home.diary.change(draft))
            qFatal("the demo diary cannot be changed");
    }
    return id;
}

/// A page of one entry.
Scene entryScene(const QString &name, std::function<QString(DemoHome &)> prepare,
                 const QString &page = u"EntryPage"_s)
{
    auto id = std::make_shared<QString>();
    Scene scene{.name = name,
                .room = u"Diary"_s,
                .page = page,
                .prepare = [prepare, id](DemoHome &home) { *id = prepare(home); }};
    scene.properties = [id](DemoHome &) { return QVariantMap{{u"entryId"_s, *id}}; };
    return scene;
}

Scene historyScene(const QString &name, std::function<QString(DemoHome &)> prepare)
{
    return entryScene(name, std::move(prepare), u"HistoryPage"_s);
}

Scene adviceScene(const QString &name, std::function<QString(DemoHome &)> prepare)
{
    return entryScene(name, std::move(prepare), u"AdvicePage"_s);
}

QList<Scene> startScenes()
{
    const auto morning = [](DemoHome &home) { moveTo(home, session.addDays(4)); };
    Scene date{u"start-session-date"_s, u"Start"_s, u"SessionDatePage"_s, morning};
    date.act = [](Stage &stage) { (void)stage.hand().tap(u"Sunday 16 November"_s); };
    return {{u"start-doors"_s, u"Start"_s, u"FirstStartPage"_s, morning},
            {u"start-session-empty"_s, u"Start"_s, u"SessionDatePage"_s, morning},
            date,
            {u"start-clinic"_s, u"Start"_s, u"ClinicNamePage"_s, morning}};
}

QList<Scene> todayScenes()
{
    const auto page = u"TodayPage"_s;
    const auto room = u"Today"_s;
    Scene loading{u"today-loading"_s, room, page, dayFour};
    loading.settled = false;
    Scene open{u"today-task-open"_s, room, page, [](DemoHome &home) { dayFourLogged(home); }};
    open.act = [](Stage &stage) { (void)stage.hand().tap(u"Avoid: Keep your scalp dry"_s); };
    Scene past{u"today-past-day"_s, room, page, [](DemoHome &home) { dayFourLogged(home); }};
    past.properties = [](DemoHome &) {
        return QVariantMap{{u"shownDay"_s, session.addDays(3).toString(Qt::ISODate)}};
    };
    Scene seen{u"today-flag-seen"_s, room, page, [](DemoHome &home) { dayFourUrgent(home); }};
    seen.act = [](Stage &stage) { (void)stage.hand().tap(u"I was seen"_s); };
    return {loading,
            {u"today-empty"_s, room, page, [](DemoHome &home) { moveTo(home, session); }},
            {u"today-failed"_s, room, page, broken(dayFour)},
            {u"today-day4"_s, room, page, [](DemoHome &home) { dayFourLogged(home); }},
            {u"today-unlogged"_s, room, page, dayFour},
            open,
            past,
            {u"today-flag"_s, room, page, [](DemoHome &home) { dayFourUrgent(home); }},
            seen,
            {u"today-long-term"_s, room, page, longTerm},
            {u"today-booked"_s, room, page, booked},
            {u"today-help"_s, room, u"HelpPage"_s, dayFour}};
}

QList<Scene> diaryScenes()
{
    const auto room = u"Diary"_s;
    const auto page = u"DiaryPage"_s;
    Scene loading{u"diary-loading"_s, room, page, dayFour};
    loading.settled = false;
    Scene upkeep{u"entry-upkeep"_s, room, u"EntryPage"_s, settledDraft};
    upkeep.act = [](Stage &stage) { (void)stage.hand().see(u"Something else"_s); };
    return {loading,
            upkeep,
            {u"diary-empty"_s, room, page, [](DemoHome &home) { moveTo(home, session); }},
            {u"diary-failed"_s, room, page, broken(dayFour)},
            {u"diary-day4"_s, room, page, [](DemoHome &home) { dayFourLogged(home); }},
            {u"diary-flag"_s, room, page, [](DemoHome &home) { dayFourUrgent(home); }},
            {u"diary-long-term"_s, room, page, longTerm},
            {u"diary-damaged"_s, room, page,
             [](DemoHome &home) {
                 dayFourLogged(home);
                 const auto &broken = home.diaryRows.rows.at(2);
                 home.diaryRows.damaged = {{.id = broken.id, .day = broken.day, .shown = false}};
             }},
            {u"entry-fresh"_s, room, u"EntryPage"_s, dayFour},
            {u"entry-draft"_s, room, u"EntryPage"_s, draft},
            {u"entry-failed"_s, room, u"EntryPage"_s, broken(dayFour)},
            entryScene(u"entry-change"_s, dayFourLogged),
            entryScene(u"entry-occupied"_s,
                       [](DemoHome &home) {
                           draft(home);
                           return home.diaryRows.rows.last().id.toString();
                       }),
            {u"entry-settled"_s, room, u"EntryPage"_s, settledDraft},
            {u"entry-again"_s, room, u"EntryPage"_s, [](DemoHome &home) { dayFourLogged(home); }},
            historyScene(u"entry-history"_s, changedTwice),
            historyScene(u"entry-history-failed"_s, [](DemoHome &home) {
                const auto id = changedTwice(home);
                home.diaryRows.failure = Error{ErrorCode::CellTampered, {}};
                return id;
            })};
}

QList<Scene> adviceScenes()
{
    const auto on = [](const Symptoms &symptoms, int day) {
        return [symptoms, day](DemoHome &home) {
            moveTo(home, session.addDays(day));
            addSession(home, session);
            return log(home, session.addDays(day), symptoms, {View::Top});
        };
    };
    auto loading = adviceScene(u"advice-loading"_s, dayFourUrgent);
    loading.settled = false;
    return {loading,
            adviceScene(u"advice-0-normal"_s, dayFourLogged),
            adviceScene(u"advice-1-technician"_s, on({.redness = 0, .scabs = 20}, 15)),
            adviceScene(u"advice-2-doctor"_s,
                        on({.redness = 2, .itch = 8, .signs = {u"RF-09.rash"_s}}, 12)),
            adviceScene(u"advice-3-urgent"_s, dayFourUrgent),
            adviceScene(u"advice-4-emergency"_s,
                        on({.redness = 3, .signs = {u"RF-01.breath"_s, u"RF-01.lips"_s}}, 1)),
            adviceScene(u"advice-1-tint"_s, on({.signs = {u"RF-16.tint"_s}}, 400)),
            adviceScene(u"advice-changed"_s, changedTwice),
            adviceScene(u"advice-failed"_s, [](DemoHome &home) {
                const auto id = dayFourUrgent(home);
                home.diaryRows.failure = Error{ErrorCode::CellTampered, {}};
                return id;
            })};
}

} // namespace

QList<Scene> clientScenes()
{
    return startScenes() + todayScenes() + diaryScenes() + adviceScenes();
}

} // namespace stipple
