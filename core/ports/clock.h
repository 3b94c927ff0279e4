// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QTimeZone>

namespace stipple {

/// What time it is, and in which zone the person lives today.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The present instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The zone in which civil days are counted.
    [[nodiscard]] virtual QTimeZone zone() const = 0;

    /// The civil day on the person's wall.
    [[nodiscard]] QDate today() const { return now().toTimeZone(zone()).date(); }

Q_SIGNALS:
    /// The civil day is another one: midnight passed, or the clock or the zone was moved.
    void dayChanged();
    /// The person is in another zone. Where that made it another day, dayChanged() came before.
    void zoneChanged();
};

} // namespace stipple
