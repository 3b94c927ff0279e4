// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The title of a point of the checklist, with what was found; a press opens its explanation.
//
// title: string
// mark: int        1 good, -1 warning, 0 open
// found: string    the sentence of the mark
// open: bool       what the page says; a press only asks
// signal clicked()
Pressable {
    id: root

    property string title
    property int mark: 0
    property string found
    property bool open: false

    implicitWidth: 240
    implicitHeight: words.implicitHeight + 24
    text: title

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: {
        if (root.open) {
            //: For screen readers: the explanation of a point is shown below
            return qsTr("Explained below")
        }
        //: For screen readers: a press shows the explanation of a point
        return qsTr("Press for the explanation")
    }
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.alpha(Theme.edge, root.down ? .12 : 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: chevron.left
        anchors.rightMargin: 8
        y: Math.round((root.height - implicitHeight) / 2)
        spacing: 1

        Txt {
            width: parent.width
            text: root.title
            medium: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: root.mark !== 0
            text: {
                if (root.mark > 0) {
                    //: What is a good sign at a clinic. %1 is a sentence
                    return qsTr("Good: %1").arg(root.found)
                }
                //: What is a warning at a clinic. %1 is a sentence
                return qsTr("Warning: %1").arg(root.found)
            }
            size: 13
            color: root.mark > 0 ? Theme.calm : Theme.caution
        }
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        name: "down"
        size: 16
        maxScale: 1.4
        color: Theme.inkSoft
        rotation: root.open ? 180 : 0

        Behavior on rotation {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
