// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Draws cases around changes of clocks and writes down what C++ answers, in the form of the golden
// vectors, so that Java can be asked the same: drawcases FOLDER

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/reminders/deliverylog.h"
#include "core/reminders/reconcile.h"
#include "core/reminders/resolve.h"
#include "core/reminders/stamps.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 2000;
constexpr int minutesPerDay = 24 * 60;

/// Zones whose past changes every edition of the zone data tells alike.
const QStringList zones{
    u"Europe/Berlin"_s,       u"Europe/London"_s,    u"America/New_York"_s, u"America/Santiago"_s,
    u"Australia/Lord_Howe"_s, u"Australia/Sydney"_s, u"Pacific/Auckland"_s, u"Asia/Kolkata"_s,
    u"Asia/Tokyo"_s,          u"Pacific/Apia"_s,     u"America/St_Johns"_s, u"Europe/Lisbon"_s,
};

class Draw
{
public:
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool once(int in) { return below(in) == 0; }

    template <typename List>
    auto from(const List &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

    /// A day near a change of the zone's clock, or any day.
    QDate dayIn(const QTimeZone &zone)
    {
        const QDate any = QDate(2012, 1, 1).addDays(below(12 * 365));
        const auto next = zone.nextTransition(any.startOfDay(Qt::UTC));
        if (!next.atUtc.isValid() || next.atUtc.date().year() > 2023 || once(5))
            return any;
        return next.atUtc.date().addDays(below(3) - 1);
    }

private:
    std::mt19937 m_engine{20250330}; // the same cases on every run
};

WallTime near(Draw &draw, const QDate &day)
{
    return WallTime{day, QTime(0, 0)}.plusMinutes(15 * (draw.below(3 * 96) - 96));
}

json::Value object(const QByteArray &bytes)
{
    return json::parse(bytes).valueOr({});
}

json::Value lines(const QList<Delivery> &log)
{
    json::Array all;
    for (const auto &delivery : log)
        all.append(object(deliverylog::line(delivery)));
    return all;
}

SlotPlan drawPlan(Draw &draw, const QDate &day, const QString &zone)
{
    SlotPlan plan;
    plan.written = QDateTime(day.addDays(-draw.below(4)), QTime(draw.below(24), 0), Qt::UTC);
    if (draw.once(12))
        plan.written = plan.written.addDays(5);
    plan.zone = draw.from(QStringList{QString(), QString(), zone, u"Nowhere/Land"_s});
    plan.exact = draw.once(2);
    for (int count = draw.below(7); count > 0; --count) {
        const auto at = near(draw, day);
        const QString id = at.toString() + (draw.once(4) ? u"#r%1"_s.arg(count) : QString());
        const auto sameId = [&](const Slot &slot) { return slot.id == id; };
        if (std::none_of(plan.slots.cbegin(), plan.slots.cend(), sameId))
            plan.slots.append({.id = id,
                               .at = at,
                               .until = at.plusMinutes(15 * (1 + draw.below(2 * 96))),
                               .text = draw.once(5) ? u"continue"_s : u"checkin"_s,
                               .n = draw.below(4)});
    }
    std::stable_sort(plan.slots.begin(), plan.slots.end(),
                     [](const Slot &a, const Slot &b) { return a.at < b.at; });
    return plan;
}

QList<Delivery> drawLog(Draw &draw, const SlotPlan &plan, const QDateTime &now)
{
    using What = Delivery::What;
    static const QList<What> whats{What::Shown,  What::Returned, What::Joined,
                                   What::Missed, What::Blocked,  What::Unreadable};
    QList<Delivery> log;
    for (const auto &slot : plan.slots) {
        if (!draw.once(2))
            continue;
        const auto what = draw.from(whats);
        log.append(
            {.k = log.size() + 1 + draw.below(3) * 10,
             .t = now.addSecs(qint64{60} * (draw.below(minutesPerDay) - minutesPerDay * 3 / 4)),
             .id = what == What::Unreadable ? QString() : slot.id,
             .what = what});
    }
    return log;
}

json::Value answer(const Reconciled &done)
{
    json::Value post = nullptr;
    if (done.post)
        post = json::Object{{u"id"_s, done.post->slot.id},
                            {u"text"_s, done.post->slot.text},
                            {u"n"_s, done.post->slot.n},
                            {u"until"_s, toStamp(done.post->until)},
                            {u"silent"_s, done.post->silent}};
    json::Value arm = nullptr;
    if (done.arm)
        arm = json::Object{{u"at"_s, toStamp(done.arm->at)}, {u"exact"_s, done.arm->exact}};
    return json::Object{{u"log"_s, lines(done.log)},
                        {u"withdraw"_s, json::Value::strings(done.withdraw)},
                        {u"post"_s, post},
                        {u"restate"_s, json::Value::strings(done.restate)},
                        {u"keepAlarm"_s, done.keepAlarm},
                        {u"arm"_s, arm}};
}

json::Value drawReconcile(Draw &draw, int number)
{
    static const QStringList events{u"alarm"_s,  u"boot"_s,       u"clock"_s,  u"zone"_s,
                                    u"update"_s, u"permission"_s, u"exact"_s,  u"vanished"_s,
                                    u"poke"_s,   u"language"_s,   u"replace"_s};
    const QTimeZone home(draw.from(zones).toLatin1());
    const QDate day = draw.dayIn(home);
    const auto plan = drawPlan(draw, day, QString::fromLatin1(home.id()));
    Surroundings around;
    around.now = QDateTime(day, QTime(0, 0), Qt::UTC)
                     .addSecs(qint64{60} * (draw.below(3 * minutesPerDay) - minutesPerDay));
    around.zone = draw.once(3) ? QTimeZone(draw.from(zones).toLatin1()) : home;
    around.canNotify = !draw.once(4);
    around.canBeExact = draw.once(2);
    for (const auto &slot : plan.slots)
        if (draw.once(4))
            around.visible.append(slot.id);
    if (draw.once(8))
        around.visible.append(u"2001-01-01T07:00"_s);
    const auto log = drawLog(draw, plan, around.now);
    const QString event = draw.from(events);
    const bool isAbsent = draw.once(20);
    const FiledPlan filed = isAbsent ? FiledPlan() : FiledPlan{FiledPlan::State::Readable, plan};
    const auto done = reconcile(eventOf(event).value(), filed, log, around);
    return json::Object{
        {u"name"_s, u"drawn %1"_s.arg(number)},
        {u"event"_s, event},
        {u"file"_s, isAbsent ? json::Value(nullptr) : object(slotfile::write(plan).valueOr({}))},
        {u"log"_s, lines(log)},
        {u"now"_s, toStamp(around.now)},
        {u"zone"_s, QString::fromLatin1(around.zone.id())},
        {u"visible"_s, json::Value::strings(around.visible)},
        {u"canNotify"_s, around.canNotify},
        {u"canBeExact"_s, around.canBeExact},
        {u"expect"_s, answer(done)}};
}

json::Value drawResolve(Draw &draw, int number)
{
    const QTimeZone zone(draw.from(zones).toLatin1());
    const auto wall = near(draw, draw.dayIn(zone));
    return json::Object{{u"name"_s, u"drawn %1"_s.arg(number)},
                        {u"zone"_s, QString::fromLatin1(zone.id())},
                        {u"wall"_s, wall.toString()},
                        {u"instant"_s, toStamp(resolve(wall, zone))}};
}

bool write(const QDir &folder, const QString &subject, json::Value (*make)(Draw &, int))
{
    Draw draw;
    json::Array all;
    for (int i = 0; i < cases; ++i)
        all.append(make(draw, i));
    QFile file(folder.filePath(subject + u".json"_s));
    const auto bytes = json::write(json::Object{{u"format"_s, u"stipple-vectors"_s},
                                                {u"subject"_s, subject},
                                                {u"cases"_s, std::move(all)}});
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    const bool isDone = folder.mkpath(u"."_s) && write(folder, u"resolve"_s, drawResolve) &&
                        write(folder, u"reconcile"_s, drawReconcile);
    return isDone ? 0 : 1;
}
