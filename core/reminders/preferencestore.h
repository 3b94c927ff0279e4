// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/preferences.h"
#include "core/settings/settings.h"

namespace stipple {

/// The preferences as they are kept: times as "08:00,13:00=off,20:00", quiet days as
/// "6,7,2025-12-24", switches as "T-RINSE=off,T-PHOTO=on", a snooze as "2025-04-01T08:05".
///
/// A value that is none of this is InvalidArgument with the setting's name; nothing is guessed.
[[nodiscard]] Result<ReminderPreferences> readPreferences(const Settings &settings);

/// Refuses what validate() refuses, before anything is written.
[[nodiscard]] Status writePreferences(Settings &settings, const ReminderPreferences &preferences);

/// Whether a setting is one of theirs.
[[nodiscard]] bool isReminderSetting(Setting setting);

} // namespace stipple
