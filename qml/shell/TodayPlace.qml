// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Today

TodayPage {
    id: root

    required property Wishes wishes

    shownDay: root.wishes.remindedDay
    onTodayRequested: root.wishes.remindedDay = ""
    onLogRequested: root.wishes.log()
    onMayRequested: root.wishes.may()
    onHelpRequested: root.wishes.help()
    onSessionRequested: root.wishes.session()
    onAdviceRequested: entryId => root.wishes.advice(entryId)
    onReminderHealthRequested: root.wishes.reminderHealth()
    onSourceRequested: number => root.wishes.source(number)
}
