// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/alarms.h"
#include "core/reminders/deliverylog.h"
#include "core/reminders/slotfile.h"

namespace stipple {

/// Reminders on Android: the plan is filed where the receiver finds it while the app is closed.
///
/// Lives on the thread of the application object.
class AndroidAlarms : public Alarms
{
    Q_OBJECT

public:
    explicit AndroidAlarms(QObject *parent = nullptr);

    Status replaceAll(const SlotPlan &plan) override;
    [[nodiscard]] Result<SlotPlan> current() const override;
    [[nodiscard]] AlarmHealth health() const override;
    void request(Wish wish) override;

    [[nodiscard]] QString takeTap() override;

private:
    [[nodiscard]] AlarmHealth::Precision precision(bool mayBeExact) const;

    SlotStore m_store;
    DeliveryLog m_log;
};

} // namespace stipple
