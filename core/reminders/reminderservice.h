// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/ports/alarms.h"
#include "core/reminders/preferences.h"
#include "core/reminders/reminderhealth.h"
#include "core/reminders/slotplanner.h"
#include "core/settings/settings.h"

#include <functional>

namespace stipple {

/// For how many days scabs have outlasted the plan, as the diary of today tells.
using ScabDays = std::function<Result<int>()>;

/// The device is in another zone than when somebody was last asked.
struct ZoneQuestion
{
    QString from; ///< IANA names
    QString to;
};

/// Keeps what is planned in step with plan, ticks, preferences, zone, language and civil day.
///
/// Every change is answered by planning everything anew and putting it in force as a whole. When
/// that fails, the earlier plan stays in force and health() says so.
class ReminderService : public QObject
{
    Q_OBJECT

public:
    /// Plans nothing yet: call replan() once everything is built.
    ReminderService(CareService &care, Settings &settings, Clock &clock, Alarms &alarms,
                    ScabDays scabDays = {}, QObject *parent = nullptr);

    /// Plans anew: at every start, on every resume, and when the diary says other things of scabs.
    /// What care, settings and clock announce is heard here without being told.
    Status replan();

    /// InvalidArgument names the setting that is not as it should be.
    [[nodiscard]] Result<ReminderPreferences> preferences() const;
    /// InvalidArgument names the field; nothing is changed then. Switching reminders on asks for
    /// permission when that was never done.
    [[nodiscard]] Status setPreferences(const ReminderPreferences &preferences);

    /// Puts today's earlier reminders off, for 15 to 240 minutes; InvalidArgument for others, and
    /// when it would end on another day.
    [[nodiscard]] Status snooze(int minutes);

    /// Plans one reminder on the next full minute that is half a minute away or more.
    [[nodiscard]] Status sendTest();

    /// Takes everything back: alarms, files, what is visible. Preferences stay.
    [[nodiscard]] Status withdrawAll();

    [[nodiscard]] ReminderHealth health() const;
    /// Does what the button beside a problem says.
    [[nodiscard]] Status fix(ReminderFix fix);

    /// The day of the reminder that somebody chose last, once. Nothing when none was chosen, nor
    /// for a slot that is not in force or not due yet: what comes from outside leads nowhere else.
    [[nodiscard]] std::optional<QDate> takeTappedDay();

    /// Whether the person is to be asked if reminders keep home time. Only while they are on.
    [[nodiscard]] Result<std::optional<ZoneQuestion>> zoneQuestion() const;
    [[nodiscard]] Status answerZoneQuestion(bool keepHomeTime);

Q_SIGNALS:
    /// Preferences, plan or health are others than before.
    void changed();
    /// takeTappedDay() may have one.
    void tapped();

private:
    [[nodiscard]] Result<SlotPlan> plan() const;
    [[nodiscard]] Result<QList<Slot>> slotsFor(PlannerInput input) const;
    [[nodiscard]] Result<PlannerInput> inputFor(const ReminderPreferences &preferences) const;
    void onSettingChanged(Setting setting);

    CareService &m_care;
    Settings &m_settings;
    Clock &m_clock;
    Alarms &m_alarms;
    ScabDays m_scabDays;
    std::optional<WallTime> m_test;
    Status m_planned;
    bool m_isWriting = false; ///< several settings change as one
};

} // namespace stipple
