// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs
import Stipple.Controls
import Stipple.Share

// The place for clinics, what was sent to them, and what they answered.
AppPage {
    id: root

    signal previewRequested(string clinicId)
    signal answerChosen(string feedbackId)

    //: Title of the place for clinics, what was sent and what was answered
    title: qsTr("Share")

    header: PageHeader {
        title: root.title
    }

    ShareModel {
        id: sharing

        onNoticed: {
            if (sharing.noticeTitle)
                body.contentY = 0
        }
    }

    FileDialog {
        id: cardDialog

        //: Title of the dialog that looks for a clinic's card
        title: qsTr("Open a clinic card")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        //: Kinds of files in a dialog; keep the parts in brackets
        nameFilters: [qsTr("Clinic cards (*.json *.stipple)"), qsTr("All files (*)")]
        onAccepted: sharing.open(selectedFile)
    }

    FileDialog {
        id: answerDialog

        //: Title of the dialog that looks for a sealed answer
        title: qsTr("Open an answer")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        //: Kinds of files in a dialog; keep the parts in brackets
        nameFilters: [qsTr("Sealed files (*.age)"), qsTr("All files (*)")]
        onAccepted: sharing.open(selectedFile)
    }

    PageScroll {
        id: body

        anchors.fill: parent

        Notice {
            width: parent.width
            visible: sharing.noticeTitle
            good: sharing.noticeGood
            title: sharing.noticeTitle
            text: sharing.noticeText
            readable: sharing.noticeAnswer
            onRead: root.answerChosen(sharing.noticeAnswer)
            onDismissed: sharing.dismissNotice()
        }

        Card {
            width: parent.width
            visible: sharing.state !== ShareModel.Full

            BusyState {
                visible: sharing.state === ShareModel.Loading
                //: While clinics and answers are read
                title: qsTr("Looking for your clinics")
                action: ""
            }

            ShareEmpty {
                width: parent.width
                visible: sharing.state === ShareModel.Empty
                onCardWanted: cardDialog.open()
            }

            FailedState {
                visible: sharing.state === ShareModel.Failed
                title: sharing.failureTitle
                text: sharing.failureText
                onActed: sharing.reload()
            }
        }

        ShareBody {
            width: parent.width
            visible: sharing.state === ShareModel.Full
            share: sharing
            onCardWanted: cardDialog.open()
            onAnswerWanted: answerDialog.open()
            onPreviewRequested: clinicId => root.previewRequested(clinicId)
            onAnswerChosen: feedbackId => root.answerChosen(feedbackId)
        }
    }
}
