// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Back, one dot for each question, and a way to stop for now.
//
// model: QuestionModel
// leaveText: string   the button at the end ("Later")
// signal backRequested(), signal laterRequested()
Item {
    id: root

    required property QuestionModel model
    //: Button: stop here and go on another time; every answer is kept
    property string leaveText: qsTr("Later")

    signal backRequested
    signal laterRequested

    readonly property bool asking: model.state === QuestionModel.Question
    readonly property real side: Math.max(way.width, later.width) + 8
    readonly property real room: Theme.large ? width - 2 * Theme.gutter : width - 2 * (side + 8)

    implicitHeight: way.height + 8 + (Theme.large && (dots.visible || name.visible) ? 36 : 0)

    IconBtn {
        id: way

        anchors.left: parent.left
        anchors.leftMargin: 8
        y: 4
        glyph: "back"
        //: The button that goes back to the question before; nothing is lost
        text: qsTr("Back")
        onClicked: root.backRequested()
    }

    DotProgress {
        id: dots

        readonly property real each: count > 0 ? (root.room - 8) / count : 15

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.large ? root.height - height - 8 : Math.round((root.height - height) / 2)
        visible: root.asking && !root.model.changing
        spacing: each < 12 ? 2 : 4
        dot: Math.max(3, Math.min(8, Math.floor(each - spacing - 3)))
        count: root.model.asked
        done: root.model.position
        current: root.model.position
        //: For screen readers: which question of how many
        text: qsTr("Question %1 of %2").arg(root.model.position + 1).arg(root.model.asked)
    }

    Txt {
        id: name

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.large ? root.height - height - 8 : Math.round((root.height - height) / 2)
        width: Math.min(implicitWidth, root.room)
        visible: root.asking && root.model.changing
        //: Title while one answer is changed after the others were given
        text: qsTr("Change an answer")
        size: 17
        maxScale: 1.5
        strong: true
        horizontalAlignment: Text.AlignHCenter
    }

    Btn {
        id: later

        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter - side
        y: way.y + Math.round((way.height - height) / 2)
        visible: root.asking || root.model.state === QuestionModel.Review
        kind: "plain"
        compact: true
        text: root.leaveText
        onClicked: root.laterRequested()
    }
}
