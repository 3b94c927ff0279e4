// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Assessment

ResultPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onQuestionRequested: linkId => root.wishes.questions(linkId)
    onTakeAlongRequested: root.wishes.takeAlong()
    onClinicsRequested: root.wishes.choosing()
    onSourceRequested: number => root.wishes.source(number)
}
