// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Plan

MayPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onAnswerRequested: answerId => root.wishes.mayAnswer(answerId)
    onSessionRequested: root.wishes.sessionDay("")
    onSourceRequested: number => root.wishes.source(number)
}
