// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// A time that is being chosen, as the person's language writes it: in 24 hours or in twice 12.
class TimeOfDay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Since midnight, 0 to 1439; what lies outside is brought inside, around the clock.
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString hourText READ hourText NOTIFY changed FINAL)
    Q_PROPERTY(QString minuteText READ minuteText NOTIFY changed FINAL)
    Q_PROPERTY(bool twelveHours READ twelveHours CONSTANT FINAL)
    /// "AM" and "PM"
    Q_PROPERTY(QStringList halves READ halves CONSTANT FINAL)
    Q_PROPERTY(bool afternoon READ isAfternoon WRITE setAfternoon NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString hourText() const;
    [[nodiscard]] QString minuteText() const;
    [[nodiscard]] bool twelveHours() const;
    [[nodiscard]] QStringList halves() const;
    [[nodiscard]] bool isAfternoon() const { return m_minutes >= 12 * 60; }
    void setAfternoon(bool afternoon);

    Q_INVOKABLE void stepHour(int by);
    /// To the next five minutes in that direction; the hour stays.
    Q_INVOKABLE void stepMinute(int by);
    /// A digit typed while the hour or the minute has the keyboard. The hour is typed as it is
    /// written.
    Q_INVOKABLE void typeHour(int digit);
    Q_INVOKABLE void typeMinute(int digit);

    /// A time as the person's language writes it.
    [[nodiscard]] static QString textOf(int minutes);

Q_SIGNALS:
    void changed();

private:
    int m_minutes = 0;
};

} // namespace stipple
