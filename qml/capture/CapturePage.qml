// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Capture
import Stipple.Controls
import Stipple.Diary

// Takes the photos of all views under the ghost of the last ones. Dark whatever the theme: a bright
// page would light the skin.
//
// editor: EntryEditor   takes the photos in
// startAt: string       the first view; the first that is missing when empty
// signal closed()
AppPage {
    id: root

    required property EntryEditor editor
    property string startAt

    signal closed

    readonly property bool wide: width >= 840
    readonly property bool looksBack: capture.stage === CaptureModel.Review
                                      || capture.stage === CaptureModel.Keeping
    readonly property bool stuck: capture.stage === CaptureModel.Trouble
                                  || capture.stage === CaptureModel.Finished
    property real ghostOpacity: .42
    property string schemeBefore

    function press(): void {
        if (root.looksBack)
            capture.keep()
        else
            capture.shoot()
    }

    title: capture.title

    Component.onCompleted: {
        root.schemeBefore = Theme.scheme
        Theme.scheme = "dark"
        capture.view = root.startAt
    }
    Component.onDestruction: Theme.scheme = root.schemeBefore
    // Whoever hides it has left it: the camera goes off at once, whenever the page itself goes.
    onVisibleChanged: {
        if (visible)
            return
        capture.stop()
        settle.stop()
        Theme.scheme = root.schemeBefore
    }

    Keys.onVolumeUpPressed: root.press()
    Keys.onVolumeDownPressed: root.press()
    Keys.onSpacePressed: root.press()

    CaptureModel {
        id: capture

        editor: root.editor
        // What comes to its end after the page was left takes nobody's keyboard.
        onStageChanged: if (root.visible) settle.restart()
    }

    // Once everything that the stage shows or hides has followed.
    Timer {
        id: settle

        interval: 0
        onTriggered: root.focusFirst()
    }

    // Cameras are opened once the page can be seen.
    BoundLoader {
        later: true
        sourceComponent: Item {
            Component.onCompleted: capture.start()
        }
    }

    PhotoDialog {
        id: files

        onChosen: (view, file) => capture.takeFile(file)
    }

    CaptureStage {
        id: stage

        anchors.left: parent.left
        anchors.leftMargin: root.wide && root.mirrored ? panel.width : 0
        width: root.wide ? parent.width - panel.width : parent.width
        height: root.wide ? parent.height : parent.height - panel.height + panel.radius
        capture: capture
        ghostOpacity: root.ghostOpacity
        covered: root.wide ? 0 : panel.radius
        onClosed: root.closed()
        onPressed: capture.shoot()
    }

    Rectangle {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.wide ? 360 : parent.width
        height: root.wide ? parent.height : Math.min(scroll.contentHeight, parent.height * .7)
        radius: root.wide ? 0 : 24
        color: Theme.ground

        // The lower corners lie on the edge of the window.
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.radius
            color: parent.color
        }

        PageScroll {
            id: scroll

            anchors.fill: parent
            spacing: 0
            topSpace: root.wide ? Math.max(24, (panel.height - controls.height) / 2) : 16
            bottomSpace: 12

            CaptureControls {
                id: controls

                width: parent.width
                visible: !root.looksBack && !root.stuck
                capture: capture
                ghostOpacity: root.ghostOpacity
                onGhostMoved: value => root.ghostOpacity = value
                onFileWanted: files.ask(capture.view)
            }

            CaptureReview {
                id: review

                width: parent.width
                visible: root.looksBack
                capture: capture
            }

            CaptureTrouble {
                id: trouble

                width: parent.width
                visible: root.stuck
                capture: capture
                onFileWanted: files.ask(capture.view)
                onClosed: root.closed()
            }
        }
    }

    function focusFirst(): void {
        if (root.looksBack)
            review.focusFirst()
        else if (root.stuck)
            trouble.focusFirst()
        else
            controls.focusShutter()
    }
}
