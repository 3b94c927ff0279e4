// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/planbytes.h"
#include "tests/gallery/client/scenes.h"

#include <QFile>
#include <QTemporaryDir>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto room = u"Plan"_s;
const QDate session{2025, 11, 16};

void moveTo(DemoHome &home, const QDate &day)
{
    home.clock.moveTo(QDateTime(day, QTime(7, 4), Qt::UTC));
}

void addSession(DemoHome &home, const QDate &day)
{
    if (!home.care.addSession(day))
        qFatal("no session");
}

void logDay(DemoHome &home, const QDate &day)
{
    EntryDraft draft;
    draft.day = day;
    draft.symptoms = {.redness = 1, .swelling = 0, .itch = 1, .pain = 0, .scabs = 20};
    if (!home.diary.add(draft))
        qFatal("the demo diary cannot be written");
}

void onDay(DemoHome &home, int day)
{
    moveTo(home, session.addDays(day));
    addSession(home, session);
}

void dayFour(DemoHome &home)
{
    onDay(home, 4);
}

void followTechnician(DemoHome &home)
{
    dayFour(home);
    if (!home.care.importPlan(planbytes::technicians(1)) ||
        !home.care.importPlan(planbytes::techniciansOwn(2)))
        qFatal("the demo plan is refused");
}

void brokenStorage(DemoHome &home)
{
    home.careRows.failure = Error{ErrorCode::DatabaseFailed, {}};
}

void threeSessions(DemoHome &home)
{
    moveTo(home, session.addDays(4));
    addSession(home, session.addDays(-21));
    addSession(home, session);
    addSession(home, session.addDays(8));
    addSession(home, session.addDays(60));
}

/// A plan in a file of its own, as long as the pictures are drawn.
QUrl fileWith(const QByteArray &document)
{
    static QTemporaryDir directory;
    static int number = 0;
    QFile file(directory.filePath(u"plan-%1.json"_s.arg(++number)));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
        qFatal("the demo plan cannot be written");
    return QUrl::fromLocalFile(file.fileName());
}

Scene answer(const QString &name, const QString &id, void (*prepare)(DemoHome &) = dayFour)
{
    Scene scene{u"may-answer-"_s + name, room, u"MayAnswerPage"_s, prepare};
    scene.properties = [id](DemoHome &) { return QVariantMap{{u"answerId"_s, id}}; };
    return scene;
}

QList<Scene> mayScenes()
{
    const auto page = u"MayPage"_s;
    const auto typed = [page](const QString &name, const QString &words) {
        Scene scene{name, room, page, dayFour};
        scene.act = [words](Stage &stage) {
            (void)stage.hand().tap(u"Swim, shave, gym …"_s);
            stage.hand().type(words);
        };
        return scene;
    };
    Scene loading{u"may-loading"_s, room, page, dayFour};
    loading.settled = false;
    Scene chosen{u"may-chosen"_s, room, page, followTechnician};
    chosen.act = [](Stage &stage) { (void)stage.hand().tap(u"Rinse with lukewarm water"_s); };
    return {loading,
            {u"may-empty"_s, room, page, [](DemoHome &home) { moveTo(home, session); }},
            {u"may-failed"_s, room, page, brokenStorage},
            {u"may-full"_s, room, page, dayFour},
            chosen,
            typed(u"may-search"_s, u"sun"_s),
            typed(u"may-nothing"_s, u"knitting"_s),
            answer(u"later"_s, u"AC-P14"_s),
            answer(u"yes"_s, u"AC-P13"_s),
            answer(u"own"_s, u"AC-P01"_s, followTechnician),
            answer(u"ask"_s, u"AC-P22"_s),
            answer(u"no"_s, u"AC-P16"_s)};
}

QList<Scene> planScenes()
{
    const auto page = u"PlanPage"_s;
    Scene loading{u"plan-loading"_s, room, page, dayFour};
    loading.settled = false;
    Scene saved{u"plan-saved"_s, room, page, dayFour};
    saved.act = [](Stage &stage) { (void)stage.hand().tap(u"Save to calendar"_s); };
    return {loading,
            {u"plan-failed"_s, room, page, brokenStorage},
            {u"plan-own"_s, room, page, [](DemoHome &home) { moveTo(home, session); }},
            {u"plan-technician"_s, room, page, followTechnician},
            {u"plan-unreadable"_s, room, page,
             [](DemoHome &home) {
                 home.careRows.planRows = {{{u"demo-clinic"_s, 1}, "{}", home.clock.now(), true}};
                 moveTo(home, session.addDays(5));
             }},
            saved};
}

Scene difference(const QString &name, const QByteArray &document)
{
    Scene scene{u"difference-"_s + name, room, u"PlanDifferencePage"_s, dayFour};
    scene.properties = [document](DemoHome &) {
        return QVariantMap{{u"file"_s, fileWith(document)}};
    };
    return scene;
}

QList<Scene> differenceScenes()
{
    auto loading = difference(u"loading"_s, planbytes::techniciansOwn());
    loading.settled = false;
    auto same = difference(u"same"_s, planbytes::techniciansOwn());
    same.prepare = followTechnician;
    auto back = difference(u"back"_s, {});
    back.prepare = followTechnician;
    back.properties = [](DemoHome &home) {
        const auto &plan = home.care.builtInPlan();
        return QVariantMap{{u"planId"_s, plan.id}, {u"version"_s, plan.version}};
    };
    return {
        loading, same, back, difference(u"full"_s, planbytes::techniciansOwn()),
        difference(u"refused"_s, planbytes::changed(planbytes::technicians(), "\"id\": \"AC-P02\"",
                                                    "\"AC-P02\"", "\"AC-P01\""))};
}

QList<Scene> sessionScenes()
{
    const auto page = u"SessionsPage"_s;
    Scene loading{u"sessions-loading"_s, room, page, threeSessions};
    loading.settled = false;
    Scene undo{u"sessions-undo"_s, room, page, threeSessions};
    auto home = std::make_shared<DemoHome *>(nullptr);
    undo.prepare = [home](DemoHome &each) {
        threeSessions(each);
        *home = &each;
    };
    undo.act = [home](Stage &) {
        const auto sessions = (*home)->care.sessions();
        if (!sessions || !(*home)->care.removeSession(sessions->last().id))
            qFatal("no session to remove");
    };
    Scene move{u"session-day-move"_s, room, u"SessionDayPage"_s, threeSessions};
    move.properties = [](DemoHome &each) {
        const auto sessions = each.care.sessions();
        return QVariantMap{{u"sessionId"_s, sessions->at(2).id.toString()}};
    };
    return {loading,
            {u"sessions-empty"_s, room, page, [](DemoHome &each) { moveTo(each, session); }},
            {u"sessions-failed"_s, room, page, brokenStorage},
            {u"sessions-full"_s, room, page, threeSessions},
            undo,
            {u"session-day-new"_s, room, u"SessionDayPage"_s, threeSessions},
            move};
}

/// Today along the whole way, from a week before the session to the years after it.
QList<Scene> wayScenes()
{
    QList<Scene> scenes;
    for (const int day : {-7, 0, 3, 5, 8, 14, 30, 60, 400, 1200}) {
        const auto name = day < 0 ? u"today-before-%1"_s.arg(-day, 4, 10, QChar(u'0'))
                                  : u"today-on-%1"_s.arg(day, 4, 10, QChar(u'0'));
        scenes.append({name, u"Today"_s, u"TodayPage"_s, [day](DemoHome &home) {
                           onDay(home, day);
                           for (int each = 0; each < std::min(day, 14); ++each)
                               logDay(home, session.addDays(each));
                       }});
    }
    return scenes;
}

} // namespace

QList<Scene> carePlanScenes()
{
    return mayScenes() + planScenes() + differenceScenes() + sessionScenes() + wayScenes();
}

} // namespace stipple
