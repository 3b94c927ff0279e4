// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Consultation

OwnPhotosPage {
    id: root

    required property Wishes wishes

    onClosed: root.wishes.back()
    onCaptureRequested: (editor, view) => root.wishes.capture(editor, view)
    onPhotosRequested: entryId => root.wishes.ownPhotos(entryId)
    onEntryRequested: root.wishes.log()
    onSourceRequested: number => root.wishes.source(number)
}
