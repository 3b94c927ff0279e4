// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Assessment

// A whole number, typed or stepped.
//
// model: QuestionModel
Card {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId
    readonly property int number: model.number
    readonly property bool typedWrong: field.text && !field.acceptableInput

    padding: 20
    spacing: 8

    onNumberChanged: show()
    onLinkIdChanged: {
        field.text = ""
        show()
    }
    Component.onCompleted: show()

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8

        IconBtn {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "minus"
            fill: Theme.well
            enabled: root.model.hasNumber && root.model.number > root.model.lowest
            //: Button beside a number
            text: qsTr("One less")
            onClicked: root.model.setNumber(root.model.number - 1)
        }

        T.TextField {
            id: field

            width: Math.max(Math.round(120 * Math.min(Theme.textScale, 1.3)), contentWidth + 24)
            height: Math.round(font.pixelSize * 1.5)
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            font.pixelSize: Math.round(50 * Math.min(Theme.textScale, 1.5))
            font.weight: Font.Medium
            color: root.typedWrong ? Theme.urgent : Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: root.model.lowest
                top: root.model.highest
            }
            onTextEdited: {
                if (acceptableInput)
                    root.model.setNumber(parseInt(text, 10))
                else if (root.model.hasNumber)
                    root.model.clear()
            }

            Accessible.role: Accessible.EditableText
            Accessible.name: root.model.text

            cursorDelegate: Rectangle {
                width: 2
                color: Theme.accent
                visible: field.cursorVisible
            }

            background: Item {
                Rectangle {
                    width: parent.width
                    height: field.activeFocus ? 2 : 1.25
                    anchors.bottom: parent.bottom
                    color: {
                        if (root.typedWrong)
                            return Theme.urgent
                        return field.activeFocus ? Theme.accent : Theme.edge
                    }
                }
            }
        }

        IconBtn {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "plus"
            fill: Theme.well
            enabled: root.model.hasNumber && root.model.number < root.model.highest
            //: Button beside a number
            text: qsTr("One more")
            onClicked: root.model.setNumber(root.model.number + 1)
        }
    }

    Txt {
        width: parent.width
        //: Below a number to type. %1 and %2 are the least and the greatest
        text: qsTr("A whole number from %1 to %2").arg(root.model.lowest).arg(root.model.highest)
        size: 13
        color: root.typedWrong ? Theme.urgent : Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }

    // What was typed stays in sight while it is no answer yet.
    function show() {
        if (model.hasNumber && field.text !== String(model.number))
            field.text = model.number
    }
}
