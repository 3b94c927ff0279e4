// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/care/session.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace stipple {

/// A task that was ticked on a day.
struct Tick
{
    QDate day;
    QString taskId;

    friend bool operator==(const Tick &, const Tick &) = default;
};

/// A plan is known by its id and version; under them its document never changes.
struct PlanName
{
    QString id;
    int version = 0;

    friend bool operator==(const PlanName &, const PlanName &) = default;
};

/// A plan document that somebody handed in.
struct StoredPlan
{
    PlanName name;
    QByteArray document;
    QDateTime importedAt; ///< UTC
    bool inForce = false; ///< of all at most one; of none: the built-in plan is

    friend bool operator==(const StoredPlan &, const StoredPlan &) = default;
};

/// Where sessions, ticks and plans are kept. Each change is one transaction.
class CareRepository
{
public:
    CareRepository() = default;
    CareRepository(const CareRepository &) = delete;
    CareRepository &operator=(const CareRepository &) = delete;
    virtual ~CareRepository() = default;

    /// All sessions, in any order; `number` is not stored and comes as 0.
    [[nodiscard]] virtual Result<QList<Session>> sessions() = 0;

    /// AlreadyExists when there is a session of that id or on that day.
    [[nodiscard]] virtual Status insert(const Session &session) = 0;

    /// Puts the session of that id on another day. NotFound when there is none of that id,
    /// AlreadyExists when another one is on that day. Ticks stay: they tell what was done.
    [[nodiscard]] virtual Status move(SessionId id, const QDate &day) = 0;

    /// NotFound when there is none of that id. Ticks stay: they tell what was done.
    [[nodiscard]] virtual Status remove(SessionId id) = 0;

    /// The ticks of the days `from` to `to`, both included, in any order.
    [[nodiscard]] virtual Result<QList<Tick>> ticks(const QDate &from, const QDate &to) = 0;

    /// Sets or takes away one tick. Setting a set one, or taking away none, is a success.
    [[nodiscard]] virtual Status setTicked(const Tick &tick, bool ticked) = 0;

    /// All plan documents in the order in which they came.
    [[nodiscard]] virtual Result<QList<StoredPlan>> plans() = 0;

    /// Keeps a document; when it is in force, no other one is any more. AlreadyExists when there
    /// is one of that name.
    [[nodiscard]] virtual Status insertPlan(const StoredPlan &plan) = 0;

    /// Puts the plan of that name in force, or none of them. NotFound, and then the one that was
    /// in force stays.
    [[nodiscard]] virtual Status usePlan(const std::optional<PlanName> &name) = 0;
};

} // namespace stipple
