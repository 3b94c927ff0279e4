// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The five places of a phone. 64 high and the safe area below; labels leave when the text is large,
// their names stay for screen readers.
//
// items: var           list of {glyph, text, pill}; pill: the filled one that logs
// current: int
// safeBottom: real     height of the phone's own bar below (0)
// signal chosen(int index)
Rectangle {
    id: root

    property var items: []
    property int current: 0
    property real safeBottom: 0

    signal chosen(int index)

    readonly property real barHeight: Theme.large ? 72 : 64

    width: parent ? parent.width : implicitWidth
    implicitWidth: 390
    implicitHeight: barHeight + safeBottom
    color: Theme.bar

    Accessible.role: Accessible.PageTabList

    Hairline {
        width: parent.width
    }

    Row {
        id: row

        x: 8
        width: parent.width - 16
        height: root.barHeight

        Repeater {
            model: root.items

            Pressable {
                id: place

                required property var modelData
                required property int index
                readonly property bool pill: modelData.pill === true
                readonly property bool here: index === root.current
                readonly property color tone: {
                    if (place.pill)
                        return Theme.accentInk
                    return place.here ? Theme.accent : Theme.inkSoft
                }

                width: row.width / root.items.length
                height: row.height
                text: modelData.text

                Accessible.role: pill ? Accessible.Button : Accessible.PageTab
                Accessible.name: text
                Accessible.selectable: !pill
                Accessible.selected: here
                Accessible.onPressAction: place.press()

                onClicked: root.chosen(index)

                Rectangle {
                    id: lozenge

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.large ? 12 : 6
                    width: Theme.large ? 64 : 56
                    height: Theme.large ? 48 : 36
                    radius: height / 2
                    color: {
                        if (place.pill)
                            return place.down ? Theme.pressed(Theme.accent) : Theme.accent
                        return Theme.alpha(Theme.edge, place.down ? .16 : 0)
                    }

                    FocusRing {
                        shown: place.visualFocus
                        corner: parent.radius
                        away: place.pill && !Theme.large ? 1 : place.pill ? 3 : -2
                    }

                    Icon {
                        anchors.centerIn: parent
                        name: place.modelData.glyph
                        size: Theme.large ? 30 : place.pill ? 22 : 24
                        maxScale: 1
                        weight: place.here || place.pill ? 2.1 : 1.7
                        color: place.tone
                    }
                }

                Txt {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(implicitWidth, parent.width - 2)
                    y: 43
                    visible: !Theme.large
                    text: place.text
                    size: 12
                    maxScale: 1.2
                    medium: !place.here
                    strong: place.here
                    color: place.here && !place.pill ? Theme.accent : Theme.inkSoft
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    spoken: false
                }
            }
        }
    }
}
