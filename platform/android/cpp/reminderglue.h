// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// The Java side of reminders, org.stipple.glue.Reminders, as C++ calls it. Every function may be
/// called from any thread; none throws.
namespace stipple::reminderglue {

/// The folder for the slot file and the delivery log: private, and never in a backup.
[[nodiscard]] QString folder();

/// The slot file is about to be replaced: note what it let pass.
void settle();

/// The slot file is another one: look at it.
void poke();

/// Takes back alarms, notification, channel and log.
void erase();

/// A JSON object: permission, exact, saving, exempt, maker.
[[nodiscard]] QByteArray health();

/// Asks whether notifications may be shown, or opens the settings where asking is over.
void ask();

/// Opens the system's page "notifications", "exact" or "battery".
void open(const QString &page);

/// The id of the slot that was tapped since the last question; empty if none was.
[[nodiscard]] QString takeTap();

} // namespace stipple::reminderglue
