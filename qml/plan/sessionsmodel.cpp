// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/sessionsmodel.h"

#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

std::optional<Session> byId(const QList<Session> &sessions, const QString &id)
{
    for (const auto &session : sessions) {
        if (session.id.toString() == id)
            return session;
    }
    return {};
}

/// Those of `some` that are not in `others`.
QList<Session> without(const QList<Session> &some, const QList<Session> &others)
{
    QList<Session> rest;
    for (const auto &session : some) {
        if (!byId(others, session.id.toString()))
            rest.append(session);
    }
    return rest;
}

} // namespace

SessionsModel::SessionsModel(QObject *parent)
    : SessionsModel(Services::current(), parent)
{}

SessionsModel::SessionsModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_clock(services.clock)
    , m_care(services.care)
{
    readAndFollow(*this, &SessionsModel::reload, m_clock, m_care);
}

void SessionsModel::reload()
{
    const auto before = m_sessions;
    const bool known = m_state == State::Full || m_state == State::Empty;
    if (const auto sessions = m_care.sessions(); !sessions) {
        m_state = State::Failed;
        m_error = errorText(sessions.error().code);
    } else {
        m_sessions = *sessions;
        m_state = m_sessions.isEmpty() ? State::Empty : State::Full;
        m_error = {};
    }
    Q_EMIT changed();
    if (known && m_state != State::Failed && !m_undoing)
        tellDifference(before);
}

void SessionsModel::tellDifference(const QList<Session> &before)
{
    const auto added = without(m_sessions, before);
    const auto removed = without(before, m_sessions);
    if (added.size() + removed.size() > 1)
        return;
    if (!added.isEmpty()) {
        const auto id = added.constFirst().id;
        m_undo = [this, id] { return m_care.removeSession(id); };
        //: Said after a session was added; %1 is its day
        Q_EMIT done(tr("Session added: %1").arg(dayText(added.constFirst().day)));
    } else if (!removed.isEmpty()) {
        const auto day = removed.constFirst().day;
        m_undo = [this, day] {
            const auto again = m_care.addSession(day);
            return again ? Status() : Status(again.error());
        };
        //: Said after a session was removed; %1 was its day
        Q_EMIT done(tr("Session removed: %1").arg(dayText(day)));
    } else {
        for (const auto &session : std::as_const(m_sessions)) {
            const auto old = byId(before, session.id.toString());
            if (!old || old->day == session.day)
                continue;
            m_undo = [this, id = old->id, day = old->day] { return m_care.moveSession(id, day); };
            //: Said after a session was put on another day; %1 is the new day
            Q_EMIT done(tr("Session moved to %1. Every date of your plan follows.")
                            .arg(dayText(session.day)));
            return;
        }
    }
}

void SessionsModel::undo()
{
    if (!m_undo)
        return;
    m_undoing = true;
    const auto undone = std::exchange(m_undo, {})();
    m_undoing = false;
    if (!undone)
        Q_EMIT refused(errorText(undone.error().code));
}

QString SessionsModel::dayText(const QDate &day) const
{
    if (day.year() == m_clock.today().year())
        return words::fullDay(day);
    //: A day of another year: %1 is the day in full, %2 the year
    return tr("%1 %2").arg(words::fullDay(day), QLocale().toString(day, u"yyyy"_s));
}

QString SessionsModel::whenText(const QDate &day) const
{
    const auto days = static_cast<int>(m_clock.today().daysTo(day));
    switch (days) {
    case 0:
        //: When a session is or was
        return tr("today");
    case 1:
        //: When a session is
        return tr("tomorrow");
    case -1:
        //: When a session was
        return tr("yesterday");
    default:
        break;
    }
    return days > 0
               //: When a session is
               ? QCoreApplication::translate("SessionsModel", "in %Ln days", nullptr, days)
               //: When a session was
               : QCoreApplication::translate("SessionsModel", "%Ln days ago", nullptr, -days);
}

QVariantMap SessionsModel::rowOf(qsizetype index) const
{
    const auto &session = m_sessions.at(index);
    //: Which session: %1 is its number, %2 when it is or was
    auto sub = tr("Session %1, %2").arg(QLocale().toString(session.number), whenText(session.day));
    return {{u"id"_s, session.id.toString()},
            {u"title"_s, dayText(session.day)},
            {u"sub"_s, sub},
            {u"warning"_s,
             index > 0 ? gapWords(m_sessions.at(index - 1).day, session.day) : QString()}};
}

QVariantList SessionsModel::groups() const
{
    QVariantList booked;
    QVariantList had;
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        if (m_sessions.at(i).day > m_clock.today())
            booked.append(rowOf(i));
        else
            had.prepend(rowOf(i));
    }
    QVariantList groups;
    if (!booked.isEmpty()) {
        //: Above sessions that are still to come
        groups.append(QVariantMap{{u"title"_s, tr("Booked")}, {u"rows"_s, booked}});
    }
    if (!had.isEmpty()) {
        //: Above sessions that have been
        groups.append(QVariantMap{{u"title"_s, tr("Had")}, {u"rows"_s, had}});
    }
    return groups;
}

QVariantMap SessionsModel::session(const QString &id) const
{
    const auto found = byId(m_sessions, id);
    if (!found)
        return {};
    return {{u"day"_s, found->day.toString(Qt::ISODate)},
            {u"number"_s, found->number},
            {u"booked"_s, found->day > m_clock.today()}};
}

QString SessionsModel::warningFor(const QString &isoDay, const QString &id) const
{
    const auto day = QDate::fromString(isoDay, Qt::ISODate);
    const auto &spacing = m_care.plan().spacing;
    QString warning;
    int fewest = spacing.warnBelow;
    for (const auto &other : m_sessions) {
        if (!day.isValid() || other.id.toString() == id || other.day == day)
            continue;
        const int days = std::abs(static_cast<int>(other.day.daysTo(day)));
        if (days >= fewest)
            continue;
        fewest = days;
        warning = gapWords(std::min(day, other.day), std::max(day, other.day));
    }
    return warning;
}

QString SessionsModel::gapWords(const QDate &earlier, const QDate &later) const
{
    const auto &spacing = m_care.plan().spacing;
    const auto days = static_cast<int>(earlier.daysTo(later));
    switch (gapBetween(spacing, earlier, later)) {
    case Gap::Usual:
        return {};
    case Gap::Short:
        //: Two sessions lie close: %n days between them, %1 how many there should be
        return QCoreApplication::translate(
                   "SessionsModel",
                   "Only %Ln days after the session before. Your plan likes at least %1: ask your "
                   "technician.",
                   nullptr, days)
            .arg(QLocale().toString(spacing.warnBelow));
    case Gap::TooShort:
        break;
    }
    //: Two sessions lie too close: %n days between them, %1 how many there have to be
    return QCoreApplication::translate(
               "SessionsModel",
               "Only %Ln days after the session before. Your plan asks for at least %1: talk to "
               "your technician.",
               nullptr, days)
        .arg(QLocale().toString(spacing.leastDays));
}

bool SessionsModel::keep(const Status &status)
{
    if (status)
        return true;
    m_error = errorText(status.error().code);
    if (status.error().code == ErrorCode::AlreadyExists) {
        //: Why a session was not added or moved
        m_error = {tr("There is a session on that day already"),
                   //: What to do when there is a session on a day already
                   tr("Nothing was changed. Choose another day.")};
    }
    Q_EMIT changed();
    return false;
}

bool SessionsModel::add(const QString &isoDay)
{
    const auto id = m_care.addSession(QDate::fromString(isoDay, Qt::ISODate));
    return keep(id ? Status() : Status(id.error()));
}

bool SessionsModel::move(const QString &id, const QString &isoDay)
{
    const auto session = byId(m_sessions, id);
    return keep(session ? m_care.moveSession(session->id, QDate::fromString(isoDay, Qt::ISODate))
                        : Status(Error{ErrorCode::NotFound, id}));
}

bool SessionsModel::remove(const QString &id)
{
    const auto session = byId(m_sessions, id);
    return keep(session ? m_care.removeSession(session->id)
                        : Status(Error{ErrorCode::NotFound, id}));
}

} // namespace stipple
