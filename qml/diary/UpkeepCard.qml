// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// How long the hair is, and what was put on the skin.
//
// upkeep: UpkeepAnswers
Card {
    id: root

    required property UpkeepAnswers upkeep

    width: parent ? parent.width : implicitWidth
    padding: 20
    spacing: 8

    DotSlider {
        //: A slider: the length of the hair on treated skin
        title: qsTr("Hair length")
        from: root.upkeep.hairWords[0]
        to: root.upkeep.hairWords[root.upkeep.hairWords.length - 1]
        words: root.upkeep.hairWords
        steps: root.upkeep.hairWords.length
        value: root.upkeep.hair
        onMoved: value => root.upkeep.hair = value
    }

    Chip {
        anchors.left: parent.left
        visible: root.upkeep.lastHair !== ""
        kind: "quiet"
        glyph: "check"
        //: Button: answers the hair length of the last entry again; %1 is e.g. "3 mm"
        text: qsTr("As last time: %1").arg(root.upkeep.lastHair)
        onClicked: root.upkeep.setLastHair()
    }

    Txt {
        width: parent.width
        topPadding: 8 + lift
        //: Above products to choose from in a diary entry
        text: qsTr("Used on it since the last entry")
        size: 17
        medium: true
        heading: true
    }

    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.upkeep.products

            Chip {
                required property var modelData

                text: modelData.name
                chosen: modelData.chosen
                enabled: chosen || !root.upkeep.full
                Accessible.role: Accessible.CheckBox
                onClicked: root.upkeep.setChosen(modelData.name, !chosen)
            }
        }
    }

    Field {
        id: own

        //: Label of a field for a product that is not among those to choose from
        label: qsTr("Something else")
        maximumLength: root.upkeep.longestProduct
        enabled: !root.upkeep.full
        hint: {
            if (root.upkeep.full) {
                //: Below a field that takes no more products
                return qsTr("No more products fit into one entry.")
            }
            return ""
        }
        text: root.upkeep.typed
        onTextEdited: root.upkeep.typed = text
        onAccepted: root.upkeep.addTyped()
    }

    Btn {
        anchors.left: parent.left
        visible: own.text.trim() !== ""
        kind: "tonal"
        compact: true
        glyph: "plus"
        //: Button: puts a product that was typed among those of the entry
        text: qsTr("Add it")
        onClicked: root.upkeep.addTyped()
    }
}
