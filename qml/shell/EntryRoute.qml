// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Diary

EntryPage {
    id: root

    required property Wishes wishes

    onCaptureRequested: (editor, view) => root.wishes.capture(editor, view)
    onClosed: root.wishes.back()
    // What is below shows the entry that was changed; anything else is told about its own advice.
    onSaved: entryId => {
        if (entryId === root.entryId)
            root.wishes.back()
        else
            root.wishes.logged(entryId)
    }
}
