// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The places of a wide window: 80 wide at its start.
//
// items: var        list of {glyph, text, pill}
// footer: var       one such item at the foot, or null
// current: int      an index of items; items.length for the footer
// signal chosen(int index)
Item {
    id: root

    property var items: []
    property var footer: null
    property int current: 0

    signal chosen(int index)

    implicitWidth: Theme.large ? 112 : 80
    implicitHeight: 600

    Accessible.role: Accessible.PageTabList

    component Place: Pressable {
        id: place

        property string glyph
        property bool here: false
        property bool pill: false
        property bool named: true

        width: root.width
        implicitHeight: named ? lozenge.height + label.implicitHeight + 12 : 56

        Accessible.role: pill ? Accessible.Button : Accessible.PageTab
        Accessible.name: text
        Accessible.selectable: !pill
        Accessible.selected: here
        Accessible.onPressAction: place.press()

        Rectangle {
            id: lozenge

            readonly property color fill: {
                if (place.pill)
                    return Theme.accent
                return place.here ? Theme.accentSoft : Theme.alpha(Theme.edge, place.down ? .16 : 0)
            }

            anchors.horizontalCenter: parent.horizontalCenter
            y: 4
            width: 56
            height: Math.max(34, icon.height + 8)
            radius: height / 2
            color: place.down && fill.a === 1 ? Theme.pressed(fill) : fill

            FocusRing {
                shown: place.visualFocus
                corner: parent.radius
                away: 2
            }

            Icon {
                id: icon

                anchors.centerIn: parent
                name: place.glyph
                size: 22
                maxScale: 1.4
                weight: place.here ? 2 : 1.75
                color: {
                    if (place.pill)
                        return Theme.accentInk
                    return place.here ? Theme.accent : Theme.inkSoft
                }
            }
        }

        Txt {
            id: label

            anchors.top: lozenge.bottom
            anchors.topMargin: 4
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 4
            visible: place.named
            text: place.text
            size: 12
            maxScale: 1.5
            medium: !place.here
            strong: place.here
            color: place.here ? Theme.accent : Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            spoken: false
        }
    }

    StippleArt {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20
        width: 40
        height: 40
        dots: 110
    }

    Column {
        y: 84
        width: parent.width
        spacing: 10

        Repeater {
            model: root.items

            Place {
                required property var modelData
                required property int index

                glyph: modelData.glyph
                text: modelData.text
                pill: modelData.pill === true
                here: index === root.current
                onClicked: root.chosen(index)
            }
        }
    }

    Place {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        visible: root.footer
        named: false
        glyph: root.footer ? root.footer.glyph : ""
        text: root.footer ? root.footer.text : ""
        here: root.current === root.items.length
        onClicked: root.chosen(root.items.length)
    }

    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
