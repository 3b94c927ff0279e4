// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/planquestion.h"
#include "app/cli/planverbs.h"
#include "app/cli/slotjson.h"
#include "core/reminders/duetasks.h"
#include "core/reminders/preferencestore.h"
#include "core/reminders/resolve.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

/// Settings as they stand on a command line.
class GivenSettings : public SettingsRepository
{
public:
    QHash<QString, QString> values;

    [[nodiscard]] Result<std::optional<QString>> read(const QString &key) override
    {
        return values.contains(key) ? std::optional(values.value(key)) : std::nullopt;
    }
    [[nodiscard]] Status write(const QString &key, const QString &value, bool) override
    {
        values.insert(key, value);
        return {};
    }
};

/// Takes what says how to be reminded out of the arguments; the rest asks about the plan.
Result<ReminderPreferences> preferencesFrom(QStringList &arguments)
{
    static const QHash<QString, QString> keys{
        {u"--times"_s, u"reminder-times"_s}, {u"--again"_s, u"reminder-again"_s},
        {u"--quiet"_s, u"reminder-quiet"_s}, {u"--tasks"_s, u"reminder-tasks"_s},
        {u"--zone"_s, u"reminder-zone"_s},   {u"--snooze"_s, u"reminder-snooze"_s},
    };
    GivenSettings given;
    given.values.insert(u"reminders"_s, u"on"_s);
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto key = keys.value(arguments.at(i));
        if (key.isEmpty())
            rest.append(arguments.at(i));
        else
            given.values.insert(key, arguments.value(++i));
    }
    arguments = rest;
    return readPreferences(Settings(given));
}

} // namespace

int planSlots(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"slots"_s}};
    auto rest = arguments;
    const auto preferences = preferencesFrom(rest);
    if (!preferences)
        return refuse(preferences.error(), verb);
    const auto asked = planQuestion(rest);
    if (!asked)
        return refuse(asked.error(), verb);
    if (!asked->day.isValid())
        return refuse({ErrorCode::InvalidArgument, u"--from is needed"_s}, verb);
    const auto inForce = planInForce(asked->planFile);
    if (!inForce)
        return refuse(inForce.error(), verb);

    OpenTaskReader days(inForce->plan, asked->sessions, preferences->tasks, asked->shift,
                        asked->day,
                        [](const QDate &, const QDate &) { return Result(QList<Tick>()); });
    PlannerInput input;
    input.now = {asked->day, QTime(0, 0)};
    input.open = [&days](const QDate &day) { return days.on(day); };
    input.preferences = *preferences;

    QJsonArray slots;
    const auto zone = zoneOr(preferences->homeZone, QTimeZone::utc());
    for (const auto &slot : stipple::planSlots(input)) {
        auto row = slotJson(slot);
        if (!preferences->homeZone.isEmpty())
            row.insert(u"instant"_s, instantJson(resolve(slot.at, zone)));
        slots.append(row);
    }
    return answer({{u"verb"_s, u"slots"_s},
                   {u"plan"_s, inForce->plan.id},
                   {u"planVersion"_s, inForce->plan.version},
                   {u"zone"_s, preferences->homeZone},
                   {u"slots"_s, slots}});
}

} // namespace stipple::cli
