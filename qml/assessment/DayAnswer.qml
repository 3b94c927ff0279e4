// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// A day of the month chosen above, and its time where the form asks for one.
//
// model: QuestionModel
Card {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId
    readonly property int columns: Theme.large ? 4 : 7
    readonly property int days: new Date(model.year, model.month, 0).getDate()

    padding: 16
    spacing: 12

    onLinkIdChanged: field.text = model.time

    Txt {
        width: parent.width
        //: Heads the days of a month, of which one may be chosen
        text: qsTr("Which day? You can leave it open.")
        soft: true
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.columns
        spacing: 4

        Repeater {
            model: root.days

            Chip {
                required property int index

                width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                text: index + 1
                chosen: root.model.day === index + 1
                //: For screen readers: a day of a month. %1 is its number
                Accessible.name: qsTr("Day %1").arg(index + 1)
                onClicked: root.model.setDay(chosen ? 0 : index + 1)
            }
        }
    }

    Field {
        id: field

        width: parent.width
        visible: root.model.kind === QuestionModel.DateTime && root.model.day > 0
        //: Label of a field for the time of a day
        label: qsTr("Time")
        //: Below a field for the time of a day
        hint: qsTr("Such as 8:15. You can leave it open.")
        inputMethodHints: Qt.ImhTime
        onTextEdited: root.model.setTime(text)
        Component.onCompleted: text = root.model.time
    }
}
