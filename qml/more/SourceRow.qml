// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One source: its number, what it is and what it is worth; opened, its address and ways to it.
Pressable {
    id: root

    required property string title
    required property string grade
    required property string address
    required property int figure

    property bool marked: false
    property bool open: false

    signal copied

    implicitHeight: Math.max(64, words.implicitHeight + 28)

    Accessible.role: Accessible.Button
    //: A source for a screen reader: %1 its number, %2 its title
    Accessible.name: qsTr("Source %1: %2").arg(figure).arg(title)
    Accessible.description: grade
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: {
            if (root.marked)
                return Theme.accentSoft
            return root.down ? Theme.alpha(Theme.edge, .12) : Theme.alpha(Theme.edge, 0)
        }

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -4
        }

        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: 60
            visible: !root.marked
        }
    }

    Txt {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 14
        width: 40
        text: root.figure
        size: 17
        maxScale: 1.4
        medium: true
        color: root.marked ? Theme.accent : Theme.inkSoft
        wrapMode: Text.NoWrap
        spoken: false
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large ? 72 : 60
        anchors.rightMargin: 12
        y: 14
        spacing: 2

        Txt {
            width: parent.width
            text: root.title
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.grade
            size: 13
            soft: true
            spoken: false
        }

        BoundLoader {
            width: parent.width
            active: root.open
            visible: active
            sourceComponent: Column {
                topPadding: 6
                spacing: 4

                Txt {
                    width: parent.width
                    text: {
                        if (root.address)
                            return root.address
                        //: A source that stands nowhere on the web
                        return qsTr("It has no address.")
                    }
                    size: 13
                    wrapMode: Text.WrapAnywhere
                }

                Flow {
                    x: -12
                    width: parent.width + 12
                    visible: root.address

                    Btn {
                        kind: "plain"
                        compact: true
                        //: Button: put the source's address on the clipboard
                        text: qsTr("Copy address")
                        onClicked: {
                            clipboard.text = root.address
                            clipboard.selectAll()
                            clipboard.copy()
                            root.copied()
                        }
                    }

                    Btn {
                        kind: "plain"
                        compact: true
                        //: Button: show the source's page in the web browser
                        text: qsTr("Open in browser")
                        onClicked: Qt.openUrlExternally(root.address)
                    }
                }
            }
        }
    }

    TextEdit {
        id: clipboard

        visible: false
        textFormat: TextEdit.PlainText
    }
}
