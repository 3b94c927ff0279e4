// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/remindernoticemodel.h"

#include "qml/base/services.h"
#include "qml/reminders/healthwords.h"

namespace stipple {

namespace {

/// The system lets nothing be shown, and the person can change that.
bool blocks(ReminderProblem problem)
{
    switch (problem) {
    case ReminderProblem::NotAsked:
    case ReminderProblem::Denied:
    case ReminderProblem::Refused:
    case ReminderProblem::ChannelOff:
        return true;
    default:
        return false;
    }
}

} // namespace

ReminderNoticeModel::ReminderNoticeModel(QObject *parent)
    : ReminderNoticeModel(Services::current().reminders, parent)
{}

ReminderNoticeModel::ReminderNoticeModel(ReminderService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_service, &ReminderService::changed, this, &ReminderNoticeModel::reload);
    reload();
}

void ReminderNoticeModel::reload()
{
    m_health = m_service.health();
    m_question = m_service.zoneQuestion().valueOr(std::nullopt);
    m_homeZone = m_health.homeZone;
    Q_EMIT changed();
}

bool ReminderNoticeModel::isBlocked() const
{
    return !m_health.problems.isEmpty() && blocks(m_health.problems.constFirst().first);
}

QString ReminderNoticeModel::blockedTitle() const
{
    return isBlocked() ? HealthWords::title(m_health.problems.constFirst().first) : QString();
}

QString ReminderNoticeModel::blockedText() const
{
    return isBlocked() ? HealthWords::text(m_health.problems.constFirst().first, {}) : QString();
}

QString ReminderNoticeModel::blockedAction() const
{
    if (!isBlocked())
        return {};
    const auto &[problem, fix] = m_health.problems.constFirst();
    return HealthWords::action(problem, fix);
}

QString ReminderNoticeModel::problemText() const
{
    const qsizetype at = isBlocked() ? 1 : 0;
    return at < m_health.problems.size() ? HealthWords::title(m_health.problems.at(at).first)
                                         : QString();
}

QString ReminderNoticeModel::question() const
{
    if (!m_question)
        return {};
    //: Asked once after somebody has travelled to another time zone. %1 is a place, e.g. New York
    return tr("You are on %1 time").arg(HealthWords::place(m_question->to));
}

QString ReminderNoticeModel::questionText() const
{
    //: Asked once after somebody has travelled to another time zone
    return tr("Which time should your reminders follow?");
}

QString ReminderNoticeModel::homePlace() const
{
    if (!m_question)
        return {};
    return HealthWords::place(m_homeZone.isEmpty() ? m_question->from : m_homeZone);
}

QString ReminderNoticeModel::homeAnswer() const
{
    //: Answer: reminders keep the time of home. %1 is a place, e.g. Berlin
    return tr("Keep %1 time").arg(homePlace());
}

QString ReminderNoticeModel::localAnswer() const
{
    //: Answer: reminders follow the time of where the person is
    return tr("Use local time");
}

void ReminderNoticeModel::unblock()
{
    if (!isBlocked())
        return;
    if (const auto done = m_service.fix(m_health.problems.constFirst().second); !done)
        Q_EMIT failed(errorText(done.error().code));
}

void ReminderNoticeModel::keepHomeTime(bool keep)
{
    if (const auto done = m_service.answerZoneQuestion(keep); !done)
        Q_EMIT failed(errorText(done.error().code));
}

} // namespace stipple
