// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs
import Stipple.Controls
import Stipple.Consultation

// A completed assessment to take along: what leaves, and the three ways it can leave.
AppPage {
    id: root

    signal back
    signal questionRequested(string linkId)
    signal photosRequested

    //: Title of the page from which an assessment is taken to a consultation
    title: qsTr("Take it along")

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    TakeAlongModel {
        id: packet

        onChanged: {
            if (packet.made !== TakeAlongModel.Nothing || packet.noticeTitle)
                body.contentY = 0
        }
    }

    OwnPhotosModel {
        id: photos
    }

    FileDialog {
        id: cardDialog

        //: Title of the dialog that looks for a clinic's card
        title: qsTr("Open a clinic card")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        //: Kinds of files in a dialog; keep the parts in brackets
        nameFilters: [qsTr("Clinic cards (*.json *.stipple)"), qsTr("All files (*)")]
        onAccepted: packet.openCard(selectedFile)
    }

    PageScroll {
        id: body

        anchors.fill: parent

        Card {
            width: parent.width
            visible: packet.state !== TakeAlongModel.Full

            BusyState {
                visible: packet.state === TakeAlongModel.Loading
                //: While the answers are read
                title: qsTr("Going through your answers")
                action: ""
            }

            EmptyState {
                visible: packet.state === TakeAlongModel.Empty
                //: The page "Take it along" before the assessment is completed
                title: qsTr("Not finished yet")
                //: Below "Not finished yet"
                text: qsTr("Answer all questions first. Then take the result along as a paper, as a file or sealed for a clinic.")
                //: Button: go on with the questions
                action: qsTr("To the questions")
                onActed: root.questionRequested("")
            }

            FailedState {
                visible: packet.state === TakeAlongModel.Failed
                title: packet.failureTitle
                text: packet.failureText
                onActed: packet.open()
            }
        }

        TakeAlongBody {
            width: parent.width
            visible: packet.state === TakeAlongModel.Full
            packet: packet
            photos: photos
            onCardWanted: cardDialog.open()
            onPhotosWanted: root.photosRequested()
        }
    }
}
