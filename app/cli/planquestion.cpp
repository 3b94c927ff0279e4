// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/planquestion.h"

#include "app/cli/output.h"
#include "core/content/planfile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

/// The same day is the same session in every run, so that calendars made twice agree.
Session sessionOn(const QDate &day)
{
    const auto uuid = QUuid::createUuidV5(QUuid(), u"session "_s + day.toString(Qt::ISODate));
    return {SessionId::fromString(uuid.toString()).valueOr({}), day};
}

Status readOption(const QString &option, const QString &value, PlanQuestion &question)
{
    const auto date = QDate::fromString(value, Qt::ISODate);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (option == u"--session"_s && date.isValid())
        question.sessions.append(sessionOn(date));
    else if ((option == u"--day"_s || option == u"--from"_s) && date.isValid())
        question.day = date;
    else if (option == u"--to"_s && date.isValid())
        question.to = date;
    else if (option == u"--shift"_s && isNumber)
        question.shift = number;
    else if (option == u"--plan"_s && !value.isEmpty())
        question.planFile = value;
    else if (option == u"--out"_s && !value.isEmpty())
        question.out = value;
    else
        return Error{ErrorCode::InvalidArgument, option};
    return {};
}

} // namespace

Result<PlanQuestion> planQuestion(QStringList arguments)
{
    PlanQuestion question;
    while (!arguments.isEmpty()) {
        const auto argument = arguments.takeFirst();
        if (!argument.startsWith(u"--"_s)) {
            question.words.append(argument);
        } else if (argument == u"--named"_s) {
            question.named = true;
        } else {
            const auto value = arguments.isEmpty() ? QString() : arguments.takeFirst();
            if (const auto read = readOption(argument, value, question); !read)
                return read.error();
        }
    }
    return question;
}

Result<PlanInForce> planInForce(const QString &planFile)
{
    auto content = Content::load();
    if (!content)
        return content.error();
    if (planFile.isEmpty() || planFile == u"built-in"_s) {
        const auto plan = content->carePlan;
        return PlanInForce{*std::move(content), plan};
    }
    const auto bytes = readFile(planFile);
    if (!bytes)
        return bytes.error();
    auto plan = PlanFiles(*content).read(*bytes);
    if (!plan)
        return plan.error();
    return PlanInForce{*std::move(content), *std::move(plan)};
}

QJsonValue inIso(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

} // namespace stipple::cli
