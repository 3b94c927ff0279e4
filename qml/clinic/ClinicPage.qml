// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Clinic
import Stipple.Controls

// The technician's own clinic: its card for clients, and how its keys are kept.
AppPage {
    id: root

    property ClinicModel model: ClinicModel {}

    signal formsRequested

    //: Title of the page about the technician's own clinic
    title: qsTr("Clinic")

    // On a wide page the title stands above the column it belongs to.
    header: Item {
        implicitHeight: head.implicitHeight

        PageHeader {
            id: head

            x: Math.round((parent.width - width) / 2)
            width: Math.min(parent.width, 640 + 2 * Theme.gutter)
            title: root.title
        }
    }

    PageScroll {
        anchors.fill: parent
        visible: root.model.state === ClinicModel.Full

        ClinicCardView {
            width: parent.width
            model: root.model
        }

        CardWay {
            width: parent.width
            model: root.model
        }

        Card {
            width: parent.width

            ListRow {
                glyph: "question"
                disc: true
                divider: false
                //: Leads to the clinic's own forms
                title: qsTr("Your own forms")
                //: What the clinic's own forms are
                sub: qsTr("What you ask clients before they come")
                onClicked: root.formsRequested()
            }
        }

        Item {
            width: 1
            height: 4
        }

        SectionHeader {
            //: Who of the clinic answers from which device
            title: qsTr("Who answers")
        }

        Card {
            width: parent.width

            Repeater {
                id: devices

                model: root.model.devices

                ListRow {
                    required property var modelData
                    required property int index

                    glyph: "person"
                    disc: true
                    title: modelData.name
                    sub: modelData.since
                    interactive: false
                    chevron: false
                    divider: index < devices.count - 1
                }
            }
        }

        Item {
            width: 1
            height: 4
        }

        SectionHeader {
            //: How the clinic's keys are kept
            title: qsTr("Your keys")
        }

        Card {
            width: parent.width

            ListRow {
                interactive: false
                chevron: false
                divider: false
                level: root.model.guardedByFileOnly ? 1 : 0
                glyph: root.model.guardedByFileOnly ? "key" : "shield"
                title: {
                    if (root.model.guardedByFileOnly) {
                        //: How the clinic's keys are kept: the weaker way
                        return qsTr("Guarded by a file only")
                    }
                    //: How the clinic's keys are kept: the better way
                    return qsTr("Guarded by the system's key store")
                }
                sub: {
                    if (root.model.guardedByFileOnly) {
                        //: What the weaker way of keeping the clinic's keys means
                        return qsTr("This system offers no key store. Whoever can read your files could open what clients send and answer in your name: lock your screen and encrypt your disk.")
                    }
                    //: What the better way of keeping the clinic's keys means
                    return qsTr("They never leave this device. If it is lost, nobody can open what was sent to it, you neither: clients then need a new card.")
                }
            }
        }
    }

    PageScroll {
        anchors.fill: parent
        visible: root.model.state === ClinicModel.Empty

        NewClinic {
            width: parent.width
            model: root.model
        }
    }

    Card {
        x: Math.round((parent.width - width) / 2)
        y: 8
        width: Math.min(parent.width - 2 * Theme.gutter, 640)
        visible: root.model.state === ClinicModel.Failed

        FailedState {
            title: root.model.failure.title
            text: root.model.failure.text
            onActed: root.model.reload()
        }
    }
}
