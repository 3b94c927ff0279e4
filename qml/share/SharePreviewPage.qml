// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Share

// Choose what a clinic gets, see exactly what leaves, seal it.
AppPage {
    id: root

    required property string clinicId

    signal back
    signal sent

    readonly property bool sealed: choice.state === SharePreviewModel.Sealed
    readonly property bool choosing: choice.state === SharePreviewModel.Full
    // Of the photos that are made ready; -1 while none are.
    readonly property real copied: choice.copies.running ? choice.copies.ready / choice.copies.count : -1

    //: Title of the page that shows what is sent to a clinic
    title: qsTr("What leaves this phone")

    header: PageHeader {
        leading: root.sealed ? "" : "back"
        prominent: false
        title: root.sealed ? root.sealedTitle : root.title
        onBack: root.back()
    }

    //: Title once the file for a clinic is made
    readonly property string sealedTitle: qsTr("Sealed")

    footer: BottomActions {
        visible: root.choosing || root.sealed
        height: visible ? implicitHeight : 0

        Btn {
            visible: root.choosing
            enabled: choice.anything && choice.fits && !choice.copies.running
            glyph: "send"
            //: Button: make the sealed file and hand it out
            text: qsTr("Seal and send")
            onClicked: choice.seal()
        }

        Btn {
            visible: root.sealed
            //: Button: leave the page after sharing
            text: qsTr("Done")
            onClicked: root.sent()
        }
    }

    Component.onCompleted: choice.open(root.clinicId)

    SharePreviewModel {
        id: choice
    }

    PageScroll {
        anchors.fill: parent

        ShareChoiceBody {
            width: parent.width
            visible: root.choosing
            preview: choice
        }

        SealedBody {
            width: parent.width
            visible: root.sealed
            where: choice.where
            clinic: choice.clinic.name
            level: choice.level
            nobody: choice.nobody
        }

        Card {
            width: parent.width
            visible: !root.choosing && !root.sealed

            BusyState {
                visible: choice.state === SharePreviewModel.Loading && !choice.copies.running
                //: While it is worked out what would be shared
                title: qsTr("Looking at your diary")
                action: ""
            }

            BusyState {
                visible: choice.state === SharePreviewModel.Loading && choice.copies.running
                //: While photos are made ready to be shared. %n is how many
                title: qsTr("Preparing %n photo(s)", "", choice.copies.count)
                //: Below "Preparing …". %1 of %2 photos
                text: qsTr("Large ones leave as smaller copies. Ready: %1 of %2.").arg(choice.copies.ready).arg(choice.copies.count)
                share: root.copied
                action: ""
            }

            EmptyState {
                visible: choice.state === SharePreviewModel.Empty
                //: There is nothing to share because the diary is empty
                title: qsTr("Your diary is empty")
                //: Below "Your diary is empty"
                text: qsTr("Log how your scalp looks first. Then you choose here what the clinic gets.")
                //: The button that goes back to the page before
                action: qsTr("Back")
                onActed: root.back()
            }

            BusyState {
                visible: choice.state === SharePreviewModel.Sealing
                //: While the file for a clinic is made. %n is a number of photos
                title: qsTr("Sealing %n photo(s)", "", choice.photos ? choice.photoCount : 0)
                //: Below "Sealing …"
                text: qsTr("It is locked so that only the clinic can open it.")
                share: root.copied
                action: ""
            }

            FailedState {
                visible: choice.state === SharePreviewModel.Kept
                title: choice.failureTitle
                //: The sealed file was made but could not be saved
                text: qsTr("The sealed file is kept in the app. %1").arg(choice.failureText)
                onActed: choice.offerAgain()
            }

            FailedState {
                visible: choice.state === SharePreviewModel.Failed
                title: choice.failureTitle
                text: choice.failureText
                onActed: choice.open(root.clinicId)
            }
        }
    }
}
