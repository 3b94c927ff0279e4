// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Setting setting;
    QLatin1StringView key;
    QLatin1StringView fallback;
    bool sensitive; ///< tells about the person: sealed, and never in a report about a fault
};

constexpr std::array table{
    Row{Setting::ChosenRoles, "roles"_L1, ""_L1, true},
    Row{Setting::Name, "name"_L1, ""_L1, true},
    Row{Setting::Modifiers, "modifiers"_L1, ""_L1, true},
    Row{Setting::FollowedEntries, "followed-entries"_L1, ""_L1, true},
    Row{Setting::Region, "region"_L1, ""_L1, false},
    Row{Setting::Theme, "theme"_L1, "system"_L1, false},
    Row{Setting::Language, "language"_L1, ""_L1, false},
    Row{Setting::Reminders, "reminders"_L1, "off"_L1, false},
    Row{Setting::ReminderTimes, "reminder-times"_L1, "08:00,13:00,20:00"_L1, false},
    Row{Setting::ReminderAgain, "reminder-again"_L1, "0"_L1, false},
    Row{Setting::ReminderQuiet, "reminder-quiet"_L1, ""_L1, false},
    Row{Setting::ReminderTasks, "reminder-tasks"_L1, ""_L1, true},
    Row{Setting::ReminderZone, "reminder-zone"_L1, ""_L1, false},
    Row{Setting::ReminderLock, "reminder-lock"_L1, "neutral"_L1, false},
    Row{Setting::ReminderPrecise, "reminder-precise"_L1, "off"_L1, false},
    Row{Setting::ReminderSnooze, "reminder-snooze"_L1, ""_L1, false},
    Row{Setting::ReminderZoneSeen, "reminder-zone-seen"_L1, ""_L1, false},
    Row{Setting::CaptureTimer, "capture-timer"_L1, "0"_L1, false},
    Row{Setting::Currency, "currency"_L1, ""_L1, false},
    Row{Setting::CurrencyRates, "currency-rates"_L1, ""_L1, false},
    Row{Setting::CaptureVoice, "capture-voice"_L1, "off"_L1, false},
};

constexpr std::array roleNames{
    std::pair{Role::Client, "client"_L1},
    std::pair{Role::Prospective, "prospective"_L1},
    std::pair{Role::Technician, "technician"_L1},
};

const Row &rowOf(Setting setting)
{
    const auto row = std::find_if(table.cbegin(), table.cend(),
                                  [&](const Row &r) { return r.setting == setting; });
    Q_ASSERT(row != table.cend());
    return *row;
}

} // namespace

Settings::Settings(SettingsRepository &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
{}

Result<QString> Settings::value(Setting setting) const
{
    const auto &row = rowOf(setting);
    const auto kept = m_rows.read(row.key);
    if (!kept)
        return kept.error();
    return kept->value_or(QString(row.fallback));
}

Status Settings::setValue(Setting setting, const QString &value)
{
    const auto before = this->value(setting);
    if (before && *before == value)
        return {};
    const auto &row = rowOf(setting);
    if (const auto done = m_rows.write(row.key, value, row.sensitive); !done)
        return done;
    Q_EMIT changed(setting);
    return {};
}

Result<Roles> Settings::roles() const
{
    const auto names = value(Setting::ChosenRoles);
    if (!names)
        return names.error();
    Roles roles;
    for (const auto &[role, name] : roleNames)
        roles.setFlag(role, names->split(u',').contains(name));
    return roles;
}

Status Settings::setRoles(Roles roles)
{
    QStringList names;
    for (const auto &[role, name] : roleNames) {
        if (roles.testFlag(role))
            names.append(name);
    }
    return setValue(Setting::ChosenRoles, names.join(u','));
}

Result<QStringList> Settings::modifiers() const
{
    const auto ids = value(Setting::Modifiers);
    if (!ids)
        return ids.error();
    return ids->split(u',', Qt::SkipEmptyParts);
}

Status Settings::setModifiers(const QStringList &ids)
{
    auto sorted = ids;
    sorted.sort();
    sorted.removeDuplicates();
    return setValue(Setting::Modifiers, sorted.join(u','));
}

} // namespace stipple
