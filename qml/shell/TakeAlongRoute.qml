// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Consultation

TakeAlongPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onQuestionRequested: linkId => root.wishes.questions(linkId)
    onPhotosRequested: root.wishes.ownPhotos("")
}
