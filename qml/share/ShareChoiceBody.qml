// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Share

// The choice: for whom, which days, what of them; what stays.
//
// preview: SharePreviewModel
Column {
    id: root

    required property SharePreviewModel preview

    spacing: 12

    Card {
        width: parent.width
        padding: 16
        spacing: 10

        ClinicHead {
            width: parent.width
            clinic: root.preview.clinic
        }

        NoteRow {
            glyph: "lock"
            tone: Theme.calm
            //: Who can open what is shared. %n is a number of devices
            text: qsTr("Only this clinic can open it, on %n device(s).", "", root.preview.devices)
        }
    }

    DoctorReminder {
        level: root.preview.level
        nobody: root.preview.nobody
    }

    SectionHeader {
        //: Heads what is shared
        title: qsTr("Leaves")

        Txt {
            text: {
                if (root.preview.copies.running) {
                    //: In place of the size of what is shared. %1 of %2 photos are made ready
                    return qsTr("Photos: %1 of %2 ready").arg(root.preview.copies.ready).arg(root.preview.copies.count)
                }
                return root.preview.size
            }
            size: 17
            soft: true
        }
    }

    DayChoice {
        width: parent.width
        preview: root.preview
    }

    NoteRow {
        visible: !root.preview.anything
        glyph: "info"
        tone: Theme.caution
        text: {
            if (root.preview.dayCount === 0) {
                //: Nothing is shared because nothing was logged
                return qsTr("Nothing was logged on these days. Choose others.")
            }
            //: Nothing is shared because everything is switched off
            return qsTr("Nothing is chosen. Switch something on.")
        }
    }

    NoteRow {
        visible: !root.preview.fits
        glyph: "alert"
        tone: Theme.caution
        //: What is shared does not fit into one file
        text: qsTr("This is too much for one file. Choose fewer days, or leave the photos out.")
    }

    LeaveCard {
        width: parent.width
        visible: root.preview.dayCount > 0
        preview: root.preview
    }

    Item {
        width: 1
        height: 4
    }

    SectionHeader {
        visible: root.preview.stays.length > 0
        //: Heads what is not shared
        title: qsTr("Stays here")
    }

    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.preview.stays

            StayTag {
                required property string modelData

                text: modelData
            }
        }
    }
}
