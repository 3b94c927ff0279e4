// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One field of a plan: what stands there now, then what would. Short ones side by side.
//
// about: var     of PlanDifferenceModel: name, before, after, brief
// added: bool    there is nothing before
Column {
    id: root

    required property var about
    property bool added: false

    //: Stands where a plan says nothing
    readonly property string nothing: qsTr("nothing")
    readonly property bool beside: about.brief && !Theme.large && !added
    readonly property string beforeText: about.before !== "" ? about.before : nothing
    readonly property string afterText: about.after !== "" ? about.after : nothing

    width: parent ? parent.width : implicitWidth
    spacing: 2

    Accessible.role: Accessible.StaticText
    Accessible.name: {
        if (root.added)
            //: A field of something new, for screen readers: its name and what stands in it
            return qsTr("%1: %2").arg(root.about.name).arg(root.afterText)
        //: A changed field for screen readers: its name, what stood in it, what would
        return qsTr("%1: now %2, then %3").arg(root.about.name).arg(root.beforeText).arg(root.afterText)
    }

    Txt {
        width: parent.width
        text: root.about.name
        size: 13
        soft: true
        spoken: false
    }

    Row {
        width: parent.width
        visible: root.beside
        spacing: 10

        Txt {
            id: old

            text: root.beforeText
            soft: true
            font.strikeout: root.about.before !== ""
            spoken: false
        }

        Icon {
            anchors.verticalCenter: old.verticalCenter
            name: "forward"
            size: 18
            color: Theme.inkSoft
        }

        Txt {
            text: root.afterText
            medium: true
            spoken: false
        }
    }

    Txt {
        width: parent.width
        visible: !root.beside && !root.added
        text: root.beforeText
        soft: true
        font.strikeout: root.about.before !== ""
        spoken: false
    }

    Row {
        width: parent.width
        visible: !root.beside
        spacing: 8

        Icon {
            id: arrow

            y: Math.round((later.lineHeight - height) / 2)
            visible: !root.added
            name: "forward"
            size: 18
            maxScale: 1.4
            color: Theme.inkSoft
        }

        Txt {
            id: later

            width: parent.width - (arrow.visible ? arrow.width + parent.spacing : 0)
            text: root.afterText
            medium: !root.added
            spoken: false
        }
    }
}
