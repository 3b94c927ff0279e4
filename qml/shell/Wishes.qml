// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What a page may wish for: the moves that lead out of it. Pages answers them.
//
// remindedDay: string   the day that Today shows because of a reminder, "2025-03-30"; empty: today
QtObject {
    property string remindedDay

    signal back
    signal role(int role)
    signal session
    signal log
    signal capture(QtObject editor, string view)
    signal compare(string view)
    signal logged(string entryId)
    signal changeEntry(string entryId)
    signal history(string entryId)
    signal help
    signal advice(string entryId)
    signal ownPhotos(string entryId)
    signal photos(string view)
    signal timeLapse(string view)
    signal share
    signal sharePreview(string clinicId)
    signal answer(string feedbackId)
    signal questions(string linkId)
    signal answered
    signal result
    signal renewal
    signal renewed(bool complete)
    signal takeAlong
    signal choosing
    signal considered(string clinicId)
    signal sideBySide
    signal clinicGuide(string part)
    signal reviewCase(string threadId)
    signal packet(string threadId)
    signal packets
    signal card
    signal clinicForms
    signal clinicForm(string formId)
    signal formPreview(string formId)
    signal source(int number)
    signal about
    signal reminders
    signal reminderHealth
    signal may
    signal mayAnswer(string answerId)
    signal plan
    signal planFile(url file)
    signal planVersion(string planId, int version)
    signal sessions
    signal sessionDay(string sessionId)
}
