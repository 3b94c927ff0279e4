// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/flags.h"

#include "app/cli/observationfile.h"
#include "app/cli/output.h"
#include "core/content/content.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonObject inJson(const Advice &advice)
{
    QJsonArray refs;
    for (const int ref : advice.evidence.refs)
        refs.append(ref);
    QJsonObject object{{u"flag"_s, advice.flagId},
                       {u"level"_s, levelId(advice.level)},
                       {u"levelName"_s, advice.levelName},
                       {u"title"_s, advice.title},
                       {u"meaning"_s, advice.meaning},
                       {u"action"_s, advice.action},
                       {u"steps"_s, QJsonArray::fromStringList(advice.steps)},
                       {u"because"_s, QJsonArray::fromStringList(advice.because)},
                       {u"refs"_s, refs},
                       {u"convention"_s, advice.evidence.convention}};
    if (advice.targetHours)
        object.insert(u"targetHours"_s, *advice.targetHours);
    return object;
}

} // namespace

int runFlags(const QStringList &arguments)
{
    const bool hasRegion = arguments.value(1) == u"--region"_s && arguments.size() == 3;
    if (arguments.size() != 1 && !hasRegion)
        return usage(u"stipple-cli flags "_s + QString::fromUtf8(flagsUse));
    ContentOptions options;
    options.region = arguments.value(2);
    const auto content = Content::load(options);
    if (!content)
        return refuse(content.error());
    const auto bytes = readFile(arguments.first());
    if (!bytes)
        return refuse(bytes.error());
    const auto observation = readObservation(*bytes, content->guidance.redFlags);
    if (!observation)
        return refuse(observation.error());

    const auto all = evaluate(content->guidance, *observation);
    QJsonArray advice;
    for (const auto &each : all)
        advice.append(inJson(each));
    return answer({{u"highest"_s, levelId(highest(all))},
                   {u"advice"_s, advice},
                   {u"notice"_s, content->guidance.emergency.nobody}});
}

} // namespace stipple::cli
