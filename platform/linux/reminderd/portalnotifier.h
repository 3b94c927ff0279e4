// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/linux/reminderd/notifier.h"

#include <QDBusConnection>

namespace stipple {

/// org.freedesktop.portal.Notification, what a sandboxed program may use. It never says whether it
/// showed anything, nor that something was closed.
class PortalNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit PortalNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] QString server() override;
    [[nodiscard]] bool confirms() const override { return false; }
    [[nodiscard]] std::optional<quint32> post(const Notice &notice,
                                              const std::optional<Shown> &before) override;
    void withdraw(const Shown &shown) override;

private Q_SLOTS:
    void onAction(const QString &id, const QString &action, const QVariantList &parameters);

private:
    [[nodiscard]] quint32 version();

    QDBusConnection m_bus;
};

} // namespace stipple
