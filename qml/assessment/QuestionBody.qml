// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

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
    readonly property bool answering: !model.readOnly && !model.many
    readonly property bool choosing: answering && (model.kind === QuestionModel.One
                                                   || model.kind === QuestionModel.Several)
    readonly property bool sliding: answering && model.look === QuestionModel.Slider
                                    && (model.kind === QuestionModel.One || model.kind === QuestionModel.Number
                                        && model.highest - model.lowest <= 11)
    readonly property bool dropping: choosing && model.look === QuestionModel.DropDown
    readonly property bool dating: answering && (model.kind === QuestionModel.Month
                                                 || model.kind === QuestionModel.DateTime)

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
        text: root.part()
        size: 13
        soft: true
    }

    Repeater {
        model: root.model.notes

        Txt {
            required property string modelData

            width: root.bodyWidth
            bottomPadding: 10 - lift
            text: modelData
        }
    }

    Txt {
        id: heading

        width: parent.width
        text: root.model.text
        size: 28
        strong: true
        heading: true
    }

    PatternDrawing {
        width: 112
        height: 112
        visible: root.model.picture
        name: root.model.picture
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

    ReadOnlyAnswer {
        width: parent.width
        visible: root.model.readOnly
        model: root.model
    }

    OptionList {
        width: parent.width
        visible: root.choosing && !root.model.drawn && !root.sliding && !root.dropping
        model: visible ? root.model : null
    }

    OptionGrid {
        width: parent.width
        visible: root.choosing && root.model.drawn && !root.sliding && !root.dropping
        model: visible ? root.model : null
    }

    DropDownAnswer {
        width: parent.width
        visible: root.dropping
        model: root.model
    }

    SliderAnswer {
        width: parent.width
        visible: root.sliding
        model: root.model
    }

    Item {
        width: 1
        height: 12
        visible: other.visible
    }

    OtherAnswer {
        id: other

        width: parent.width
        visible: root.choosing && root.model.open
        model: root.model
    }

    YesNoAnswer {
        width: parent.width
        visible: root.answering && root.model.kind === QuestionModel.YesNo
        model: root.model
    }

    NumberAnswer {
        width: parent.width
        visible: root.answering && root.model.kind === QuestionModel.Number && !root.sliding
        model: root.model
    }

    MonthAnswer {
        width: parent.width
        visible: root.dating
        model: root.model
    }

    Item {
        width: 1
        height: 12
        visible: day.visible
    }

    DayAnswer {
        id: day

        width: parent.width
        visible: root.dating && root.model.anyDay && root.model.month > 0
        model: root.model
    }

    TypedAnswer {
        width: parent.width
        visible: root.answering && (root.model.kind === QuestionModel.Line || root.model.kind === QuestionModel.Text
                                    || root.model.kind === QuestionModel.Decimal
                                    || root.model.kind === QuestionModel.Quantity
                                    || root.model.kind === QuestionModel.Time)
        model: root.model
    }

    ListAnswer {
        width: parent.width
        visible: root.model.many && !root.model.readOnly
        model: root.model
    }

    Item {
        width: 1
        height: 16
        visible: repeat.visible
    }

    RepeatRow {
        id: repeat

        width: parent.width
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

    function part(): string {
        if (model.occurrences < 2)
            return model.section
        //: A part of the form that is asked several times: its name, which one of how many
        return qsTr("%1 · %2 of %3").arg(model.section).arg(model.occurrence).arg(model.occurrences)
    }

    function begin() {
        if (!visible || !linkId)
            return
        why.open = false
        heading.forceActiveFocus()
        contentY = 0
    }
}
