// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace stipple {

/// The two files through which a desktop starts the daemon: one for the session bus, one for login.
/// They exist only while there are reminders.
class DaemonEntries
{
public:
    /// `daemon` is the absolute path of the program; the folders are XDG_DATA_HOME and
    /// XDG_CONFIG_HOME.
    DaemonEntries(QString daemon, const QString &dataHome, const QString &configHome);

    enum class Written {
        Changed,   ///< the bus has to look again
        Unchanged, ///< they were there already
        Refused,   ///< no such program, or the disk refuses
    };
    [[nodiscard]] Written install() const;
    void remove() const;
    [[nodiscard]] bool exist() const;

private:
    QString m_daemon;
    QString m_service;
    QString m_autostart;
};

} // namespace stipple
