// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// One line that opens the options.
//
// model: QuestionModel
Column {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId
    readonly property bool several: model.kind === QuestionModel.Several

    spacing: 10

    onLinkIdChanged: head.open = false

    Card {
        width: parent.width

        Disclosure {
            id: head

            title: root.model.chosenRow >= 0 ? root.words() : qsTr("Choose from %n answer(s)", "", root.model.optionTexts.length)
            divider: false
            onClicked: open = !open
        }
    }

    Repeater {
        model: head.open ? root.model : null

        OptionCard {
            required property int index
            required text
            required chosen

            width: root.width
            multiple: root.several
            onClicked: {
                root.model.choose(index)
                if (!root.several)
                    head.open = false
            }
        }
    }

    function words(): string {
        return model.optionTexts[model.chosenRow]
    }
}
