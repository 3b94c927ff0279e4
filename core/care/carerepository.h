// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/care/session.h"

#include <QList>

namespace stipple {

/// A task that was ticked on a day.
struct Tick
{
    QDate day;
    QString taskId;

    friend bool operator==(const Tick &, const Tick &) = default;
};

/// Where sessions and ticks are kept. Each change is one transaction.
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

    /// NotFound when there is none of that id. Ticks stay: they tell what was done.
    [[nodiscard]] virtual Status remove(SessionId id) = 0;

    /// The ticks of the days `from` to `to`, both included, in any order.
    [[nodiscard]] virtual Result<QList<Tick>> ticks(const QDate &from, const QDate &to) = 0;

    /// Sets or takes away one tick. Setting a set one, or taking away none, is a success.
    [[nodiscard]] virtual Status setTicked(const Tick &tick, bool ticked) = 0;
};

} // namespace stipple
