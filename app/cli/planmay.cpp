// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/planquestion.h"
#include "app/cli/planverbs.h"
#include "core/care/may.h"
#include "core/care/planwords.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QString verdictName(MayAnswer::Verdict verdict)
{
    static const QStringList names{u"allowed"_s, u"not-yet"_s, u"no-longer"_s, u"ask-first"_s,
                                   u"never"_s};
    return names.at(static_cast<int>(verdict));
}

QJsonObject toJson(const MayAnswer &answer)
{
    return {{u"id"_s, answer.id},
            {u"title"_s, answer.title},
            {u"verdict"_s, verdictName(answer.verdict)},
            {u"askThen"_s, answer.askThen},
            {u"from"_s, inIso(answer.from)},
            {u"until"_s, inIso(answer.until)},
            {u"notBefore"_s, inIso(answer.notBefore)},
            {u"note"_s, answer.note},
            {u"conflict"_s, answer.conflict},
            {u"earliest"_s, orNull(answer.earliest)},
            {u"latest"_s, orNull(answer.latest)},
            {u"latestWords"_s, answer.latestWords},
            {u"planDay"_s, orNull(answer.planDay)},
            {u"builtInDay"_s, orNull(answer.builtInDay)},
            {u"movedDays"_s, answer.movedDays},
            {u"differs"_s, answer.differs},
            {u"author"_s, answer.author},
            {u"priority"_s, planwords::of(answer.priority)},
            {u"forbiddenBy"_s, QJsonArray::fromStringList(answer.forbiddenBy)},
            {u"refs"_s, numbers(answer.evidence.refs)},
            {u"convention"_s, answer.evidence.convention},
            {u"conventionPart"_s, answer.evidence.conventionPart}};
}

} // namespace

int planMay(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"may"_s}};
    const auto asked = planQuestion(arguments);
    if (!asked)
        return refuse(asked.error(), verb);
    if (asked->words.isEmpty() || !asked->day.isValid())
        return refuse({ErrorCode::InvalidArgument, u"a question and --day are needed"_s}, verb);
    const auto inForce = planInForce(asked->planFile);
    if (!inForce)
        return refuse(inForce.error(), verb);
    const MayBasis basis{inForce->plan, inForce->content.carePlan, asked->sessions, asked->day,
                         asked->shift};
    QJsonArray answers;
    for (const auto &each : may(basis, asked->words.join(u' ')))
        answers.append(toJson(each));
    return answer({{u"verb"_s, u"may"_s},
                   {u"plan"_s, inForce->plan.id},
                   {u"planVersion"_s, inForce->plan.version},
                   {u"day"_s, inIso(asked->day)},
                   {u"answers"_s, answers}});
}

} // namespace stipple::cli
