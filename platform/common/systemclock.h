// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

#include <QTimer>

namespace stipple {

/// The device's clock and zone; wakes once a minute only to notice that day or zone changed.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;

    /// Looks now whether day or zone changed: the app was resumed, or the system says so.
    void notice();

private:
    QDate m_day;
    QByteArray m_zone;
    QTimer m_minute;
};

} // namespace stipple
