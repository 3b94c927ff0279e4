// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace stipple {

/// The desktop's settings, as org.freedesktop.portal.Settings tells them to every app. GNOME and
/// Phosh say both, KDE whether to move. Without the portal both are as usual.
class PortalAppearance : public Appearance
{
    Q_OBJECT

public:
    /// Asks without waiting: until the answer comes both are as usual.
    explicit PortalAppearance(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] double textScale() const override { return m_textScale; }
    [[nodiscard]] bool isMotionReduced() const override;

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask();
    void note(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    double m_textScale = 1;
    // Three desktops, three ways to say it: any of them is enough.
    bool m_isAnimated = true;
    bool m_prefersStillness = false;
    bool m_lastsNoTime = false;
};

} // namespace stipple
