// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/plan.h"

#include "app/cli/output.h"
#include "app/cli/planverbs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

struct Verb
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array verbs{
    Verb{"due", planDue},   Verb{"may", planMay},           Verb{"diff", planDiff},
    Verb{"lint", planLint}, Verb{"calendar", planCalendar}, Verb{"slots", planSlots},
};

} // namespace

int runPlan(const QStringList &arguments)
{
    const auto name = arguments.value(0);
    const auto *verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &each) {
        return name == QLatin1String(each.name);
    });
    if (verb != verbs.end())
        return verb->run(arguments.mid(1));
    return usage(u"stipple-cli plan "_s + QString::fromUtf8(planUse));
}

} // namespace stipple::cli
