// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// One assessment of somebody who is no client yet: what speaks for waiting first, then the fit,
// then every answer. All words are the app's own.
AppPage {
    id: root

    required property string threadId

    signal back
    signal sourceRequested(int number)

    //: Title of one assessment of somebody who is no client yet
    title: qsTr("Assessment")

    header: PageHeader {
        leading: "back"
        prominent: false
        title: packet.state === PacketModel.Full ? packet.name : root.title
        onBack: root.back()
    }

    footer: BottomActions {
        visible: packet.state === PacketModel.Full && !packet.seen
        height: visible ? implicitHeight : 0

        Btn {
            glyph: "check"
            //: Button: the assessment was looked at
            text: qsTr("Looked at")
            onClicked: packet.markSeen()
        }
    }

    Component.onCompleted: packet.open(root.threadId)

    PacketModel {
        id: packet
    }

    PageScroll {
        anchors.fill: parent

        Card {
            width: parent.width
            visible: packet.state !== PacketModel.Full

            BusyState {
                visible: packet.state === PacketModel.Loading
                //: While an assessment is read
                title: qsTr("Reading the assessment")
                action: ""
            }

            FailedState {
                visible: packet.state === PacketModel.Failed
                title: packet.failure.title
                text: packet.failure.text
                onActed: packet.open(root.threadId)
            }

            PacketRemoval {
                width: parent.width
                visible: packet.damaged
                packet: packet
                onRemoved: root.back()
            }
        }

        PacketBody {
            width: parent.width
            visible: packet.state === PacketModel.Full
            packet: packet
            onSourceRequested: number => root.sourceRequested(number)
            onRemoved: root.back()
        }
    }
}
