// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Consultation

// Exactly what is taken along: the conclusion, every answer, and what may be added.
//
// packet: TakeAlongModel
// photos: OwnPhotosModel
// signal photosWanted()
Card {
    id: root

    required property TakeAlongModel packet
    required property OwnPhotosModel photos

    property bool open: false

    signal photosWanted

    ListRow {
        glyph: "question"
        interactive: false
        chevron: false
        title: {
            if (root.packet.fit) {
                //: What is taken along. %1 is a type
                return qsTr("Your answers fit best with %1").arg(root.packet.fit)
            }
            //: What is taken along when the answers do not decide
            return qsTr("Your answers do not point to one type")
        }
        sub: {
            //: What is taken along. %1 is a day
            const day = qsTr("As of %1").arg(root.packet.day)
            //: What is taken along. %n is how many things have to wait or to be cleared
            const waits = qsTr("%n thing(s) to wait for, to clear or to know", "", root.packet.verdicts)
            //: What is taken along. %n is how many reasons there are
            const doctor = qsTr("%n reason(s) to see a dermatologist first", "", root.packet.doctorFirst)
            const told = [day]
            if (root.packet.doctorFirst > 0)
                told.push(doctor)
            if (root.packet.verdicts > 0)
                told.push(waits)
            return told.join(" · ")
        }
    }

    ListRow {
        glyph: "diary"
        //: What is taken along. %n is how many
        title: qsTr("Your %n answer(s)", "", root.packet.answers.length)
        //: Opens or closes the list of answers
        sub: root.open ? qsTr("Close the list") : qsTr("See each of them")
        chevron: false
        Accessible.role: Accessible.Button
        onClicked: root.open = !root.open

        Icon {
            anchors.verticalCenter: parent?.verticalCenter
            name: root.open ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    Column {
        width: parent.width
        visible: root.open
        bottomPadding: 12

        Repeater {
            model: root.open ? root.packet.answers : []

            Column {
                id: entry

                required property var modelData

                x: 20
                width: root.width - 40
                topPadding: 8
                spacing: 2

                Txt {
                    width: parent.width
                    text: entry.modelData.question
                    size: 13
                    soft: true
                }

                Txt {
                    width: parent.width
                    text: entry.modelData.answer
                }
            }
        }
    }

    ListRow {
        visible: root.packet.ownName
        glyph: "person"
        //: What may be taken along. %1 is the person's name
        title: qsTr("Your name: %1").arg(root.packet.ownName)
        //: Whether something is taken along
        sub: root.packet.name ? qsTr("Goes along") : qsTr("Stays here")
        chevron: false
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.packet.name
        onClicked: root.packet.name = !root.packet.name

        Toggle {
            text: qsTr("Your name")
            interactive: false
            checked: root.packet.name
            Accessible.ignored: true
        }
    }

    ListRow {
        visible: root.packet.photoCount > 0
        glyph: "camera"
        //: What may be taken along. %n is how many
        title: qsTr("%n photo(s), the newest of each view", "", root.packet.photoCount)
        //: Whether photos are taken along
        sub: root.packet.photos ? qsTr("Go along, in the sealed file only") : qsTr("Stay here")
        chevron: false
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.packet.photos
        onClicked: root.packet.photos = !root.packet.photos

        Toggle {
            text: qsTr("Photos")
            interactive: false
            checked: root.packet.photos
            Accessible.ignored: true
        }
    }

    ListRow {
        glyph: root.packet.photoCount > 0 ? "photo" : "camera"
        title: {
            if (root.packet.photoCount > 0) {
                //: Leads to photos of one's own head
                return qsTr("Look at your photos, add or remove some")
            }
            //: Leads to photos of one's own head, which nobody has to take
            return qsTr("Photos, if you like")
        }
        sub: root.packet.photoCount > 0 ? "" : root.photos.summary
        divider: false
        onClicked: root.photosWanted()
    }
}
