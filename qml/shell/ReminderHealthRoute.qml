// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Reminders

ReminderHealthPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onRemindersRequested: root.wishes.reminders()
}
