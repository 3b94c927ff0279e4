// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "qml/base/calendarmonth.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

struct Services;

/// A month to choose a session's day from.
///
/// A past or present day is a session that has been, a later one is booked. Days go in and out as
/// ISO text, because QML's own dates carry a time and a zone.
class SessionDate : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The chosen day, as ISO text; empty: none yet.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    /// "Thursday 20 November", and whether it has been or is to come.
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(int daysAgo READ daysAgo NOTIFY changed FINAL)
    /// Only days after today can be chosen.
    Q_PROPERTY(bool booked READ booked WRITE setBooked NOTIFY changed FINAL)
    Q_PROPERTY(QString monthText READ monthText NOTIFY changed FINAL)
    /// The weekdays' initials, from the locale's first day of the week.
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    /// Six weeks; each {day, number, text, inside, enabled, chosen, today}.
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed FINAL)

public:
    explicit SessionDate(QObject *parent = nullptr);
    explicit SessionDate(const Services &services, QObject *parent = nullptr);
    explicit SessionDate(Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString day() const;
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] int daysAgo() const;
    [[nodiscard]] bool booked() const { return m_booked; }
    void setBooked(bool booked);
    [[nodiscard]] QString monthText() const;
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] QVariantList cells() const;
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool hasLater() const;

    /// Ignored for a day that cannot be chosen.
    Q_INVOKABLE void choose(const QString &isoDay);
    Q_INVOKABLE void chooseDaysAgo(int days);
    Q_INVOKABLE void stepMonth(int months);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool canChoose(const QDate &day) const;

    Clock &m_clock;
    QDate m_day;
    CalendarMonth m_month;
    bool m_booked = false;
};

} // namespace stipple
