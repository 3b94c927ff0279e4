// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

namespace stipple {

/// The device's clock and zone when asked, and no timer of its own: dayChanged() is never emitted.
class RestingClock : public Clock
{
    Q_OBJECT

public:
    using Clock::Clock;

    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::systemTimeZone(); }
};

} // namespace stipple
