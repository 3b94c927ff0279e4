// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The views in the order in which they are taken: which are done, and which is taken now. In one line
// where they fit, else in as few lines as it takes, alike.
//
// views: var    list of {view, word, done, current}
// signal chosen(string view)
Item {
    id: root

    required property var views

    signal chosen(string view)

    readonly property int count: places.count
    readonly property real widest: {
        let most = 1
        for (let i = 0; i < places.count; ++i)
            most = Math.max(most, places.itemAt(i)?.natural ?? 0)
        return most
    }
    readonly property real together: {
        let sum = 0
        for (let i = 0; i < places.count; ++i)
            sum += places.itemAt(i)?.natural ?? 0
        return sum
    }
    readonly property bool oneLine: together <= width
    readonly property int lines: Math.ceil(count / Math.max(1, Math.floor(width / widest)))
    readonly property int columns: oneLine ? count : Math.ceil(count / Math.max(1, lines))

    implicitHeight: grid.implicitHeight

    Grid {
        id: grid

        x: Math.round((root.width - implicitWidth) / 2)
        columns: Math.max(1, root.columns)

        Repeater {
            id: places

            model: root.views

            Pressable {
                id: place

                required property var modelData
                readonly property bool here: modelData.current
                readonly property bool done: modelData.done
                readonly property real natural: Math.max(Theme.touch, Math.ceil(word.implicitWidth) + 8)

                implicitWidth: root.oneLine ? natural : Math.max(natural, root.width / grid.columns)
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
