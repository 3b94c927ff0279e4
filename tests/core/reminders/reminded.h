// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/reminderservice.h"
#include "platform/fake/fakealarms.h"
#include "platform/fake/fakeclock.h"
#include "tests/fakes/fakecarerepository.h"
#include "tests/fakes/fakesettingsrepository.h"

namespace stipple {

/// Knows no plan but the built-in one.
class NoPlanFiles : public PlanReader
{
public:
    [[nodiscard]] Result<CarePlan> read(const QByteArray &) const override
    {
        return Error{ErrorCode::PlanInvalid, QString()};
    }
};

/// A person with reminders at 7, 12 and 19, on a device of fakes, and a plan of one's own making.
struct Reminded
{
    static CareTask task(const QString &id, PartOfDay part, int days)
    {
        CareTask made;
        made.id = id;
        made.days = {0, days - 1};
        made.part = part;
        made.title = id;
        return made;
    }

    static CarePlan morningsAndEvenings(int days)
    {
        CarePlan plan;
        plan.id = QStringLiteral("demo");
        plan.version = 1;
        plan.longestShift = 7;
        plan.tasks = {task(QStringLiteral("T1"), PartOfDay::Morning, days),
                      task(QStringLiteral("T2"), PartOfDay::Morning, days),
                      task(QStringLiteral("T3"), PartOfDay::Evening, days)};
        return plan;
    }

    explicit Reminded(const QDateTime &now, CarePlan carePlan = morningsAndEvenings(10),
                      const QTimeZone &zone = QTimeZone("Europe/Berlin"))
        : plan(std::move(carePlan))
        , clock(now, zone)
        , care(sessions, plan, files, clock)
        , settings(rows)
        , alarms(clock)
        , service(care, settings, clock, alarms, [this] { return Result<int>(scabDays); })
    {}

    /// Switches reminders on, with what `change` makes different.
    Status begin(const std::function<void(ReminderPreferences &)> &change = {})
    {
        ReminderPreferences wanted;
        wanted.on = true;
        wanted.morning = QTime(7, 0);
        wanted.midday = QTime(12, 0);
        wanted.evening = QTime(19, 0);
        if (change)
            change(wanted);
        return service.setPreferences(wanted);
    }

    /// The device wakes for every alarm up to `instant`, and it is then that time.
    void liveUntil(const QDateTime &instant)
    {
        while (alarms.armed && alarms.armed->at <= instant) {
            clock.moveTo(alarms.armed->at);
            alarms.wake();
        }
        clock.moveTo(instant);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const auto &slot : alarms.filed.plan.slots)
            all.append(slot.id);
        return all;
    }

    CarePlan plan;
    NoPlanFiles files;
    FakeCareRepository sessions;
    FakeSettingsRepository rows;
    FakeClock clock;
    CareService care;
    Settings settings;
    FakeAlarms alarms;
    int scabDays = 0;
    ReminderService service;
};

inline QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace stipple
