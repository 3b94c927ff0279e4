// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Start

// A technician's clinic and name, as clients will see them on the card.
AppPage {
    id: root

    signal finished
    signal back

    readonly property bool complete: clinic.text.trim() !== "" && person.text.trim() !== ""

    function next(): void {
        if (complete && start.startAsTechnician(clinic.text, person.text))
            root.finished()
    }

    //: Title of the question for a technician's clinic
    title: qsTr("What is your clinic called?")

    StartModel {
        id: start
    }

    header: PageHeader {
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        Txt {
            width: parent.width
            text: root.title
            size: 28
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            text: qsTr("It stands on the card that you give to clients. The keys for it are made on this device and never leave it by themselves.")
            soft: true
        }

        Item {
            width: 1
            height: 4
        }

        Field {
            id: clinic

            //: Label of a field
            label: qsTr("Clinic")
            maximumLength: 80
            onAccepted: person.forceActiveFocus()
        }

        Field {
            id: person

            //: Label of a field: who answers from this device
            label: qsTr("Your name")
            hint: qsTr("Clients read it below your answers.")
            maximumLength: 80
            onAccepted: root.next()
        }
    }

    footer: StartFooter {
        width: root.width
        start: start
        enabled: root.complete
        onConfirmed: root.next()
    }
}
