// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// All photos of a view, oldest first, and the way to another one.
//
// compare: CompareModel
// signal photoChosen(int place)
// signal logRequested()
Item {
    id: root

    required property CompareModel compare

    signal photoChosen(int place)
    signal logRequested

    readonly property real tile: Theme.large ? 84 : 64

    // "Session 1, day 28" takes two.
    readonly property int lines: {
        for (let i = 0; i < compare.photos.length; ++i) {
            if (compare.photos[i].label.length > 8)
                return 2
        }
        return 1
    }

    height: tile * 1.16 + lines * Theme.lead(Math.min(Theme.px(13), 13 * 1.2)) + 14

    ListView {
        id: strip

        anchors.left: parent.left
        anchors.right: add.left
        anchors.rightMargin: 8
        height: parent.height
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        leftMargin: 4
        rightMargin: 4
        boundsBehavior: Flickable.StopAtBounds
        model: root.compare.photos
        onModelChanged: root.showChosen()
        onCountChanged: root.showChosen()

        delegate: Column {
            id: day

            required property var modelData
            required property int index
            readonly property bool first: index === root.compare.first
            readonly property bool second: index === root.compare.second

            topPadding: 4
            spacing: 4

            PhotoTile {
                width: root.tile
                height: Math.round(root.tile * 1.16)
                source: day.modelData.source
                chosen: day.first || day.second
                text: {
                    if (day.first)
                        //: A photo in a row, for a screen reader: %1 is its day
                        return qsTr("%1, first photo").arg(day.modelData.text)
                    if (day.second)
                        //: A photo in a row, for a screen reader: %1 is its day
                        return qsTr("%1, second photo").arg(day.modelData.text)
                    return day.modelData.text
                }
                onVisualFocusChanged: {
                    if (visualFocus)
                        strip.positionViewAtIndex(day.index, ListView.Contain)
                }
                onClicked: root.photoChosen(day.index)

                Rectangle {
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 4
                    width: 20
                    height: 20
                    radius: 10
                    visible: day.first || day.second
                    color: Theme.accent

                    Txt {
                        anchors.centerIn: parent
                        text: day.first ? "1" : "2"
                        size: 13
                        maxScale: 1
                        strong: true
                        color: Theme.accentInk
                        spoken: false
                    }
                }

                Icon {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    anchors.margins: 4
                    visible: day.modelData.pinned
                    name: "pin"
                    size: 18
                    maxScale: 1
                    color: "#FFFFFF"
                }
            }

            Txt {
                width: root.tile
                text: day.modelData.label
                size: 13
                maxScale: 1.2
                soft: !day.first && !day.second
                strong: day.first || day.second
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }
        }
    }

    Pressable {
        id: add

        anchors.right: parent.right
        y: 4
        width: root.tile
        height: Math.round(root.tile * 1.16)
        //: Button behind a row of photos: writes a diary entry with another one
        text: qsTr("Log with a photo")

        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: add.press()
        onClicked: root.logRequested()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: add.down ? Theme.pressed(Theme.well) : Theme.alpha(Theme.well, 0)
            border.width: 1.25
            border.color: Theme.edge

            Icon {
                anchors.centerIn: parent
                name: "camera"
                color: Theme.inkSoft
            }

            FocusRing {
                shown: add.visualFocus
                corner: Theme.radiusSmall
            }
        }
    }

    function showChosen(): void {
        if (root.compare.second === strip.count - 1)
            strip.positionViewAtEnd()
        else
            strip.positionViewAtIndex(root.compare.second, ListView.Contain)
    }
}
