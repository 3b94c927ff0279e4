// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/plancalendar.h"
#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "app/cli/planquestion.h"
#include "app/cli/planverbs.h"
#include "platform/common/systemclock.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {

int planCalendar(const QStringList &arguments)
{
    QJsonObject document{{u"verb"_s, u"calendar"_s}};
    const auto asked = planQuestion(arguments);
    if (!asked)
        return refuse(asked.error(), document);
    if (asked->sessions.isEmpty() || !asked->words.isEmpty())
        return refuse({ErrorCode::InvalidArgument, u"--session is needed"_s}, document);
    const auto inForce = planInForce(asked->planFile);
    if (!inForce)
        return refuse(inForce.error(), document);

    const auto events = stipple::planCalendar(
        inForce->plan, inForce->content.carePlan.phrases, asked->sessions,
        {.from = asked->day, .scabShift = asked->shift, .named = asked->named});
    const auto file = iCalendar(events, SystemClock().now());
    document.insert(u"events"_s, events.size());
    if (asked->out.isEmpty()) {
        document.insert(u"calendar"_s, QString::fromUtf8(file));
        return answer(document);
    }
    if (const auto written = writeNewFile(asked->out, file); !written)
        return refuse(written.error(), document);
    document.insert(u"file"_s, asked->out);
    return answer(document);
}

} // namespace stipple::cli
