// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// One question with the ways to answer it.
//
// model: QuestionModel
PageScroll {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId
    readonly property bool choosing: model.kind === QuestionModel.One || model.kind === QuestionModel.Several

    spacing: 0

    // Each question begins at its top, and a screen reader reads it first.
    onLinkIdChanged: begin()
    onVisibleChanged: begin()

    NoteRow {
        visible: root.model.undetermined
        glyph: "info"
        tone: Theme.caution
        //: Above a question of a form that could not be read completely
        text: qsTr("It cannot be told whether this question is meant for you. You can leave it out.")
    }

    Txt {
        width: parent.width
        visible: text
        text: root.model.section
        size: 13
        soft: true
    }

    Txt {
        id: heading

        width: parent.width
        text: root.model.text
        size: 28
        strong: true
        heading: true
    }

    QuestionHint {
        id: why

        width: parent.width
        hint: root.model.hint
        why: root.model.why
    }

    Item {
        width: 1
        height: 12
    }

    Card {
        width: parent.width
        visible: root.model.failureTitle

        FailedState {
            title: root.model.failureTitle
            text: root.model.failureText
            action: ""
        }
    }

    Item {
        width: 1
        height: 12
        visible: root.model.failureTitle
    }

    OptionList {
        width: parent.width
        visible: root.choosing && !root.model.drawn
        model: visible ? root.model : null
    }

    OptionGrid {
        width: parent.width
        visible: root.choosing && root.model.drawn
        model: visible ? root.model : null
    }

    YesNoAnswer {
        width: parent.width
        visible: root.model.kind === QuestionModel.YesNo
        model: root.model
    }

    NumberAnswer {
        width: parent.width
        visible: root.model.kind === QuestionModel.Number
        model: root.model
    }

    MonthAnswer {
        width: parent.width
        visible: root.model.kind === QuestionModel.Month
        model: root.model
    }

    Item {
        width: 1
        height: 20
        visible: effect.visible
    }

    EffectCard {
        id: effect

        width: parent.width
        effects: root.model.effects
    }

    function begin() {
        if (!visible || !linkId)
            return
        why.open = false
        heading.forceActiveFocus()
        contentY = 0
    }
}
