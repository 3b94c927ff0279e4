// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

class KeyStore;
struct Content;

/// What a person can set, which roles they have, and how their data is guarded.
class MoreModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Why the settings cannot be read, or why the last wish was not kept.
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    /// "system", "light" or "dark".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)
    /// The region that was chosen; empty: the system's.
    Q_PROPERTY(QString region READ region WRITE setRegion NOTIFY changed FINAL)
    /// The person has had a treatment, or will: there is a plan to be reminded of.
    Q_PROPERTY(bool client READ isClient NOTIFY changed FINAL)
    /// The person may be looking for a clinic: not somebody who only treats.
    Q_PROPERTY(bool choosing READ isChoosing NOTIFY changed FINAL)
    /// Regions to choose from: {code, name, number}, by name; the system's own choice first.
    Q_PROPERTY(QVariantList regions READ regions CONSTANT FINAL)
    /// The number that stands in every text of this run.
    Q_PROPERTY(QString emergencyNumber READ emergencyNumber CONSTANT FINAL)
    /// Keys lie in a file of this device, not in the system's key store.
    Q_PROPERTY(bool guardedByFileOnly READ guardedByFileOnly CONSTANT FINAL)

public:
    enum State { Failed, Full };
    Q_ENUM(State)

    /// The roles of core/settings.
    enum RoleId {
        Client = static_cast<int>(Role::Client),
        Prospective = static_cast<int>(Role::Prospective),
        Technician = static_cast<int>(Role::Technician),
    };
    Q_ENUM(RoleId)

    explicit MoreModel(QObject *parent = nullptr);
    MoreModel(Settings &settings, const KeyStore &keyStore, const Content &content,
              QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    [[nodiscard]] QString region() const { return m_region; }
    void setRegion(const QString &region);
    [[nodiscard]] bool isClient() const { return m_roles.testFlag(Role::Client); }
    [[nodiscard]] bool isChoosing() const
    {
        return m_roles.testAnyFlags(Role::Client | Role::Prospective);
    }
    [[nodiscard]] QVariantList regions() const;
    [[nodiscard]] QString emergencyNumber() const;
    [[nodiscard]] bool guardedByFileOnly() const;

    [[nodiscard]] Q_INVOKABLE bool has(int role) const;
    /// Reads the settings again.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();
    /// A wish was not kept; `failure` says why.
    void refused();

private:
    void keep(Setting setting, const QString &value);

    Settings &m_settings;
    const KeyStore &m_keyStore;
    const Content &m_content;
    State m_state = Full;
    ErrorText m_failure;
    QString m_theme;
    QString m_region;
    Roles m_roles;
};

} // namespace stipple
