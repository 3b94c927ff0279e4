// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Options, or whole numbers between two ends, on a scale of dots.
//
// model: QuestionModel
Card {
    id: root

    required property QuestionModel model

    readonly property bool choosing: model.kind === QuestionModel.One
    readonly property int least: model.lowest
    readonly property var texts: choosing ? model.optionTexts : numbers()

    padding: 20

    DotSlider {
        width: parent.width
        Accessible.name: root.model.text
        //: Before the answer that was chosen on a scale
        title: qsTr("Your answer")
        steps: root.texts.length
        words: root.texts
        from: root.texts.length > 0 ? root.texts[0] : ""
        to: root.texts.length > 0 ? root.texts[root.texts.length - 1] : ""
        value: {
            if (root.choosing)
                return root.model.chosenRow
            return root.model.hasNumber ? root.model.number - root.least : -1
        }
        onMoved: value => {
            if (value < 0)
                root.model.clear()
            else if (root.choosing)
                root.model.choose(value)
            else
                root.model.setNumber(root.least + value)
        }
    }

    function numbers(): list<string> {
        const all = []
        for (let number = least; number <= model.highest && all.length < 12; ++number)
            all.push(String(number))
        return all
    }
}
