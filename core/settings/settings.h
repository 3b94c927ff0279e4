// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settingsrepository.h"

#include <QFlags>
#include <QObject>
#include <QStringList>

namespace stipple {

/// What a person uses the app for; one person may have several roles.
enum class Role { Client = 1, Prospective = 2, Technician = 4 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// Everything that can be set. What each is called in storage, its default and whether it tells
/// about a person stands in one table in settings.cpp.
enum class Setting {
    ChosenRoles,     ///< names of roles, comma-separated; empty: the first start is not finished
    Name,            ///< how the person signs what they share; empty: not at all
    Modifiers,       ///< ids of what changes the advice for this person (RM-1 …), comma-separated
    FollowedEntries, ///< ids of recent entries whose advice was followed, comma-separated
    Region,          ///< ISO 3166 country whose emergency number is shown; empty: the system's
    Theme,           ///< system, light or dark
    Language,        ///< BCP 47; empty: the system's
    // How core/reminders writes each of these stands in its preferencestore.
    Reminders,        ///< on or off
    ReminderTimes,    ///< morning, midday and evening
    ReminderAgain,    ///< minutes after which one repeats; 0: none does
    ReminderQuiet,    ///< weekdays and dates without reminders
    ReminderTasks,    ///< switches of single tasks
    ReminderZone,     ///< IANA name of the home zone; empty: wherever the device is
    ReminderLock,     ///< what a lock screen shows: neutral or hidden
    ReminderPrecise,  ///< on or off
    ReminderSnooze,   ///< until when today's earlier reminders are put off; empty: not
    ReminderZoneSeen, ///< the device's zone when it was last asked about; empty: never
    CaptureTimer,     ///< seconds before a photo is taken: 0, 3 or 10
    Currency,         ///< ISO 4217 of prices shown; empty: the system's where it is offered
    CurrencyRates,    ///< rates somebody typed, "USD>EUR=0.92;…"
    CaptureVoice,     ///< guidance aloud while taking photos: on or off
};

/// The choices of the person.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(SettingsRepository &rows, QObject *parent = nullptr);

    /// The chosen value, or the setting's default.
    [[nodiscard]] Result<QString> value(Setting setting) const;
    [[nodiscard]] Status setValue(Setting setting, const QString &value);

    /// No role at all means that the first start is not finished.
    [[nodiscard]] Result<Roles> roles() const;
    [[nodiscard]] Status setRoles(Roles roles);

    /// Lists are kept sorted and without repetition.
    [[nodiscard]] Result<QStringList> modifiers() const;
    [[nodiscard]] Status setModifiers(const QStringList &ids);

Q_SIGNALS:
    /// One of the settings has another value.
    void changed(stipple::Setting setting);

private:
    SettingsRepository &m_rows;
};

} // namespace stipple
