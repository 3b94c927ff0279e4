// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Clinic
import Stipple.Controls

// How the card comes to clients: save it, then three steps.
Card {
    id: root

    required property ClinicModel model

    readonly property bool saved: model.savedTo !== ""

    padding: 20
    spacing: 16

    SectionHeader {
        size: 17
        //: How clients get to know the clinic
        title: qsTr("Give your card to clients")
    }

    Column {
        width: parent.width
        spacing: 12

        Bullet {
            number: 1
            //: First step of giving the clinic's card to a client
            text: qsTr("Save your card: a small file with your name and your public keys. It holds no secret.")
        }

        Bullet {
            number: 2
            //: Second step of giving the clinic's card to a client
            text: qsTr("Hand it over in the clinic, or send it by message or e-mail.")
        }

        Bullet {
            number: 3
            //: Third step of giving the clinic's card to a client
            text: qsTr("In Stipple your client opens it under Share. What they share is then sealed for you alone.")
        }
    }

    LevelBanner {
        width: parent.width
        visible: root.saved
        level: 0
        small: true
        //: The clinic's card was saved
        word: qsTr("Your card is saved")
        text: root.model.savedTo
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
        width: parent.width
        kind: root.saved ? "tonal" : "primary"
        glyph: "download"
        text: {
            if (root.saved) {
                //: Button: save the clinic's card once more
                return qsTr("Save it again")
            }
            //: Button: save the clinic's card to a file
            return qsTr("Save your card")
        }
        onClicked: root.model.saveCard()
    }
}
