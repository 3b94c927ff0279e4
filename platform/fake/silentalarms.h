// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/alarms.h"

namespace stipple {

/// The reminders of a system on which nothing shows any, and which says so.
class SilentAlarms : public Alarms
{
    Q_OBJECT

public:
    using Alarms::Alarms;

    [[nodiscard]] Status replaceAll(const SlotPlan &plan) override
    {
        m_plan = plan;
        return {};
    }

    [[nodiscard]] Result<SlotPlan> current() const override
    {
        if (!m_plan)
            return Error{ErrorCode::NotFound, {}};
        return *m_plan;
    }

    [[nodiscard]] AlarmHealth health() const override
    {
        AlarmHealth health;
        health.permission = AlarmHealth::Permission::NoServer;
        health.background = AlarmHealth::Background::Stopped;
        health.history = AlarmHealth::History::NotReported;
        return health;
    }

    /// There is nothing to ask.
    void request(Wish) override {}
    [[nodiscard]] QString takeTap() override { return {}; }

private:
    std::optional<SlotPlan> m_plan;
};

} // namespace stipple
