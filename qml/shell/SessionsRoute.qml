// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Plan

SessionsPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onSessionChosen: sessionId => root.wishes.sessionDay(sessionId)
    onSessionRequested: root.wishes.sessionDay("")
    onSourceRequested: number => root.wishes.source(number)
}
