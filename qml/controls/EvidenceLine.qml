// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Who says so: the numbers of the sources, each leading to its source, and a plain word where
// a statement is a convention.
//
// sources: var             list of numbers
// convention: bool         the statement, or a part of it, has no published source
// conventionPart: string   which part; empty when it is the whole
// signal sourceRequested(int number)
Column {
    id: root

    property var sources: []
    property bool convention: false
    property string conventionPart

    signal sourceRequested(int number)

    width: parent ? parent.width : implicitWidth
    spacing: 4

    Flow {
        width: parent.width
        visible: root.sources.length > 0
        spacing: 0

        Txt {
            height: Math.max(Theme.touch, implicitHeight)
            leftPadding: LayoutMirroring.enabled ? 8 : 0
            rightPadding: LayoutMirroring.enabled ? 0 : 8
            verticalAlignment: Text.AlignVCenter
            //: Before the numbers of the sources of a statement
            text: qsTr("Sources")
            size: 13
            soft: true
        }

        Repeater {
            model: root.sources

            Pressable {
                id: source

                required property int modelData

                implicitWidth: Math.max(Theme.touch, number.implicitWidth + 24)
                implicitHeight: Math.max(Theme.touch, number.implicitHeight + 16)
                //: Leads to one entry of the list of sources; %1 is its number
                text: qsTr("Source %1").arg(source.modelData)

                Accessible.role: Accessible.Link
                Accessible.name: text
                Accessible.onPressAction: source.press()

                onClicked: root.sourceRequested(source.modelData)

                Item {
                    anchors.fill: parent
                    Rectangle {
                        anchors.centerIn: parent
                        width: parent.width - 8
                        height: parent.height - 18
                        radius: height / 2
                        color: source.down ? Theme.pressed(Theme.well) : Theme.well

                        FocusRing {
                            shown: source.visualFocus
                            corner: parent.radius
                            away: 2
                        }
                    }
                }

                Txt {
                    id: number

                    anchors.centerIn: parent
                    text: Number(source.modelData).toLocaleString(Qt.locale(), "f", 0)
                    size: 13
                    medium: true
                    color: Theme.accent
                    spoken: false
                }
            }
        }
    }

    NoteRow {
        width: parent.width
        visible: root.convention
        glyph: "info"
        tone: Theme.inkSoft
        text: {
            if (root.conventionPart === "" && root.sources.length > 0)
                //: A statement of which a part is a convention of this app
                return qsTr("A part of this is our convention, without a published source.")
            if (root.conventionPart === "")
                //: A statement that is a convention of this app
                return qsTr("Our convention: no published source says this.")
            //: %1 is the part of a statement that is a convention of this app
            return qsTr("Our convention, without a published source: %1").arg(root.conventionPart)
        }
    }
}
