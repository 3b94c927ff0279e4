// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Consultation

// What leaves, then the ways it can leave, then what was sealed before.
//
// packet: TakeAlongModel
// photos: OwnPhotosModel
// signal cardWanted(), signal photosWanted()
Column {
    id: root

    required property TakeAlongModel packet
    required property OwnPhotosModel photos

    signal cardWanted
    signal photosWanted

    spacing: 12

    MadeNote {
        width: parent.width
        packet: root.packet
    }

    SectionHeader {
        //: Heads what is taken along
        title: qsTr("What leaves")
    }

    LeavingCard {
        width: parent.width
        packet: root.packet
        photos: root.photos
        onPhotosWanted: root.photosWanted()
    }

    NoteRow {
        glyph: "lock"
        tone: Theme.calm
        //: What is not taken along
        text: qsTr("Your diary, your notes and where you are stay here. Nothing leaves before you press a button below.")
    }

    Item {
        width: 1
        height: 4
    }

    SectionHeader {
        //: Heads the ways in which an assessment can be taken along
        title: qsTr("How it leaves")
    }

    WayCard {
        width: parent.width
        glyph: "file"
        //: One way to take an assessment along
        title: qsTr("A paper to print or show")
        //: About the paper. PDF is a kind of file
        text: qsTr("A PDF with reasons, dates, sources and questions to ask. Not locked: whoever has the file can read it.")
        //: Button: make the paper
        action: qsTr("Save the paper")
        onActed: root.packet.savePaper()
    }

    WayCard {
        width: parent.width
        glyph: "code"
        //: One way to take an assessment along
        title: qsTr("A file for a practice’s system")
        //: About the file. FHIR is a standard for health data
        text: qsTr("The answers and what they lead to, as FHIR. Not locked: whoever has the file can read it.")
        //: Button: make the file
        action: qsTr("Save the file")
        onActed: root.packet.saveFile()
    }

    Repeater {
        model: root.packet.clinics

        WayCard {
            id: clinic

            required property var modelData

            width: root.width
            glyph: "lock"
            //: One way to take an assessment along. %1 is a clinic
            title: qsTr("Sealed for %1").arg(clinic.modelData.name)
            text: {
                if (root.packet.copies.running) {
                    //: In place of the size of what is sealed. %1 of %2 photos are made ready
                    return qsTr("Photos are being prepared. Ready: %1 of %2.").arg(root.packet.copies.ready).arg(root.packet.copies.count)
                }
                if (!clinic.modelData.fits) {
                    //: Why nothing can be sealed for a clinic
                    return qsTr("Its card is too old, or this is too much for one file. Ask the clinic for a new card, or leave the photos out.")
                }
                //: Who can open the sealed file. %n is a number of devices, %1 a size such as "64 kB"
                const who = qsTr("Only this clinic can open it, on %n device(s). %1.", "", clinic.modelData.devices).arg(clinic.modelData.size)
                if (clinic.modelData.verified)
                    return who
                //: About a clinic whose digits were not compared
                return who + " " + qsTr("You have not compared digits with it yet.")
            }
            usable: clinic.modelData.fits && !root.packet.copies.running
            //: Button: make the sealed file
            action: qsTr("Seal and send")
            onActed: root.packet.seal(clinic.modelData.id)
        }
    }

    Btn {
        anchors.left: parent.left
        anchors.leftMargin: -side
        width: Math.min(implicitWidth, parent.width + 2 * side)
        kind: "plain"
        glyph: "folder"
        text: {
            if (root.packet.clinics.length === 0) {
                //: Button: choose the file of a clinic's card
                return qsTr("Open a clinic card to seal it for a clinic")
            }
            //: Button: choose the file of a further clinic's card
            return qsTr("Open another clinic card")
        }
        onClicked: root.cardWanted()
    }

    SectionHeader {
        visible: root.packet.sent.length > 0
        //: Heads what was sealed before
        title: qsTr("Sealed so far")
    }

    Card {
        width: parent.width
        visible: root.packet.sent.length > 0

        Repeater {
            model: root.packet.sent

            ListRow {
                id: envelope

                required property var modelData
                required property int index

                glyph: "send"
                title: envelope.modelData.clinic
                //: What was sealed. %1 is a day and time, %2 a size
                sub: qsTr("%1 · %2").arg(envelope.modelData.when).arg(envelope.modelData.size)
                interactive: false
                chevron: false
                divider: envelope.index < root.packet.sent.length - 1

                IconBtn {
                    glyph: "download"
                    //: Button: hand out the same sealed file once more
                    text: qsTr("Save this file again")
                    onClicked: root.packet.sealedAgain(envelope.modelData.id)
                }
            }
        }
    }
}
