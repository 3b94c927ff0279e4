// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The places of one role: a bottom bar on a phone, a rail from 840 px on. A place is made when it
// is first visited and kept, so that coming back finds it as it was left.
//
// wishes: Wishes  passed on to every place
// places: var     list of {glyph, text, page: a file of this room} or {glyph, text, pill: true}
// signal acted(int index)   the pill was pressed
FocusScope {
    id: root

    required property Wishes wishes
    property var places: []
    property int current: 0

    signal acted(int index)

    readonly property bool wide: width >= 840
    readonly property bool mirrored: LayoutMirroring.enabled

    Item {
        id: stage

        anchors.fill: parent
        anchors.leftMargin: root.wide && !root.mirrored ? rail.width : 0
        anchors.rightMargin: root.wide && root.mirrored ? rail.width : 0
        anchors.bottomMargin: root.wide ? 0 : bar.height

        Repeater {
            model: root.places

            FocusScope {
                id: place

                required property var modelData
                required property int index
                readonly property bool here: index === root.current

                anchors.fill: parent
                visible: here
                enabled: here
                focus: here

                onHereChanged: if (here) visit()
                Component.onCompleted: if (here) visit()

                function visit(): void {
                    if (page.status === Loader.Null)
                        page.setSource(modelData.page, { wishes: root.wishes })
                }

                Loader {
                    id: page

                    anchors.fill: parent
                    focus: true
                }
            }
        }
    }

    BoundLoader {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        active: !root.wide
        sourceComponent: BottomBar {
            items: root.places
            current: root.current
            onChosen: index => root.visit(index)
        }
    }

    BoundLoader {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        active: root.wide
        sourceComponent: Rail {
            items: root.places
            current: root.current
            onChosen: index => root.visit(index)
        }
    }

    function visit(index: int): void {
        if (root.places[index].pill === true)
            root.acted(index)
        else
            root.current = index
    }
}
