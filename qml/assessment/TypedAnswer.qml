// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// A line, a longer text, a number with its unit, or a time.
//
// model: QuestionModel
Column {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId
    readonly property string typed: model.typed
    readonly property bool longer: model.kind === QuestionModel.Text
    readonly property bool numeric: model.kind === QuestionModel.Decimal || model.kind === QuestionModel.Quantity

    spacing: 12

    onLinkIdChanged: show(true)
    onTypedChanged: show(false)
    Component.onCompleted: show(true)

    Field {
        id: field

        width: parent.width
        visible: !root.longer
        label: root.label()
        hint: root.model.rule
        error: root.model.fault
        inputMethodHints: {
            if (root.numeric)
                return Qt.ImhFormattedNumbersOnly
            return root.model.kind === QuestionModel.Time ? Qt.ImhTime : Qt.ImhNone
        }
        Accessible.name: root.model.text
        onTextEdited: root.model.setTyped(text)
    }

    NoteField {
        id: note

        width: parent.width
        visible: root.longer
        //: Label of a field for an answer
        label: qsTr("Your answer")
        Accessible.name: root.model.text
        Accessible.description: root.model.fault ? root.model.fault : root.model.rule
        onTextChanged: {
            if (activeFocus)
                root.model.setTyped(text)
        }
    }

    Txt {
        width: parent.width
        visible: root.longer && text
        text: root.model.fault ? root.model.fault : root.model.rule
        size: 13
        color: root.model.fault ? Theme.urgent : Theme.inkSoft
    }

    Segments {
        visible: root.model.units.length > 1
        options: root.model.units
        current: root.model.unit
        onChosen: index => root.model.setUnit(index)
    }

    function label(): string {
        if (model.units.length === 1)
            return model.units[0]
        //: Label of a field for an answer
        return model.unitText ? model.unitText : qsTr("Your answer")
    }

    // What is being typed stays as it is: 2,5 does not become 2.5 under the cursor.
    function show(always: bool) {
        if (longer) {
            if (always || !note.activeFocus)
                note.text = typed
        } else if (always || !field.activeFocus) {
            field.text = typed
        }
    }
}
