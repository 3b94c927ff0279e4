// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// A month of a year that has been, or the year alone.
//
// model: QuestionModel
Card {
    id: root

    required property QuestionModel model

    /// The year shown; chosen only together with a month, or alone.
    property int year: model.year > 0 ? model.year : model.thisYear

    readonly property int columns: Theme.large ? 2 : 4

    padding: 16
    spacing: 12

    Item {
        width: parent.width
        height: Math.max(earlier.height, figure.implicitHeight, typed.visible ? typed.implicitHeight : 0)

        IconBtn {
            id: earlier

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            glyph: "back"
            enabled: root.year > root.model.thisYear - 120
            //: Button: the year before
            text: qsTr("Earlier year")
            onClicked: root.turn(-1)
        }

        Txt {
            id: figure

            anchors.centerIn: parent
            visible: !root.model.anyDay
            text: root.year
            size: 28
            strong: true
        }

        Field {
            id: typed

            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * earlier.width - 16
            visible: root.model.anyDay
            //: Label of a field for a year
            label: qsTr("Year")
            text: root.year
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: root.model.thisYear - 120
                top: root.model.lastYear
            }
            onTextEdited: {
                if (acceptableInput && parseInt(text, 10) !== root.year)
                    root.year = parseInt(text, 10)
            }
        }

        IconBtn {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            glyph: "next"
            enabled: root.year < root.model.lastYear
            //: Button: the year after
            text: qsTr("Later year")
            onClicked: root.turn(1)
        }
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.columns
        spacing: 8

        Repeater {
            model: 12

            Chip {
                required property int index

                width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                enabled: root.model.anyDay || root.year < root.model.thisYear || index < root.model.thisMonth
                text: Qt.locale().standaloneMonthName(index, Locale.ShortFormat)
                chosen: root.model.month === index + 1 && root.model.year === root.year
                Accessible.name: Qt.locale().standaloneMonthName(index, Locale.LongFormat) + " " + root.year
                onClicked: root.model.setMonth(root.year, index + 1)
            }
        }
    }

    Chip {
        anchors.left: parent.left
        //: Choice below the months of a year. %1 is the year
        text: qsTr("Some time in %1").arg(root.year)
        chosen: root.model.year === root.year && root.model.month === 0
        onClicked: root.model.setMonth(root.year, 0)
    }

    function turn(by: int) {
        year = year + by
    }
}
