// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// A text of one's own beside the options.
//
// model: QuestionModel
Field {
    id: root

    required property QuestionModel model

    readonly property string linkId: model.linkId
    readonly property string other: model.other

    //: Label of a field below options: an answer in one's own words
    label: qsTr("Something else")
    hint: model.kind === QuestionModel.One
          //: Below the field "Something else"
          ? qsTr("In your own words, instead of the answers above")
          //: Below the field "Something else"
          : qsTr("In your own words, beside the answers above")
    onLinkIdChanged: text = other
    onOtherChanged: {
        if (!activeFocus)
            text = other
    }
    Component.onCompleted: text = other
    onTextEdited: model.setOther(text)
}
