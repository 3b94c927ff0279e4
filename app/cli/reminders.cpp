// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reminders.h"

#include "app/cli/output.h"
#include "app/cli/slotjson.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/reminders/deliverylog.h"
#include "core/reminders/reconcile.h"
#include "core/reminders/resolve.h"
#include "core/reminders/stamps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {

QJsonObject slotJson(const Slot &slot)
{
    return {{u"id"_s, slot.id},
            {u"at"_s, slot.at.toString()},
            {u"until"_s, slot.until.toString()},
            {u"text"_s, slot.text},
            {u"n"_s, slot.n}};
}

QString instantJson(const QDateTime &instant)
{
    return toStamp(instant);
}

namespace {

Error wrong(const QString &place)
{
    return {ErrorCode::InvalidArgument, place};
}

QJsonArray linesJson(const QList<Delivery> &log)
{
    QJsonArray lines;
    for (const auto &line : log)
        lines.append(QJsonObject{{u"k"_s, line.k},
                                 {u"t"_s, toStamp(line.t)},
                                 {u"id"_s, line.id},
                                 {u"what"_s, deliverylog::whatName(line.what)}});
    return lines;
}

Result<QTimeZone> zoneFrom(const QString &name, const QString &place)
{
    const auto zone = zoneNamed(name);
    if (!zone)
        return wrong(place);
    return *zone;
}

/// One question to the rule of delivery.
struct Case
{
    ReminderEvent event = ReminderEvent::Alarm;
    FiledPlan filed;
    QList<Delivery> log;
    Surroundings around;
};

Result<FiledPlan> filedFrom(const json::Value &file)
{
    if (file.isNull() || file.isUndefined())
        return FiledPlan{};
    if (file.toString() == u"unreadable"_s)
        return FiledPlan{FiledPlan::State::Unreadable, {}};
    auto plan = slotfile::parse(json::write(file));
    if (!plan)
        return Error{plan.error().code, u"file: "_s + plan.error().detail};
    return FiledPlan{FiledPlan::State::Readable, *std::move(plan)};
}

Result<Case> caseFrom(const json::Value &document)
{
    Case asked;
    const auto event = eventOf(document.value(u"event").toString());
    const auto now = instantFrom(document.value(u"now").toString());
    const auto zone = zoneFrom(document.value(u"zone").toString(), u"zone"_s);
    auto filed = filedFrom(document.value(u"file"));
    if (!event)
        return wrong(u"event"_s);
    if (!now)
        return wrong(u"now"_s);
    if (!zone)
        return zone.error();
    if (!filed)
        return filed.error();
    asked.event = *event;
    asked.filed = *std::move(filed);

    QByteArray lines;
    for (const auto &line : document.value(u"log").array())
        lines += json::write(line) + '\n';
    asked.log = deliverylog::parse(lines);
    if (asked.log.size() != document.value(u"log").array().size())
        return wrong(u"log"_s);
    asked.around.now = *now;
    asked.around.zone = *zone;
    asked.around.visible = document.value(u"visible").toStringList();
    asked.around.canNotify = document.value(u"canNotify").toBool(true);
    asked.around.canBeExact = document.value(u"canBeExact").toBool(false);
    return asked;
}

QJsonValue postJson(const std::optional<Reconciled::Post> &post)
{
    if (!post)
        return {};
    return QJsonObject{{u"id"_s, post->slot.id},
                       {u"text"_s, post->slot.text},
                       {u"n"_s, post->slot.n},
                       {u"until"_s, toStamp(post->until)},
                       {u"silent"_s, post->silent}};
}

QJsonValue armJson(const std::optional<Reconciled::Arm> &arm)
{
    if (!arm)
        return {};
    return QJsonObject{{u"at"_s, toStamp(arm->at)}, {u"exact"_s, arm->exact}};
}

int runReconcile(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"reconcile"_s}};
    const auto bytes = readFile(arguments.value(0));
    if (!bytes)
        return refuse(bytes.error(), verb);
    const auto document = json::parse(*bytes);
    if (!document)
        return refuse(document.error(), verb);
    const auto asked = caseFrom(*document);
    if (!asked)
        return refuse(asked.error(), verb);
    const auto done = reconcile(asked->event, asked->filed, asked->log, asked->around);
    return answer({{u"verb"_s, u"reconcile"_s},
                   {u"event"_s, eventName(asked->event)},
                   {u"log"_s, linesJson(done.log)},
                   {u"withdraw"_s, QJsonArray::fromStringList(done.withdraw)},
                   {u"post"_s, postJson(done.post)},
                   {u"restate"_s, QJsonArray::fromStringList(done.restate)},
                   {u"keepAlarm"_s, done.keepAlarm},
                   {u"arm"_s, armJson(done.arm)}});
}

int runSlots(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"slots"_s}};
    const auto bytes = readFile(arguments.value(0));
    if (!bytes)
        return refuse(bytes.error(), verb);
    const auto plan = slotfile::parse(*bytes);
    if (!plan)
        return refuse(plan.error(), verb);
    auto zone = zoneOr(plan->zone, QTimeZone::systemTimeZone());
    if (arguments.value(1) == u"--zone"_s) {
        const auto named = zoneFrom(arguments.value(2), u"--zone"_s);
        if (!named)
            return refuse(named.error(), verb);
        zone = zoneOr(plan->zone, *named);
    }
    QJsonArray slots;
    for (const auto &slot : plan->slots) {
        auto row = slotJson(slot);
        row.insert(u"instant"_s, toStamp(resolve(slot.at, zone)));
        slots.append(row);
    }
    return answer({{u"verb"_s, u"slots"_s},
                   {u"seq"_s, plan->seq},
                   {u"written"_s, toStamp(plan->written)},
                   {u"zone"_s, plan->zone},
                   {u"lang"_s, plan->lang},
                   {u"exact"_s, plan->exact},
                   {u"hidden"_s, plan->lock == LockScreen::Hidden},
                   {u"resolvedIn"_s, QString::fromLatin1(zone.id())},
                   {u"slots"_s, slots}});
}

int runLog(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"log"_s}};
    const auto bytes = readFile(arguments.value(0));
    if (!bytes)
        return refuse(bytes.error(), verb);
    return answer({{u"verb"_s, u"log"_s}, {u"lines"_s, linesJson(deliverylog::parse(*bytes))}});
}

int runResolve(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"resolve"_s}};
    const auto zone = zoneFrom(arguments.value(0), u"zone"_s);
    if (!zone)
        return refuse(zone.error(), verb);
    const auto wall = wallTimeFrom(arguments.value(1));
    if (!wall)
        return refuse(wrong(u"wall time"_s), verb);
    return answer({{u"verb"_s, u"resolve"_s},
                   {u"zone"_s, arguments.value(0)},
                   {u"wall"_s, wall->toString()},
                   {u"instant"_s, toStamp(resolve(*wall, *zone))}});
}

} // namespace

int runReminders(const QStringList &arguments)
{
    const auto name = arguments.value(0);
    if (name == u"reconcile"_s)
        return runReconcile(arguments.mid(1));
    if (name == u"slots"_s)
        return runSlots(arguments.mid(1));
    if (name == u"log"_s)
        return runLog(arguments.mid(1));
    if (name == u"resolve"_s)
        return runResolve(arguments.mid(1));
    return usage(u"stipple-cli reminders "_s + QString::fromUtf8(remindersUse));
}

} // namespace stipple::cli
