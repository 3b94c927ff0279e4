// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Consultation
import Stipple.Controls
import Stipple.Diary

// What the photos are good for, a place for each view, and where they stay.
//
// editor: EntryEditor
// photos: OwnPhotosModel
// signal chosen(var photo)                 a place was pressed
// signal photosRequested(string entryId)   those of another entry
// signal sourceRequested(int number)
Column {
    id: root

    required property EntryEditor editor
    required property OwnPhotosModel photos

    signal chosen(photo: var)
    signal photosRequested(string entryId)
    signal sourceRequested(int number)

    spacing: 12

    Txt {
        width: parent.width
        //: Title above places for photos of one's own head
        text: qsTr("Photos, if you like")
        size: 28
        strong: true
        heading: true
    }

    Txt {
        width: parent.width
        //: What photos of one's own head are good for
        text: qsTr("The result needs none. At a consultation they show what answers cannot. Later they are the “before” that new ones are compared with.")
        soft: true
    }

    EntryContext {
        visible: root.editor.changing ? root.editor.entryId === ""
                                      : root.editor.older || root.editor.sameDayTime !== ""
        editor: root.editor
    }

    Item {
        width: 1
        height: 4
    }

    PhotoPlaces {
        photos: root.editor.photos
        onChosen: photo => root.chosen(photo)
    }

    Txt {
        width: parent.width
        text: {
            if (root.editor.changing) {
                //: Below places for photos, some of which were kept before
                return qsTr("Press a view to take its photo, choose one or remove it. What was kept before stays readable in the diary.")
            }
            //: Below places for photos, one for each view of the head
            return qsTr("Press a view to take its photo, choose one or remove it.")
        }
        size: 13
        soft: true
    }

    Item {
        width: 1
        height: 4
    }

    NoteRow {
        glyph: "lock"
        tone: Theme.calm
        //: About photos of one's own head
        title: qsTr("They stay on this device")
        //: Below "They stay on this device"
        text: qsTr("Sealed, and without the place where they were taken. They leave only in a file sealed for a clinic, and only when you switch that on.")
    }

    NoteRow {
        visible: root.photos.advice
        glyph: "sun"
        //: Above how photos are taken
        title: qsTr("So that they can be compared")
        text: root.photos.advice
    }

    EvidenceLine {
        visible: root.photos.advice
        sources: root.photos.adviceSources
        onSourceRequested: number => root.sourceRequested(number)
    }

    SectionHeader {
        visible: root.photos.others.length > 0
        //: Heads photos of other days
        title: qsTr("From other days")
    }

    KeptPhotos {
        visible: root.photos.others.length > 0
        photos: root.photos.others
        onChosen: entryId => root.photosRequested(entryId)
    }
}
