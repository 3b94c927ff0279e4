// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/reminderservice.h"

#include "core/reminders/duetasks.h"
#include "core/reminders/preferencestore.h"
#include "core/reminders/resolve.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSecondsToTest = 30;

QString nameOf(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id());
}

} // namespace

ReminderService::ReminderService(CareService &care, Settings &settings, Clock &clock,
                                 Alarms &alarms, ScabDays scabDays, QObject *parent)
    : QObject(parent)
    , m_care(care)
    , m_settings(settings)
    , m_clock(clock)
    , m_alarms(alarms)
    , m_scabDays(std::move(scabDays))
{
    connect(&m_care, &CareService::changed, this, &ReminderService::replan);
    connect(&m_clock, &Clock::dayChanged, this, &ReminderService::replan);
    connect(&m_clock, &Clock::zoneChanged, this, &ReminderService::replan);
    connect(&m_settings, &Settings::changed, this, &ReminderService::onSettingChanged);
    connect(&m_alarms, &Alarms::healthChanged, this, &ReminderService::changed);
    connect(&m_alarms, &Alarms::tapped, this, &ReminderService::tapped);
}

Status ReminderService::replan()
{
    // The zone in which reminders were begun is what a later one is compared with.
    if (const auto seen = m_settings.value(Setting::ReminderZoneSeen); seen && seen->isEmpty())
        (void)m_settings.setValue(Setting::ReminderZoneSeen, nameOf(m_clock.zone()));
    const auto made = plan();
    m_planned = made ? m_alarms.replaceAll(*made) : Status(made.error());
    Q_EMIT changed();
    return m_planned;
}

Result<SlotPlan> ReminderService::plan() const
{
    const auto wanted = preferences();
    if (!wanted)
        return wanted.error();
    auto input = inputFor(*wanted);
    if (!input)
        return input.error();
    auto slots = slotsFor(*std::move(input));
    if (!slots)
        return slots.error();

    SlotPlan plan;
    plan.written = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    plan.zone = wanted->homeZone;
    plan.lang = wanted->lang;
    plan.exact = wanted->exact;
    plan.lock = wanted->lock;
    plan.slots = *std::move(slots);
    return plan;
}

Result<PlannerInput> ReminderService::inputFor(const ReminderPreferences &preferences) const
{
    PlannerInput input;
    input.now = wallTimeAt(m_clock.now(), zoneOr(preferences.homeZone, m_clock.zone()));
    input.preferences = preferences;
    input.test = m_test;
    // What cannot be understood is replaced; nothing of it can have been shown.
    if (const auto before = m_alarms.current()) {
        for (const auto &slot : before->slots)
            input.filed.insert(slot.id);
    }
    return input;
}

Result<QList<Slot>> ReminderService::slotsFor(PlannerInput input) const
{
    // Nothing is planned: the diary need not be read, at the start of all times.
    if (!input.preferences.on && !input.test)
        return QList<Slot>{};
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto scabDays = m_scabDays ? m_scabDays() : Result<int>(0);
    if (!scabDays)
        return scabDays.error();
    const auto followed = m_care.planInForce();
    if (!followed)
        return followed.error();
    OpenTaskReader days(
        *followed, *sessions, input.preferences.tasks, *scabDays, m_clock.today(),
        [this](const QDate &from, const QDate &to) { return m_care.ticks(from, to); });
    input.open = [&days](const QDate &day) { return days.on(day); };
    auto slots = planSlots(input);
    if (!days.status())
        return days.status().error();
    return slots;
}

void ReminderService::onSettingChanged(Setting setting)
{
    if (isReminderSetting(setting) && !m_isWriting)
        (void)replan(); // health() tells how it ended
}

Result<ReminderPreferences> ReminderService::preferences() const
{
    return readPreferences(m_settings);
}

Status ReminderService::setPreferences(const ReminderPreferences &preferences)
{
    {
        const QScopedValueRollback<bool> writing(m_isWriting, true);
        if (const auto written = writePreferences(m_settings, preferences); !written)
            return written;
    }
    const auto permission = m_alarms.health().permission;
    if (preferences.on && permission == AlarmHealth::Permission::NotAsked)
        m_alarms.request(Alarms::Wish::AskPermission);
    return replan();
}

Status ReminderService::snooze(int minutes)
{
    if (minutes < leastMinutesAgain || minutes > mostMinutesAgain)
        return Error{ErrorCode::InvalidArgument, u"minutes"_s};
    auto wanted = preferences();
    if (!wanted)
        return wanted.error();
    const auto now = wallTimeAt(m_clock.now(), zoneOr(wanted->homeZone, m_clock.zone()));
    const auto until = now.plusMinutes(minutes);
    if (until.day != now.day)
        return Error{ErrorCode::InvalidArgument, u"minutes"_s};
    wanted->snoozedUntil = until;
    return setPreferences(*wanted);
}

Status ReminderService::sendTest()
{
    const auto wanted = preferences();
    if (!wanted)
        return wanted.error();
    const auto soonest = m_clock.now().addSecs(leastSecondsToTest);
    const auto zone = zoneOr(wanted->homeZone, m_clock.zone());
    auto at = wallTimeAt(soonest, zone);
    if (soonest.toSecsSinceEpoch() % 60 != 0)
        at = at.plusMinutes(1);
    m_test = at;
    return replan();
}

Status ReminderService::withdrawAll()
{
    m_test.reset();
    SlotPlan nothing;
    nothing.written = m_clock.now();
    m_planned = m_alarms.replaceAll(nothing);
    Q_EMIT changed();
    return m_planned;
}

ReminderHealth ReminderService::health() const
{
    const auto wanted = preferences();
    const auto known = wanted.valueOr({});
    return reminderHealth({.system = m_alarms.health(),
                           .plan = m_alarms.current(),
                           .planned = wanted ? m_planned : Status(wanted.error()),
                           .on = known.on || !wanted,
                           .exactWished = known.exact,
                           .homeZone = known.homeZone,
                           .now = m_clock.now(),
                           .zone = m_clock.zone()});
}

Status ReminderService::fix(ReminderFix fix)
{
    switch (fix) {
    case ReminderFix::None:
        break;
    case ReminderFix::AskPermission:
        m_alarms.request(Alarms::Wish::AskPermission);
        break;
    case ReminderFix::NotificationSettings:
        m_alarms.request(Alarms::Wish::NotificationSettings);
        break;
    case ReminderFix::ExactAlarmSettings:
        m_alarms.request(Alarms::Wish::ExactAlarmSettings);
        break;
    case ReminderFix::BatterySettings:
        m_alarms.request(Alarms::Wish::BatterySettings);
        break;
    case ReminderFix::StartDaemon:
        m_alarms.request(Alarms::Wish::StartDaemon);
        break;
    case ReminderFix::PlanAgain:
        return replan();
    case ReminderFix::SendTest:
        return sendTest();
    case ReminderFix::MakePrecise: {
        auto wanted = preferences();
        if (!wanted)
            return wanted.error();
        wanted->exact = true;
        return setPreferences(*wanted);
    }
    }
    return {};
}

std::optional<QDate> ReminderService::takeTappedDay()
{
    const auto id = m_alarms.takeTap();
    const auto plan = m_alarms.current();
    if (id.isEmpty() || !plan)
        return std::nullopt;
    const auto slot = std::find_if(plan->slots.cbegin(), plan->slots.cend(),
                                   [&](const Slot &each) { return each.id == id; });
    if (slot == plan->slots.cend() ||
        resolve(slot->at, zoneOr(plan->zone, m_clock.zone())) > m_clock.now())
        return std::nullopt;
    return slot->at.day;
}

Result<std::optional<ZoneQuestion>> ReminderService::zoneQuestion() const
{
    const auto wanted = preferences();
    if (!wanted)
        return wanted.error();
    const auto seen = m_settings.value(Setting::ReminderZoneSeen);
    if (!seen)
        return seen.error();
    const auto here = nameOf(m_clock.zone());
    const auto from = seen->isEmpty() ? wanted->homeZone : *seen;
    const bool isHome = here == wanted->homeZone;
    if (!wanted->on || from.isEmpty() || from == here || isHome)
        return std::optional<ZoneQuestion>();
    return std::optional(ZoneQuestion{from, here});
}

Status ReminderService::answerZoneQuestion(bool keepHomeTime)
{
    const auto question = zoneQuestion();
    if (!question)
        return question.error();
    if (!*question)
        return {};
    auto wanted = preferences();
    if (!wanted)
        return wanted.error();
    if (!keepHomeTime)
        wanted->homeZone.clear();
    else if (wanted->homeZone.isEmpty())
        wanted->homeZone = (*question)->from;
    if (const auto done = m_settings.setValue(Setting::ReminderZoneSeen, (*question)->to); !done)
        return done;
    return setPreferences(*wanted);
}

} // namespace stipple
