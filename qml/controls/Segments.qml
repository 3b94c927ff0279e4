// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One of a few, side by side on a well; one below the other when they do not fit.
//
// options: var         list of words
// current: int         what the page says; a press only asks, through chosen()
// signal chosen(int index)
Rectangle {
    id: root

    property var options: []
    property int current: 0

    signal chosen(int index)

    readonly property real widest: {
        let most = 0
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
    readonly property int count: options.length
    readonly property bool mirrored: LayoutMirroring.enabled
    // Only a press makes the mark slide: a page opens with it in its place.
    property bool touched: false
    readonly property bool stacked: count > 0 && together > width - 6
    // Alike when there is room for that, else each as its word needs.
    readonly property bool alike: widest * count <= width - 6

    width: parent ? parent.width : implicitWidth
    implicitWidth: 334
    implicitHeight: grid.height + 6
    radius: Math.min(22, height / 2)
    color: Theme.well

    Accessible.role: Accessible.Grouping

    Rectangle {
        readonly property Item place: places.count > root.current ? places.itemAt(root.current) : null

        x: place ? grid.x + place.x : 0
        y: place ? grid.y + place.y : 0
        width: place ? place.width : 0
        height: place ? place.height : 0
        radius: Math.min(height / 2, 20)
        color: Theme.raised
        visible: place

        Behavior on x {
            enabled: root.touched && !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Grid {
        id: grid

        x: 3
        y: 3
        width: root.width - 6
        columns: root.stacked ? 1 : Math.max(1, root.count)

        Repeater {
            id: places

            model: root.options

            Pressable {
                id: place

                required property string modelData
                required property int index
                readonly property bool here: index === root.current
                readonly property real natural: Math.ceil(label.implicitWidth) + (Theme.large ? 28 : 16)

                width: {
                    if (root.stacked)
                        return grid.width
                    return root.alike ? grid.width / root.count
                                      : place.natural + (grid.width - root.together) / root.count
                }
                height: Math.max(38, label.implicitHeight + 16)
                text: modelData

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: here
                Accessible.onPressAction: root.choose(index)
                Accessible.onToggleAction: root.choose(index)

                Keys.onLeftPressed: root.step(root.mirrored ? 1 : -1)
                Keys.onRightPressed: root.step(root.mirrored ? -1 : 1)
                onClicked: root.choose(index)

                // The target reaches beyond the well, to 48.
                containmentMask: Item {
                    x: 0
                    y: -5
                    width: place.width
                    height: place.height + 10
                }

                FocusRing {
                    shown: place.visualFocus
                    corner: 19
                    away: -2
                }

                Txt {
                    id: label

                    anchors.centerIn: parent
                    width: Math.min(Math.ceil(implicitWidth), place.width - 8)
                    text: place.modelData
                    size: 15
                    medium: !place.here
                    strong: place.here
                    color: place.here ? Theme.ink : Theme.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                    spoken: false
                }
            }
        }
    }

    function choose(index: int) {
        touched = true
        chosen(index)
    }

    function step(by: int) {
        const next = current + by
        if (next < 0 || next >= count)
            return
        choose(next)
        places.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }
}
