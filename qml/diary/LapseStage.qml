// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Diary

// Shows the frames of a time-lapse. Two pictures take turns: while one is seen the next is read and
// decoded elsewhere, and only a picture that has arrived takes its turn.
//
// lapse: TimeLapse
// playing: bool    moves on by itself; ends with the last frame
// pause: int       how long a frame is seen, in milliseconds
Rectangle {
    id: root

    required property TimeLapse lapse
    required property int pause
    property bool playing: false

    // The picture that is seen, and the one behind it.
    property bool secondSeen: false
    readonly property Image seen: secondSeen ? second : first
    readonly property Image next: secondSeen ? first : second
    readonly property bool broken: seen.status === Image.Error

    radius: Theme.radius
    color: Theme.well
    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: {
        if (broken) {
            //: In place of a photo that is damaged; %1 is its date
            return qsTr("The photo of %1 cannot be read").arg(lapse.date)
        }
        //: Read to screen readers: a photo and its date
        return qsTr("Photo of %1").arg(lapse.date)
    }

    Component.onCompleted: root.turn()
    onPlayingChanged: if (playing) root.seek()

    // The frame that is wanted is behind: have it, and take its turn once it has arrived.
    function turn(): void {
        const wanted = root.lapse.source
        if (wanted === String(seen.source)) {
            root.seek()
            return
        }
        if (wanted !== String(next.source))
            next.source = wanted
        root.takeTurn()
    }

    function takeTurn(): void {
        if (String(next.source) !== root.lapse.source || root.lapse.source === "" || next.status === Image.Loading)
            return
        root.secondSeen = !root.secondSeen
        root.seek()
    }

    // The one after the frame that is seen is read ahead.
    function seek(): void {
        const after = root.lapse.sourceAt(root.lapse.position + 1)
        if (after !== "" && String(next.source) !== after)
            next.source = after
    }

    Connections {
        target: root.lapse

        function onMoved(): void {
            root.turn()
        }
    }

    Timer {
        interval: root.pause
        repeat: true
        running: root.playing
        onTriggered: {
            if (root.lapse.position >= root.lapse.count - 1)
                root.playing = false
            else if (root.next.status !== Image.Loading)
                ++root.lapse.position
        }
    }

    Frame {
        id: first

        shown: !root.secondSeen
        onArrived: root.takeTurn()
    }

    Frame {
        id: second

        shown: root.secondSeen
        onArrived: root.takeTurn()
    }

    CornersItem {
        anchors.fill: parent
        radius: root.radius
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        width: parent.width - 40
        visible: root.broken
        text: root.Accessible.name
        horizontalAlignment: Text.AlignHCenter
        soft: true
        spoken: false
    }

    component Frame: Image {
        id: frame

        property bool shown: false

        signal arrived

        anchors.fill: parent
        sourceSize.width: Math.ceil(width * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(height * Screen.devicePixelRatio)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
        opacity: shown ? 1 : 0
        onStatusChanged: if (status !== Image.Loading) frame.arrived()

        Behavior on opacity {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
