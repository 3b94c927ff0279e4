// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// "Your answers fit best with", the type, and the drawing that was chosen.
//
// name: string             empty: the answers do not decide
// drawing: string          may be empty
// supporting, signs: int   how many signs of how many support it; 0 signs: not shown
Item {
    id: root

    property string name
    property string drawing
    property int supporting: 0
    property int signs: 0

    readonly property bool pictured: drawing && !Theme.large

    implicitHeight: Math.max(words.implicitHeight, pictured ? picture.height : 0)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: root.pictured ? picture.left : parent.right
        anchors.rightMargin: root.pictured ? 12 : 0
        y: Math.round((root.height - implicitHeight) / 2)
        spacing: 2

        Txt {
            width: parent.width
            text: {
                if (root.name) {
                    //: Above the name of the type that the answers fit best
                    return qsTr("Your answers fit best with")
                }
                //: Above "More than one type"
                return qsTr("Your answers fit")
            }
            soft: true
        }

        Txt {
            width: parent.width
            //: In place of the name of a type when the answers do not decide
            text: root.name ? root.name : qsTr("more than one type")
            size: root.text28 ? 28 : 22
            strong: true
            heading: true
        }

        Item {
            width: 1
            height: 6
            visible: root.signs > 0
        }

        Flow {
            width: parent.width
            visible: root.signs > 0
            spacing: 10

            DotProgress {
                height: count.implicitHeight
                spacing: 3
                dot: root.signs > 6 ? 6 : 10
                count: root.signs
                done: root.supporting
                text: count.text
            }

            Txt {
                id: count

                //: How many answers speak for a type, of those that could
                text: qsTr("%1 of %2 signs").arg(root.supporting).arg(root.signs)
                medium: true
                spoken: false
            }
        }
    }

    readonly property bool text28: root.name.length < 24

    PatternDrawing {
        id: picture

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 96
        height: 112
        visible: root.pictured
        name: root.drawing
    }
}
