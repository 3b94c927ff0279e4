// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QStandardPaths>

namespace stipple::linuxfolders {

/// Where the app's own files live; nobody but the owner may enter it.
[[nodiscard]] inline QString data()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/org.stipple.Stipple");
}

/// What the daemon reads and writes: slot file, log, and nothing of the vault.
[[nodiscard]] inline QString reminders()
{
    return data() + QStringLiteral("/reminders");
}

/// Whether the system keeps the app in a Flatpak sandbox.
[[nodiscard]] inline bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace stipple::linuxfolders
