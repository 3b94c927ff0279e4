// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// Who it is and on which day, how urgent; at a desk also the way to the next case.
Item {
    id: root

    required property CaseModel model

    property bool keys: false
    property bool named: true
    property real side: Theme.gutter

    signal reviewedRequested
    signal nextRequested
    signal previousRequested

    // The buttons take a line of their own where they would crowd the name.
    readonly property bool stacked: keys && (Theme.large || width < 560)

    implicitHeight: (stacked ? who.height + buttons.height + 12 : Math.max(who.height, buttons.height))
                    + (keys ? 32 : 16)

    Item {
        id: who

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        anchors.rightMargin: root.side + (root.keys && !root.stacked ? buttons.width + 16 : 0)
        y: root.stacked ? 16 : Math.round((root.height - height) / 2)
        height: Math.max(ring.height, words.implicitHeight)

        DotRing {
            id: ring

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 56
            height: 56
            plain: true
            phases: [14]
            day: root.model.day

            Txt {
                anchors.centerIn: parent
                text: {
                    if (root.model.day < 0)
                        return "–"
                    return Number(root.model.day).toLocaleString(Qt.locale(), "f", 0)
                }
                size: root.model.day > 99 ? 15 : 17
                maxScale: 1.2
                strong: true
                spoken: false
            }
        }

        Column {
            id: words

            anchors.left: ring.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Flow {
                width: parent.width
                spacing: 10

                Txt {
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    visible: root.named
                    text: root.model.name
                    size: 22
                    strong: true
                    heading: true
                }

                LevelTag {
                    tinted: true
                    visible: root.model.level > 0
                    level: root.model.level
                }
            }

            Txt {
                width: parent.width
                text: root.model.subtitle
                size: 13
                soft: true
            }
        }
    }

    Row {
        id: buttons

        x: root.stacked !== mirrored ? root.side : root.width - width - root.side
        y: root.stacked ? root.height - height - 16 : Math.round((root.height - height) / 2)
        visible: root.keys
        spacing: 8

        readonly property bool mirrored: LayoutMirroring.enabled

        StepPill {
            anchors.verticalCenter: parent.verticalCenter
            onNext: root.nextRequested()
            onPrevious: root.previousRequested()
        }

        Btn {
            compact: true
            keyHint: "R"
            //: Button: mark everything of this client as seen and go to the next one
            text: qsTr("Reviewed, next")
            onClicked: root.reviewedRequested()
        }
    }
}
