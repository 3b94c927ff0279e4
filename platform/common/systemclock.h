// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

#include <QTimer>

namespace stipple {

/// The device's clock and zone; wakes once a minute only to notice that the civil day changed.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;

private:
    void noticeDay();

    QDate m_day;
    QTimer m_minute;
};

} // namespace stipple
