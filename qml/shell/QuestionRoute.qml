// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Assessment
import Stipple.Consultation

QuestionPage {
    id: root

    required property Wishes wishes

    photos: own.summary
    onClosed: root.wishes.back()
    onFinished: root.wishes.answered()
    onPhotosRequested: root.wishes.ownPhotos("")

    OwnPhotosModel {
        id: own
    }
}
