// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/linux/reminderd/appopener.h"
#include "platform/linux/reminderd/deliverer.h"
#include "platform/linux/systemevents.h"

#include <memory>

namespace stipple {

/// The daemon on its bus: one for each session.
///
/// It speaks org.stipple.Stipple.Reminders: `Reload()` after the slot file was written or removed,
/// `Health()` for facts as JSON. No word of the plan is known here.
class Daemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.stipple.Stipple.Reminders")

public:
    struct Setting
    {
        QString folder;  ///< where slot file and log are
        QString program; ///< the app
        bool isSandboxed = false;
    };

    Daemon(const Setting &setting, const QDBusConnection &session, const QDBusConnection &system,
           Clock &clock, SlotTimer &timer, const ReminderWords &words);

    /// False when another one is there already, or there is no bus. It quits the application when
    /// nothing is left: no slot, and nothing to be seen.
    [[nodiscard]] bool start();

    [[nodiscard]] Deliverer &deliverer() { return *m_deliverer; }

public Q_SLOTS:
    Q_SCRIPTABLE void Reload();
    /// {"v":1,"canNotify":true,"confirms":true,"logSaved":true,"next":"2025-03-30T05:00:00Z","shown":0}
    Q_SCRIPTABLE QString Health();

private Q_SLOTS:
    void onDisconnected();

private:
    void end();

    QDBusConnection m_bus;
    std::unique_ptr<Notifier> m_notifier;
    SystemEvents m_events;
    AppOpener m_opener;
    std::unique_ptr<Deliverer> m_deliverer;
    bool m_isEnding = false;
};

} // namespace stipple
