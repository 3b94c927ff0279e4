// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/reminderhealth.h"

#include <QCoreApplication>

namespace stipple {

/// What keeps reminders from coming, in words.
class HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(HealthWords)

public:
    /// What is wrong.
    [[nodiscard]] static QString title(ReminderProblem problem);
    /// What it means, and what the person can do. `maker` names the device's maker, for advice.
    [[nodiscard]] static QString text(ReminderProblem problem, const QString &maker);
    /// What the one button says.
    [[nodiscard]] static QString action(ReminderProblem problem, ReminderFix fix);
    /// Where makers hide the switch of their battery saver; empty for others.
    [[nodiscard]] static QString makerAdvice(const QString &maker);

    [[nodiscard]] static QString permission(AlarmHealth::Permission permission);
    [[nodiscard]] static QString precision(AlarmHealth::Precision precision);
    [[nodiscard]] static QString background(AlarmHealth::Background background);
    /// Why a reminder did not come as planned.
    [[nodiscard]] static QString reason(const ReminderTrouble &trouble, const AlarmHealth &system);

    /// Which time reminders follow; `homeZone` is empty for that of wherever the device is.
    [[nodiscard]] static QString zone(const QString &homeZone);
    /// "Berlin" of "Europe/Berlin".
    [[nodiscard]] static QString place(const QString &zone);
    /// "Today", "Tomorrow", "Yesterday", or the full day.
    [[nodiscard]] static QString day(const QDate &day, const QDate &today);
    /// "Today, 08:00"
    [[nodiscard]] static QString moment(const QDateTime &instant, const QDateTime &now,
                                        const QTimeZone &zone);
};

} // namespace stipple
