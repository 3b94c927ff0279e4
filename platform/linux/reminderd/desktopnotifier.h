// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/linux/reminderd/notifier.h"

#include <QDBusConnection>
#include <QHash>

namespace stipple {

/// org.freedesktop.Notifications, the desktop's own server.
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] QString server() override;
    [[nodiscard]] bool confirms() const override { return true; }
    [[nodiscard]] std::optional<quint32> post(const Notice &notice,
                                              const std::optional<Shown> &before) override;
    void withdraw(const Shown &shown) override;

private Q_SLOTS:
    void onClosed(uint number, uint reason);
    void onToken(uint number, const QString &token);
    void onAction(uint number, const QString &action);

private:
    QDBusConnection m_bus;
    QHash<quint32, QString> m_tokens; ///< each comes before the choice that it belongs to
};

} // namespace stipple
