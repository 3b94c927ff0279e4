// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contentverbs.h"
#include "app/cli/diary.h"
#include "app/cli/envelope.h"
#include "app/cli/fhir.h"
#include "app/cli/flags.h"
#include "app/cli/output.h"
#include "app/cli/photo.h"
#include "app/cli/plan.h"
#include "app/cli/reminders.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace stipple::cli;

namespace {

const std::vector<Family> &families()
{
    static const std::vector<Family> all{
        {"content", contentUse, runContent},
        {"diary", diaryUse, runDiary},
        {"envelope", envelopeUse, runEnvelope},
        {"fhir", fhirUse, runFhir},
        {"flags", flagsUse, runFlags},
        {"photo", photoUse, runPhoto},
        {"plan", planUse, runPlan},
        {"reminders", remindersUse, runReminders},
    };
    return all;
}

QString uses()
{
    QStringList lines;
    for (const auto &family : families())
        lines.append(u"stipple-cli "_s + QLatin1String(family.name) + u' ' +
                     QString::fromUtf8(family.use));
    return lines.join(u'\n');
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return usage(uses());

    const auto name = arguments.takeFirst();
    const auto family = std::find_if(families().begin(), families().end(), [&](const Family &each) {
        return name == QLatin1String(each.name);
    });
    return family == families().end() ? usage(uses()) : family->run(arguments);
}
