// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/plan.h"

#include "app/cli/output.h"
#include "core/care/dueon.h"
#include "core/content/content.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

struct Question
{
    QList<Session> sessions;
    QDate day;
    int shift = 0;
};

Result<Question> question(QStringList arguments)
{
    Question question;
    while (!arguments.isEmpty()) {
        const auto option = arguments.takeFirst();
        const auto value = arguments.isEmpty() ? QString() : arguments.takeFirst();
        const auto date = QDate::fromString(value, Qt::ISODate);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (option == u"--session"_s && date.isValid())
            question.sessions.append({SessionId::random(), date});
        else if (option == u"--day"_s && date.isValid())
            question.day = date;
        else if (option == u"--shift"_s && isNumber)
            question.shift = number;
        else
            return Error{ErrorCode::InvalidArgument, option};
    }
    if (question.sessions.isEmpty() || !question.day.isValid())
        return Error{ErrorCode::InvalidArgument, u"--session and --day are needed"_s};
    return question;
}

QJsonValue inIso(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QString kindName(TaskKind kind)
{
    static const QStringList names{u"do"_s, u"avoid"_s, u"check"_s, u"info"_s, u"may"_s};
    return names.at(static_cast<int>(kind));
}

QString priorityName(Priority priority)
{
    static const QStringList names{u"must"_s, u"should"_s, u"may"_s};
    return names.at(static_cast<int>(priority));
}

QString ruleName(Permission::Rule rule)
{
    static const QStringList names{u"from-day"_s, u"ask-first"_s, u"never"_s};
    return names.at(static_cast<int>(rule));
}

QJsonArray tasks(const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &task : plan.tasks)
        array.append(QJsonObject{{u"id"_s, task.id},
                                 {u"kind"_s, kindName(task.kind)},
                                 {u"priority"_s, priorityName(task.priority)},
                                 {u"tickable"_s, task.tickable},
                                 {u"timesPerDay"_s, task.timesPerDay},
                                 {u"title"_s, task.title},
                                 {u"sub"_s, task.sub},
                                 {u"from"_s, inIso(task.from)},
                                 {u"to"_s, inIso(task.to)},
                                 {u"refs"_s, numbers(task.evidence.refs)},
                                 {u"convention"_s, task.evidence.convention}});
    return array;
}

QJsonArray permissions(const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &permission : plan.permissions)
        array.append(QJsonObject{{u"id"_s, permission.id},
                                 {u"rule"_s, ruleName(permission.rule)},
                                 {u"title"_s, permission.title},
                                 {u"allowed"_s, permission.allowed},
                                 {u"from"_s, inIso(permission.from)},
                                 {u"until"_s, inIso(permission.until)},
                                 {u"refs"_s, numbers(permission.evidence.refs)},
                                 {u"convention"_s, permission.evidence.convention}});
    return array;
}

QJsonArray milestones(const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &milestone : plan.milestones)
        array.append(QJsonObject{{u"id"_s, milestone.id},
                                 {u"title"_s, milestone.title},
                                 {u"day"_s, inIso(milestone.day)}});
    return array;
}

QJsonArray usual(const HealingTable &table, const DayPlan &plan)
{
    QJsonArray array;
    for (const auto &sign : usualOn(table, plan.dayNumber.value_or(-1)))
        array.append(
            QJsonObject{{u"id"_s, sign.id}, {u"title"_s, sign.title}, {u"sub"_s, sign.sub}});
    return array;
}

int due(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"due"_s}};
    const auto asked = question(arguments);
    if (!asked)
        return refuse(asked.error(), verb);
    const auto content = Content::load();
    if (!content)
        return refuse(content.error(), verb);
    const auto plan = dueOn(content->carePlan, asked->sessions, asked->day, asked->shift);
    QJsonObject document{{u"verb"_s, u"due"_s},
                         {u"plan"_s, content->carePlan.id},
                         {u"planVersion"_s, content->carePlan.version},
                         {u"day"_s, inIso(plan.day)},
                         {u"sessionNumber"_s, plan.sessionNumber},
                         {u"sessionCount"_s, plan.sessionCount},
                         {u"askTechnician"_s, plan.askTechnician},
                         {u"tasks"_s, tasks(plan)},
                         {u"permissions"_s, permissions(plan)},
                         {u"milestones"_s, milestones(plan)},
                         {u"usual"_s, usual(content->guidance.healing, plan)}};
    if (plan.dayNumber)
        document.insert(u"dayNumber"_s, *plan.dayNumber);
    if (plan.daysToNext)
        document.insert(u"daysToNext"_s, *plan.daysToNext);
    if (plan.phase)
        document.insert(u"phase"_s, QJsonObject{{u"id"_s, plan.phase->id},
                                                {u"name"_s, plan.phase->name},
                                                {u"sentence"_s, plan.phase->sentence}});
    return answer(document);
}

} // namespace

int runPlan(const QStringList &arguments)
{
    if (arguments.value(0) == u"due"_s)
        return due(arguments.mid(1));
    return usage(u"stipple-cli plan "_s + QString::fromUtf8(planUse));
}

} // namespace stipple::cli
