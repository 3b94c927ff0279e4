// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Reminders

RemindersPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onHealthRequested: root.wishes.reminderHealth()
    onSessionRequested: root.wishes.session()
}
