// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Start

// One month of days to choose from. Arrow keys move between days.
//
// date: SessionDate
Column {
    id: root

    required property SessionDate date

    readonly property real cell: Math.floor(width / 7)

    width: parent ? parent.width : implicitWidth

    Item {
        width: parent.width
        implicitHeight: Math.max(48, month.implicitHeight)

        IconBtn {
            anchors.left: parent.left
            glyph: "back"
            size: 20
            enabled: root.date.hasEarlier
            //: Button of a calendar
            text: qsTr("Month before")
            onClicked: root.date.stepMonth(-1)
        }

        Txt {
            id: month

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 56
            anchors.rightMargin: 56
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.date.monthText
            size: 17
            maxScale: 1.5
            strong: true
        }

        IconBtn {
            anchors.right: parent.right
            glyph: "next"
            size: 20
            enabled: root.date.hasLater
            //: Button of a calendar
            text: qsTr("Month after")
            onClicked: root.date.stepMonth(1)
        }
    }

    Row {
        Repeater {
            model: root.date.weekdays

            Txt {
                required property string modelData

                width: root.cell
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                size: 12
                maxScale: 1.4
                soft: true
                spoken: false
            }
        }
    }

    Grid {
        id: grid

        columns: 7

        Repeater {
            id: days

            model: 42

            T.AbstractButton {
                id: day

                required property int index
                readonly property var about: root.date.cells[index]

                function go(step: int): void {
                    const other = days.itemAt(index + step) as T.AbstractButton
                    if (other && other.enabled)
                        other.forceActiveFocus(Qt.TabFocusReason)
                }

                width: root.cell
                height: Math.max(44, figure.implicitHeight + 12)
                enabled: about.enabled
                opacity: about.inside ? 1 : 0
                visible: about.inside || index < 35
                focusPolicy: about.inside ? Qt.StrongFocus : Qt.NoFocus
                text: about.text

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: about.chosen
                Accessible.ignored: !about.inside
                Accessible.onPressAction: day.clicked()

                Keys.onReturnPressed: day.clicked()
                Keys.onEnterPressed: day.clicked()
                Keys.onLeftPressed: day.go(day.mirrored ? 1 : -1)
                Keys.onRightPressed: day.go(day.mirrored ? -1 : 1)
                Keys.onUpPressed: day.go(-7)
                Keys.onDownPressed: day.go(7)
                onClicked: if (about.inside) root.date.choose(about.day)

                background: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.min(parent.width, parent.height) - 4
                        height: width
                        radius: width / 2
                        color: {
                            if (day.about.chosen)
                                return Theme.accent
                            return Theme.alpha(Theme.edge, day.pressed ? .18 : 0)
                        }
                        border.width: day.about.today && !day.about.chosen ? 1.5 : 0
                        border.color: Theme.accent

                        FocusRing {
                            shown: day.visualFocus
                            corner: parent.radius
                            away: 0
                        }
                    }
                }

                Txt {
                    id: figure

                    anchors.centerIn: parent
                    text: day.about.number
                    size: 15
                    maxScale: 1.5
                    medium: true
                    color: {
                        if (day.about.chosen)
                            return Theme.accentInk
                        return day.enabled ? Theme.ink : Theme.faint
                    }
                    spoken: false
                }
            }
        }
    }
}
