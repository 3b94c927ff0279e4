// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The views in the order in which they are taken: which are done, and which is taken now.
//
// views: var    list of {view, word, done, current}
// signal chosen(string view)
Flickable {
    id: root

    required property var views

    signal chosen(string view)

    readonly property bool mirrored: LayoutMirroring.enabled

    implicitHeight: row.implicitHeight
    contentWidth: Math.max(width, row.implicitWidth)
    contentHeight: height
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: contentWidth > width

    function reveal(item: Item): void {
        const left = row.x + item.x
        if (left < contentX)
            contentX = left
        else if (left + item.width > contentX + width)
            contentX = left + item.width - width
    }

    Row {
        id: row

        x: Math.max(0, (root.width - implicitWidth) / 2)

        Repeater {
            model: root.views

            Pressable {
                id: place

                required property var modelData
                readonly property bool here: modelData.current
                readonly property bool done: modelData.done

                implicitWidth: Math.max(Theme.touch, word.implicitWidth + 8)
                implicitHeight: Math.max(Theme.touch, word.implicitHeight + 26)
                text: {
                    if (place.done) {
                        //: A view whose photo is kept, e.g. "Top"
                        return qsTr("%1, photo kept").arg(place.modelData.word)
                    }
                    return place.modelData.word
                }

                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selectable: true
                Accessible.selected: here
                Accessible.onPressAction: place.press()
                onClicked: root.chosen(modelData.view)
                onActiveFocusChanged: if (activeFocus) root.reveal(place)
                onHereChanged: if (here) root.reveal(place)
                Component.onCompleted: if (here) root.reveal(place)

                FocusRing {
                    shown: place.visualFocus
                    away: -4
                }

                Txt {
                    id: word

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 4
                    text: place.modelData.word
                    size: 13
                    maxScale: 1.6
                    strong: place.here
                    color: place.here ? Theme.ink : Theme.inkSoft
                    wrapMode: Text.NoWrap
                    spoken: false
                }

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: word.y + word.implicitHeight + 4
                    width: place.here || place.done ? 10 : 8
                    height: width
                    radius: width / 2
                    color: place.done ? Theme.accent : "transparent"
                    border.width: place.done && !place.here ? 0 : 1.5
                    border.color: place.here ? Theme.accent : Theme.edge
                }
            }
        }
    }
}
