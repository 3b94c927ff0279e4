// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace stipple {

class Appearance;
class ReminderService;

/// Whose app this is, and which of their roles is on the screen.
class ShellModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(RoleId role READ role WRITE setRole NOTIFY roleChanged)
    Q_PROPERTY(QString theme READ theme NOTIFY themeChanged)
    Q_PROPERTY(double textScale READ textScale NOTIFY lookChanged)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced NOTIFY lookChanged)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft CONSTANT)

public:
    /// The roles of core/settings, and none before the first start is finished.
    enum RoleId {
        None = 0,
        Client = static_cast<int>(Role::Client),
        Prospective = static_cast<int>(Role::Prospective),
        Technician = static_cast<int>(Role::Technician),
    };
    Q_ENUM(RoleId)

    explicit ShellModel(QObject *parent = nullptr);
    ShellModel(Settings &settings, ReminderService &reminders, Appearance &appearance,
               QObject *parent = nullptr);

    [[nodiscard]] RoleId role() const { return m_role; }
    void setRole(RoleId role);
    [[nodiscard]] QString theme() const;
    /// The device's text size, as far as pages keep their shape: 1 to 2.
    [[nodiscard]] double textScale() const;
    [[nodiscard]] bool isMotionReduced() const;
    /// The app's name, which never tells what the app is about.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isRightToLeft() const;

    [[nodiscard]] Q_INVOKABLE bool has(int role) const;
    /// The door that asks nothing. False when it could not be saved.
    [[nodiscard]] Q_INVOKABLE bool addProspective();
    /// The day of the reminder that somebody chose last, as "2025-03-30", once; empty without one,
    /// and for people who have no days.
    [[nodiscard]] Q_INVOKABLE QString takeRemindedDay();

Q_SIGNALS:
    void roleChanged();
    void themeChanged();
    void lookChanged();
    /// takeRemindedDay() may have one.
    void reminded();

private:
    [[nodiscard]] Roles roles() const;
    void notice(Setting setting);

    Settings &m_settings;
    ReminderService &m_reminders;
    Appearance &m_appearance;
    RoleId m_role = None;
};

} // namespace stipple
