// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/alarms.h"
#include "core/ports/clock.h"
#include "core/reminders/slotfile.h"
#include "platform/common/reminderwords.h"
#include "platform/ios/src/notificationcentre.h"

namespace stipple {

/// Reminders on iOS: the system itself keeps the requests, so the plan is compared with what is
/// pending, again each time the app comes to the front, and read back afterwards. The slot file
/// only tells the next run of the app which plan is in force.
///
/// The centre answers on threads of its own; everything here happens on the object's thread.
class IosAlarms : public Alarms
{
    Q_OBJECT

public:
    /// `folder` is for the slot file. The collaborators outlive the object, the centre's last
    /// answer included.
    IosAlarms(ios::NotificationCentre &centre, const Clock &clock, const ReminderWords &words,
              const QString &folder, QObject *parent = nullptr);

    /// Takes effect when the centre has answered; healthChanged() says so.
    Status replaceAll(const SlotPlan &plan) override;
    [[nodiscard]] Result<SlotPlan> current() const override;
    /// As of the last answer of the centre; while it is asked, nothing is known to be pending.
    [[nodiscard]] AlarmHealth health() const override;
    void request(Wish wish) override;

    [[nodiscard]] QString takeTap() override;

    /// The app came to the front: compares and fills up.
    void refresh();

private:
    void compare(const ios::State &state);
    void readBack();
    void settle(const ios::State &state);

    /// Runs `step` with what the centre answers, on this object's thread.
    template <typename... Answer>
    std::function<void(Answer...)> here(void (IosAlarms::*step)(const Answer &...));

    ios::NotificationCentre &m_centre;
    const Clock &m_clock;
    const ReminderWords &m_words;
    SlotStore m_store;
    ios::State m_state;
    QString m_tap;
    bool m_isKnown = false;
    bool m_isBusy = false;
    bool m_isAskedAgain = false;
};

} // namespace stipple
