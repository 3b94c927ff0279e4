// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"
#include "core/care/dueon.h"
#include "core/ports/clock.h"

#include <QObject>
#include <QSet>

namespace stipple {

/// Sessions and what is due around them, with what the person ticked.
class CareService : public QObject
{
    Q_OBJECT

public:
    /// `plan` must outlive the service.
    CareService(CareRepository &repository, const CarePlan &plan, Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] const CarePlan &plan() const { return m_plan; }

    /// By day, numbered from 1.
    [[nodiscard]] Result<QList<Session>> sessions() const;

    /// Adds a session that was or that is booked. InvalidArgument for an invalid day,
    /// AlreadyExists when there is one on that day.
    [[nodiscard]] Result<SessionId> addSession(const QDate &day);

    /// NotFound when there is none of that id.
    [[nodiscard]] Status removeSession(SessionId id);

    /// What is due on `day`. Tasks of which one tick in several days is enough are left out when
    /// they were ticked on an earlier of those days.
    [[nodiscard]] Result<DayPlan> day(const QDate &day, int scabShift = 0) const;

    /// Ids of the tasks ticked on `day`.
    [[nodiscard]] Result<QSet<QString>> ticked(const QDate &day) const;

    /// DateInFuture for a day after today, NotFound when the plan has no such task to tick.
    [[nodiscard]] Status setTicked(const QDate &day, const QString &taskId, bool ticked);

Q_SIGNALS:
    /// Sessions or ticks are others than before.
    void changed();

private:
    CareRepository &m_repository;
    const CarePlan &m_plan;
    Clock &m_clock;
};

} // namespace stipple
