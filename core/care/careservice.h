// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"
#include "core/care/dueon.h"
#include "core/care/planreader.h"
#include "core/ports/clock.h"

#include <QObject>
#include <QSet>

namespace stipple {

/// One plan that could be followed.
struct KnownPlan
{
    PlanName name;
    QString author;
    QDateTime importedAt; ///< UTC; invalid for the built-in plan
    bool builtIn = false;
    bool inForce = false;
};

/// Sessions and what is due around them, with what the person ticked, by the plan in force.
///
/// The technician's plan wins over the built-in one in everything that a plan can say (AC-R3).
/// Warning signs are none of it: they live in `guidance`, which never asks a plan.
class CareService : public QObject
{
    Q_OBJECT

public:
    /// `builtIn` is in force until another plan is imported. It and `reader` must outlive the
    /// service.
    CareService(CareRepository &repository, const CarePlan &builtIn, const PlanReader &reader,
                Clock &clock, QObject *parent = nullptr);

    /// The plan in force. The reference stays good; what it refers to changes with changed().
    /// When the plan in force cannot be read, this is the built-in one, and planInForce(),
    /// day() and setTicked() tell the reason.
    [[nodiscard]] const CarePlan &plan() const;
    [[nodiscard]] const CarePlan &builtInPlan() const { return m_builtIn; }

    /// The plan in force, or why it cannot be read: what the repository says, or what
    /// PlanReader::read() does.
    [[nodiscard]] Result<CarePlan> planInForce() const;

    /// The built-in plan, then what was imported, in the order in which it came.
    [[nodiscard]] Result<QList<KnownPlan>> plans() const;

    /// The plan of that name, built-in or imported. NotFound.
    [[nodiscard]] Result<CarePlan> plan(const PlanName &name) const;

    /// What importing `document` would bring in force: nothing is kept. Refusals as importPlan().
    [[nodiscard]] Result<CarePlan> readPlan(const QByteArray &document) const;

    /// Keeps a plan document and puts it in force, in one step. A document that was imported
    /// before is put in force again. Refused, while the plan in force stays, by what
    /// PlanReader::read() says, and as SameIdOtherContent when that id and version came with
    /// another document.
    [[nodiscard]] Result<PlanName> importPlan(const QByteArray &document);

    /// Goes back to a plan, or forward again. NotFound; a plan that cannot be read any more is
    /// refused, and the one in force stays.
    [[nodiscard]] Status usePlan(const PlanName &name);

    /// By day, numbered from 1.
    [[nodiscard]] Result<QList<Session>> sessions() const;

    /// Adds a session that was or that is booked. InvalidArgument for an invalid day,
    /// AlreadyExists when there is one on that day.
    [[nodiscard]] Result<SessionId> addSession(const QDate &day);

    /// Puts a session on another day, in one step; its id stays. Everything pending is counted
    /// anew from there. Ticks stay on their days, as what was done; one counts for a task that is
    /// open for several days only within the days that the task has now. InvalidArgument for an
    /// invalid day, NotFound, AlreadyExists when another session is on that day.
    [[nodiscard]] Status moveSession(SessionId id, const QDate &newDay);

    /// NotFound when there is none of that id.
    [[nodiscard]] Status removeSession(SessionId id);

    /// What is due on `day`. Tasks of which one tick in several days is enough are left out when
    /// they were ticked on an earlier of those days.
    [[nodiscard]] Result<DayPlan> day(const QDate &day, int scabShift = 0) const;

    /// Ids of the tasks ticked on `day`.
    [[nodiscard]] Result<QSet<QString>> ticked(const QDate &day) const;

    /// The ticks of the days `from` to `to`, both included, in any order.
    [[nodiscard]] Result<QList<Tick>> ticks(const QDate &from, const QDate &to) const;

    /// DateInFuture for a day after today, NotFound when the plan has no such task to tick.
    [[nodiscard]] Status setTicked(const QDate &day, const QString &taskId, bool ticked);

Q_SIGNALS:
    /// Sessions, ticks or the plan in force are others than before.
    void changed();

private:
    [[nodiscard]] Status readPlanInForce() const;
    [[nodiscard]] Status announcePlan();

    CareRepository &m_repository;
    const CarePlan &m_builtIn;
    const PlanReader &m_reader;
    Clock &m_clock;
    // Read when it is first asked for: the storage may be locked while services are built.
    mutable CarePlan m_plan;
    mutable bool m_planIsRead = false;
};

} // namespace stipple
