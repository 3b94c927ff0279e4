// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/alarms.h"
#include "core/ports/clock.h"
#include "core/reminders/deliverylog.h"
#include "core/reminders/slotfile.h"
#include "platform/linux/appactivation.h"
#include "platform/linux/backgroundportal.h"
#include "platform/linux/daemonentries.h"

#include <functional>

class QDBusPendingCall;

namespace stipple {

/// Reminders on Linux: files the plan for stipple-reminderd and tells it so.
///
/// The daemon is spoken to only while there is a plan, and never waited for: answers arrive with
/// healthChanged(). Until the first one, health() reports nothing against anything.
class LinuxAlarms : public Alarms
{
    Q_OBJECT

public:
    struct Setting
    {
        QString folder; ///< of the slot file and the log
        QString daemon; ///< absolute path of stipple-reminderd
        QString dataHome;
        QString configHome;
        bool isSandboxed = false;
        std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus;
    };

    LinuxAlarms(Setting setting, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Status replaceAll(const SlotPlan &plan) override;
    [[nodiscard]] Result<SlotPlan> current() const override;
    [[nodiscard]] AlarmHealth health() const override;
    /// Nothing has to be asked for on a desktop; StartDaemon tries once more, and so do the others.
    void request(Wish wish) override;
    [[nodiscard]] QString takeTap() override;

    /// Takes the place of the one app of this session, which hears of chosen reminders. False when
    /// another has it: that one has come to the front instead, with what was noted here.
    [[nodiscard]] bool takePlace();

    /// Somebody chose the notification of the slot with that id: the daemon says so when it starts
    /// the app.
    void noteTap(const QString &id);

Q_SIGNALS:
    /// Somebody chose a reminder, or started the app, while it is open: it is to come to the front.
    void broughtForward();

private:
    void noteMissed() const;
    void enlist();
    void poke(bool isRetry);
    void askHealth();
    void onHealth(const QString &document);
    void takeBack();
    void sweep() const;
    [[nodiscard]] bool isAnythingLeft() const;
    void report(AlarmHealth::Permission permission, AlarmHealth::Background background);
    void whenAnswered(const QDBusPendingCall &call,
                      const std::function<void(const QDBusPendingCall &)> &then);

    Setting m_setting;
    const Clock &m_clock;
    SlotStore m_store;
    DeliveryLog m_log;
    DaemonEntries m_entries;
    BackgroundPortal m_portal;
    AppActivation m_activation;

    QString m_tap;
    AlarmHealth::Permission m_permission = AlarmHealth::Permission::Granted;
    AlarmHealth::Background m_background = AlarmHealth::Background::Ready;
    bool m_isPortalAsked = false;
    bool m_mayRunInBackground = true;
};

} // namespace stipple
