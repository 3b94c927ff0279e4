// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/shell/shellmodel.h"

#include "core/ports/appearance.h"
#include "core/reminders/reminderservice.h"
#include "qml/base/services.h"

#include <QGuiApplication>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestText = 2;

/// With several roles, the one that may have something urgent to show comes first.
ShellModel::RoleId firstOf(Roles roles)
{
    for (const auto role : {Role::Technician, Role::Client, Role::Prospective})
        if (roles.testFlag(role))
            return static_cast<ShellModel::RoleId>(role);
    return ShellModel::None;
}

} // namespace

ShellModel::ShellModel(QObject *parent)
    : ShellModel(Services::current().settings, Services::current().reminders,
                 Services::current().appearance, parent)
{}

ShellModel::ShellModel(Settings &settings, ReminderService &reminders, Appearance &appearance,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_reminders(reminders)
    , m_appearance(appearance)
    , m_role(firstOf(roles()))
{
    connect(&m_settings, &Settings::changed, this, &ShellModel::notice);
    connect(&m_reminders, &ReminderService::tapped, this, &ShellModel::reminded);
    connect(&m_appearance, &Appearance::changed, this, &ShellModel::lookChanged);
}

Roles ShellModel::roles() const
{
    return m_settings.roles().valueOr({});
}

void ShellModel::setRole(RoleId role)
{
    if (m_role == role || !has(role))
        return;
    m_role = role;
    Q_EMIT roleChanged();
}

QString ShellModel::theme() const
{
    return m_settings.value(Setting::Theme).valueOr(u"system"_s);
}

double ShellModel::textScale() const
{
    return std::clamp(m_appearance.textScale(), 1.0, largestText);
}

bool ShellModel::isMotionReduced() const
{
    return m_appearance.isMotionReduced();
}

QString ShellModel::title() const
{
    return QGuiApplication::applicationDisplayName();
}

bool ShellModel::isRightToLeft() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

bool ShellModel::has(int role) const
{
    return roles().testFlag(static_cast<Role>(role));
}

bool ShellModel::addProspective()
{
    if (!m_settings.setRoles(roles() | Role::Prospective))
        return false;
    setRole(Prospective);
    return true;
}

QString ShellModel::takeRemindedDay()
{
    const auto day = m_reminders.takeTappedDay();
    return day && has(Client) ? day->toString(Qt::ISODate) : QString();
}

void ShellModel::notice(Setting setting)
{
    if (setting == Setting::Theme)
        Q_EMIT themeChanged();
}

} // namespace stipple
