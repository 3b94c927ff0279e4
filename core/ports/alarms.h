// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ports/slot.h"

#include <QObject>

namespace stipple {

/// What the system says about reminders, now.
struct AlarmHealth
{
    /// May notifications be shown at all?
    enum class Permission {
        Granted,
        NotAsked,
        Denied,     ///< may be asked once more
        Refused,    ///< for good: only the system's settings can change it
        ChannelOff, ///< allowed, but the reminders' own channel is switched off
        NoServer,   ///< nobody shows notifications on this desktop
    };
    /// How exactly alarms come.
    enum class Precision {
        Inexact, ///< up to about an hour late, as wished
        Exact,
        Refused, ///< wished exact, but the system does not allow it
    };
    /// What delivers while the app is closed.
    enum class Background {
        Ready,
        OnlyWhileOpen, ///< the system does not let anything run in the background
        Saving,        ///< a battery saver may hold reminders back
        Stopped,       ///< the daemon does not answer
    };
    /// What is known of past deliveries.
    enum class History {
        Confirmed,   ///< the system said that it was shown
        Sent,        ///< handed over; nobody confirms
        NotReported, ///< the system tells nothing
    };

    Permission permission = Permission::NotAsked;
    Precision precision = Precision::Inexact;
    Background background = Background::Ready;
    History history = History::Confirmed;
    QString maker; ///< lower-case name of the device's maker, for advice; empty where it has none

    /// UTC instants that the system itself has pending, in order; nothing where it cannot be asked
    /// and the plan is all there is to know.
    std::optional<QList<QDateTime>> pending;
    QList<Delivery> deliveries; ///< oldest first
};

/// Makes planned reminders appear, also while the app is closed.
///
/// Android and Linux keep the plan in a file that core/reminders/slotfile writes into the adapter's
/// folder, and poke what reads it; iOS compares it with the requests that are pending.
class Alarms : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Puts `plan` in force as a whole: nothing of an earlier plan stays armed, filed or visible.
    /// An empty one takes everything back, down to autostart and daemon.
    /// What the earlier plan let pass without anything becoming of it is noted as missed first,
    /// where deliveries are known. DiskFull or FileUnwritable: the earlier plan is still in force.
    [[nodiscard]] virtual Status replaceAll(const SlotPlan &plan) = 0;

    /// The plan in force; NotFound when there is none, FileUnreadable or UnknownVersion when it
    /// cannot be understood.
    [[nodiscard]] virtual Result<SlotPlan> current() const = 0;

    /// Asked again on every resume.
    [[nodiscard]] virtual AlarmHealth health() const = 0;

    /// The person's button for what health() complains about: asks, or opens the system's page.
    /// healthChanged() answers.
    enum class Wish {
        AskPermission,
        NotificationSettings,
        ExactAlarmSettings,
        BatterySettings,
        StartDaemon
    };
    virtual void request(Wish wish) = 0;

    /// The id of the slot whose notification somebody chose last, once; empty when there was none.
    /// It comes from outside the app and may name anything.
    [[nodiscard]] virtual QString takeTap() = 0;

Q_SIGNALS:
    /// takeTap() may have one.
    void tapped();
    /// health() would answer differently than before.
    void healthChanged();
};

} // namespace stipple
