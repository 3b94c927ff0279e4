// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/calendarmodel.h"

#include "core/content/content.h"
#include "core/ports/sharesheet.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"

#include <QRandomGenerator>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Tells nothing, and is not taken yet.
QString fileName()
{
    constexpr quint32 sixDigits = 0x1000000;
    return u"calendar-%1.ics"_s.arg(QRandomGenerator::system()->bounded(sixDigits), 6, 16,
                                    QChar(u'0'));
}

} // namespace

CalendarModel::CalendarModel(QObject *parent)
    : CalendarModel(Services::current(), parent)
{}

CalendarModel::CalendarModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_clock(services.clock)
    , m_care(services.care)
    , m_sheet(services.shareSheet)
    , m_adviser(services.diary, services.care, services.settings, services.content.guidance)
{
    follow(*this, &CalendarModel::reload, m_clock, m_care, services.diary);
    reload();
}

void CalendarModel::reload()
{
    const auto all = events();
    m_count = all ? static_cast<int>(all->size()) : 0;
    m_example = m_count > 0 ? all->constFirst().summary : QString();
    m_where.clear();
    m_error = all ? ErrorText{} : errorText(all.error().code);
    Q_EMIT changed();
}

void CalendarModel::setNamed(bool named)
{
    if (named == m_named)
        return;
    m_named = named;
    reload();
}

Result<QList<CalendarEvent>> CalendarModel::events() const
{
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto shift = m_adviser.scabShiftOn(m_clock.today());
    if (!shift)
        return shift.error();
    const CalendarChoice choice{m_clock.today(), *shift, m_named};
    return planCalendar(m_care.plan(), m_care.builtInPlan().phrases, *sessions, choice);
}

void CalendarModel::save()
{
    const auto all = events();
    const auto where = all ? m_sheet.offer(fileName(), iCalendar(*all, m_clock.now()))
                           : Result<QString>(all.error());
    m_where = where.valueOr({});
    m_error = where ? ErrorText{} : errorText(where.error().code);
    Q_EMIT changed();
}

} // namespace stipple
