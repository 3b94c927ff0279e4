// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Clinic
import Stipple.Controls

// There is no clinic yet: two names make one.
Card {
    id: root

    required property ClinicModel model

    readonly property bool ready: clinic.text.trim() !== "" && technician.text.trim() !== ""

    padding: 20
    spacing: 16

    EmptyState {
        width: parent.width
        //: The technician has no clinic yet
        title: qsTr("No clinic yet")
        //: What happens when a clinic is made
        text: qsTr("Two names, and your keys are made on this device. Nothing is sent anywhere.")
    }

    Field {
        id: clinic

        width: parent.width
        //: Label of the field for the clinic's name
        label: qsTr("Clinic name")
        maximumLength: 80
        onAccepted: technician.forceActiveFocus()
    }

    Field {
        id: technician

        width: parent.width
        //: Label of the field for the name of the person who answers
        label: qsTr("Your name")
        maximumLength: 80
        onAccepted: make.clicked()
    }

    LevelBanner {
        width: parent.width
        visible: root.model.refusal.title !== ""
        level: 1
        small: true
        glyph: "alert"
        word: root.model.refusal.title
        text: root.model.refusal.text
    }

    Btn {
        id: make

        width: parent.width
        enabled: root.ready
        //: Button: make the clinic's keys and card
        text: qsTr("Make your clinic")
        onClicked: {
            if (root.ready)
                root.model.create(clinic.text, technician.text)
        }
    }
}
