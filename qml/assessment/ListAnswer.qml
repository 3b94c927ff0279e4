// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Several things typed one after the other, each of which can be taken out.
//
// model: QuestionModel
Column {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId

    spacing: 12

    onLinkIdChanged: field.text = ""

    Card {
        width: parent.width
        visible: root.model.values.length > 0

        Repeater {
            model: root.model.values

            ListRow {
                id: row

                required property string modelData
                required property int index

                title: modelData
                interactive: false
                chevron: false
                divider: index < root.model.values.length - 1

                IconBtn {
                    glyph: "close"
                    //: Button: takes an answer out of a list. %1 is the answer
                    text: qsTr("Take out %1").arg(row.modelData)
                    onClicked: root.model.removeValue(row.index)
                }
            }
        }
    }

    Field {
        id: field

        width: parent.width
        //: Label of a field for an answer that is added to a list
        label: root.model.values.length > 0 ? qsTr("One more") : qsTr("Your answer")
        hint: root.model.rule
        error: root.model.fault
        Accessible.name: root.model.text
        onAccepted: root.add()
    }

    Btn {
        kind: "tonal"
        glyph: "plus"
        //: Button: adds what was typed to a list
        text: qsTr("Add")
        enabled: field.text
        onClicked: root.add()
    }

    function add() {
        if (model.addValue(field.text))
            field.text = ""
    }
}
