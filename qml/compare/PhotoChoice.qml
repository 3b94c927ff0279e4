// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// Which two photos of which view; and which one the others are compared with.
//
// compare: CompareModel
// signal logRequested()
Column {
    id: root

    required property CompareModel compare

    signal logRequested

    property bool second: true
    readonly property int place: second ? compare.second : compare.first
    readonly property bool pinned: second ? compare.secondPinned : compare.firstPinned
    property string trouble

    width: parent ? parent.width : implicitWidth
    spacing: 8

    Item {
        width: parent.width
        height: Math.max(sides.height, pin.height)

        Segments {
            id: sides

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - pin.width - 8
            current: root.second ? 1 : 0
            options: [
                //: Of two photos that are compared; the strip below chooses it
                qsTr("First photo"),
                //: Of two photos that are compared; the strip below chooses it
                qsTr("Second photo")
            ]
            onChosen: index => root.second = index === 1
        }

        IconBtn {
            id: pin

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            glyph: "pin"
            color: root.pinned ? Theme.accentInk : Theme.ink
            fill: root.pinned ? Theme.accent : Theme.well
            text: {
                //: Button: others of this view are compared with this photo, and taken under it
                const pin = qsTr("Pin %1").arg(root.second ? root.compare.secondText
                                                           : root.compare.firstText)
                //: Button: others of this view are no longer compared with this photo
                const unpin = qsTr("Unpin %1").arg(root.second ? root.compare.secondText
                                                               : root.compare.firstText)
                return root.pinned ? unpin : pin
            }
            onClicked: root.trouble = root.compare.pin(root.place, !root.pinned)
        }
    }

    Txt {
        width: parent.width
        visible: root.pinned || root.trouble
        //: Below the button that pins a photo
        text: root.trouble ? root.trouble
                           : qsTr("Pinned: others are compared with it, and new ones are taken under it.")
        size: 13
        soft: true
    }

    PhotoDates {
        width: parent.width
        compare: root.compare
        onPhotoChosen: place => {
            if (root.second)
                root.compare.chooseSecond(place)
            else
                root.compare.chooseFirst(place)
        }
        onLogRequested: root.logRequested()
    }

    ViewTabs {
        width: parent.width
        visible: root.compare.views.length > 1
        compare: root.compare
    }
}
