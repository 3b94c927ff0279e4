// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/today/todaymodel.h"

#include "core/content/content.h"
#include "core/guidance/scabshift.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"

#include <algorithm>

namespace stipple {

namespace {

// The ring has a dot for every day up to this one; afterwards the years are counted.
constexpr int lastRingDay = 42;

QString drawingName(Drawing drawing)
{
    switch (drawing) {
    case Drawing::Scabs:
        return QStringLiteral("scabs");
    case Drawing::Red:
        return QStringLiteral("red");
    case Drawing::Dark:
        return QStringLiteral("dark");
    case Drawing::Flake:
        return QStringLiteral("flake");
    case Drawing::Fade:
        return QStringLiteral("fade");
    case Drawing::Settled:
        break;
    }
    return QStringLiteral("settled");
}

} // namespace

TodayModel::TodayModel(QObject *parent)
    : TodayModel(Services::current(), parent)
{}

TodayModel::TodayModel(const Services &services, QObject *parent)
    : TodayModel(services.clock, services.care, services.diary, services.settings,
                 services.content.guidance, parent)
{}

TodayModel::TodayModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                       const Guidance &guidance, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, guidance)
    , m_today(clock.today())
{
    readAndFollow(*this, &TodayModel::reload, m_clock, m_care, m_diary, settings);
}

void TodayModel::reload()
{
    const auto done = read();
    if (!done) {
        m_state = State::Failed;
        m_error = errorText(done.error().code);
    } else {
        m_state = m_plan.dayNumber ? State::Full : State::Empty;
    }
    Q_EMIT changed();
}

Status TodayModel::read()
{
    m_today = m_shown.isValid() ? m_shown : m_clock.today();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    // Whatever day is looked at: what calls for help calls today.
    auto open = m_adviser.openOn(m_clock.today());
    if (!open)
        return open.error();
    const auto shift = readLogs(*sessions);
    if (!shift)
        return shift.error();
    const auto plan = m_care.day(m_today, *shift);
    if (!plan)
        return plan.error();
    const auto ticked = m_care.ticked(m_today);
    if (!ticked)
        return ticked.error();
    m_plan = *plan;
    m_open = *open;

    QList<DueTask> toTick;
    QList<DueTask> toPrepare;
    QList<DueTask> toKnow;
    // What heals comes before what prepares for a session that is still to come.
    const bool heals = m_plan.sessionNumber > 0;
    for (const auto &task : m_plan.tasks) {
        const bool prepares = heals && task.anchor == Anchor::NextSession;
        if (task.tickable)
            (prepares ? toPrepare : toTick).append(task);
        else
            toKnow.append(task);
    }
    std::stable_partition(toKnow.begin(), toKnow.end(),
                          [](const DueTask &task) { return task.anchor == Anchor::LastSession; });
    m_tasks.show(toTick, *ticked);
    m_before.show(toPrepare, *ticked);
    m_notes.show(toKnow, {});
    return {};
}

void TodayModel::setShownDay(const QString &day)
{
    auto wanted = QDate::fromString(day, Qt::ISODate);
    if (wanted >= m_clock.today())
        wanted = {};
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    reload();
}

Result<int> TodayModel::readLogs(const QList<Session> &sessions)
{
    const auto last = sessionBefore(sessions, m_today);
    const auto from = last ? last->day : m_today;
    const auto until = std::min(m_today, from.addDays(lastRingDay));
    const auto entries = m_diary.entries(from, until);
    if (!entries)
        return entries.error();
    // In the long run today is no longer among them.
    const auto today = until < m_today ? m_diary.entries(m_today, m_today) : entries;
    if (!today)
        return today.error();

    QSet<int> logged;
    QList<EarlierSymptoms> symptoms;
    for (const auto &entry : *entries) {
        const auto number = static_cast<int>(from.daysTo(entry.day));
        logged.insert(number);
        symptoms.append({number, entry.symptoms});
    }
    m_missed.clear();
    for (int day = 0; day < from.daysTo(until); ++day) {
        if (!logged.contains(day))
            m_missed.append(day);
    }
    m_loggedToday = !today->isEmpty() && today->last().day == m_today;
    return scabShift(m_adviser.guidance().healing, symptoms);
}

QString TodayModel::greeting() const
{
    const auto hour = m_clock.now().toTimeZone(m_clock.zone()).time().hour();
    constexpr int morning = 5;
    constexpr int noon = 12;
    constexpr int evening = 18;
    if (hour < morning || hour >= evening)
        return tr("Good evening");
    return hour < noon ? tr("Good morning") : tr("Good afternoon");
}

QString TodayModel::dateText() const
{
    return words::fullDay(m_today);
}

QString TodayModel::phase() const
{
    if (!m_plan.phase)
        return {};
    return m_plan.phase->sentence.isEmpty() ? m_plan.phase->name : m_plan.phase->sentence;
}

QString TodayModel::sessionText() const
{
    if (m_plan.sessionNumber == 0) {
        if (!m_plan.daysToNext)
            return {};
        //: Below the number of days until the first session; %1 is its day, short
        return tr("on %1").arg(words::shortDate(m_today.addDays(*m_plan.daysToNext)));
    }
    if (m_plan.sessionCount <= 1)
        return tr("after your session");
    //: %1 the number of the session counted from, %2 how many there are, had and booked
    return tr("after session %1 of %2").arg(m_plan.sessionNumber).arg(m_plan.sessionCount);
}

QString TodayModel::beforeTitle() const
{
    if (!m_plan.daysToNext || *m_plan.daysToNext == 0) {
        //: Above the tasks that prepare for today's session
        return tr("Before today's session");
    }
    //: Above the tasks that prepare for the next session; %1 is its number
    return tr("Before session %1").arg(m_plan.sessionNumber + 1);
}

QString TodayModel::nextSessionText() const
{
    if (!m_plan.daysToNext || m_plan.sessionNumber == 0)
        return {};
    //: %1 is the number of the next session, %2 its day in full
    return tr("Session %1 is on %2")
        .arg(m_plan.sessionNumber + 1)
        .arg(words::fullDay(m_today.addDays(*m_plan.daysToNext)));
}

bool TodayModel::longTerm() const
{
    return day() > lastRingDay;
}

QList<int> TodayModel::phaseLengths() const
{
    QList<int> lengths;
    for (const auto &phase : m_care.plan().phases) {
        const int from = std::max(0, phase.days.from);
        const int to = std::min(lastRingDay, phase.days.to.value_or(lastRingDay));
        if (to >= from)
            lengths.append(to - from + 1);
    }
    return lengths;
}

std::optional<QDate> TodayModel::sessionDay() const
{
    if (!m_plan.dayNumber)
        return {};
    return m_today.addDays(-*m_plan.dayNumber);
}

int TodayModel::topUpDay() const
{
    const auto from = sessionDay();
    if (!from)
        return 0;
    return static_cast<int>(from->daysTo(from->addMonths(m_care.plan().topUp.checkMonth)));
}

QString TodayModel::topUpText() const
{
    const auto from = sessionDay();
    if (!from)
        return {};
    const auto check = from->addMonths(m_care.plan().topUp.checkMonth);
    if (check <= m_today)
        return tr("One dot a day. It is time for your top-up check.");
    //: Below the drawing that has one dot for every day; %1 is a year
    return tr("One dot a day, up to your top-up check in %1").arg(check.year());
}

QVariantList TodayModel::signs() const
{
    QVariantList rows;
    if (!m_plan.dayNumber)
        return rows;
    const auto usual = usualOn(m_adviser.guidance().healing, *m_plan.dayNumber);
    for (const auto &sign : usual)
        rows.append(QVariantMap{{QStringLiteral("title"), sign.title},
                                {QStringLiteral("sub"), sign.sub},
                                {QStringLiteral("drawing"), drawingName(sign.drawing)}});
    return rows;
}

int TodayModel::alertLevel() const
{
    return m_open ? static_cast<int>(m_open->advice.level) : 0;
}

QString TodayModel::alertText() const
{
    if (!m_open)
        return {};
    const auto due = deadlineOf(m_open->advice, m_open->entry.loggedAt);
    QStringList lines{m_open->advice.title};
    if (due.isValid() && m_open->advice.level == Level::DoctorUrgent) {
        //: Until when a doctor should have seen it; %1 is a day and a time
        lines.append(tr("Before %1").arg(words::dayAndTime(due, m_clock.zone())));
    }
    lines.append(m_open->advice.because.mid(0, 1));
    return lines.join(u'\n');
}

QString TodayModel::alertEntryId() const
{
    return m_open ? m_open->entry.id.toString() : QString();
}

QVariantList TodayModel::milestones() const
{
    QVariantList rows;
    for (const auto &milestone : m_plan.milestones) {
        const bool soon = milestone.day < m_today.addDays(300);
        rows.append(QVariantMap{{QStringLiteral("title"), milestone.title},
                                {QStringLiteral("when"), soon ? words::shortDay(milestone.day)
                                                              : words::shortMonth(milestone.day)}});
    }
    return rows;
}

QString TodayModel::technicianText() const
{
    return m_adviser.guidance().redFlags.levelText(Level::Technician).text.action;
}

void TodayModel::setTicked(const QString &taskId, bool ticked)
{
    if (const auto done = m_care.setTicked(m_today, taskId, ticked); !done)
        Q_EMIT failed(errorText(done.error().code));
}

void TodayModel::setFollowed(bool followed)
{
    if (!m_open)
        return;
    if (const auto done = m_adviser.setFollowed(m_open->entry.id, followed); !done)
        Q_EMIT failed(errorText(done.error().code));
}

} // namespace stipple
