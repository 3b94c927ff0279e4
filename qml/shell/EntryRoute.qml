// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Diary

EntryPage {
    id: root

    required property Wishes wishes

    onCaptureRequested: (editor, view) => root.wishes.capture(editor, view)
    onClosed: root.wishes.back()
    onSaved: entryId => root.wishes.logged(entryId)
}
