// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Diary

// Below a time-lapse: which frame is seen, and how to move among them.
//
// lapse: TimeLapse
// playing: bool    what the page says; a press only asks
// pause: int       how long a frame is seen, in milliseconds
// signal playingAsked(bool on)
Column {
    id: root

    required property TimeLapse lapse
    required property bool playing

    signal playingAsked(bool on)

    readonly property int pause: [1000, 500, 200][speed]
    // Whoever wants little movement is shown it slowly.
    property int speed: Theme.reducedMotion ? 0 : 1

    width: parent ? parent.width : implicitWidth
    spacing: 12

    Column {
        width: parent.width

        Txt {
            width: parent.width
            text: root.lapse.day || root.lapse.date
            size: 22
            strong: true
        }

        Txt {
            width: parent.width
            text: {
                //: Which photo of a time-lapse is shown: %1 of %2
                const place = qsTr("Photo %1 of %2").arg(root.lapse.position + 1).arg(root.lapse.count)
                //: Below a time-lapse: %1 is a date, %2 "Photo 3 of 12"
                return root.lapse.day ? qsTr("%1 · %2").arg(root.lapse.date).arg(place) : place
            }
            size: 13
            soft: true
        }
    }

    LapseSlider {
        width: parent.width
        last: root.lapse.count - 1
        position: root.lapse.position
        words: root.lapse.day ? root.lapse.day + ", " + root.lapse.date : root.lapse.date
        onMoved: position => {
            root.playingAsked(false)
            root.lapse.position = position
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 16

        IconBtn {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "back"
            enabled: root.lapse.position > 0
            //: Button: one photo back in a time-lapse
            text: qsTr("Photo before")
            onClicked: {
                root.playingAsked(false)
                --root.lapse.position
            }
        }

        IconBtn {
            implicitWidth: 64
            implicitHeight: 64
            glyph: root.playing ? "pause" : "play"
            size: 28
            color: Theme.accentInk
            fill: Theme.accent
            //: Buttons: start and stop a time-lapse
            text: root.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: root.playingAsked(!root.playing)
        }

        IconBtn {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "next"
            enabled: root.lapse.position < root.lapse.count - 1
            //: Button: one photo on in a time-lapse
            text: qsTr("Photo after")
            onClicked: {
                root.playingAsked(false)
                ++root.lapse.position
            }
        }
    }

    Choice {
        //: How fast a time-lapse is played; keep them short
        options: [qsTr("Slow"), qsTr("Medium"), qsTr("Fast")]
        current: root.speed
        onChosen: index => root.speed = index
    }
}
