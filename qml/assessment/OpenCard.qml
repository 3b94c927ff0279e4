// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Questions that are open, and what their answers would decide.
//
// item: var     an OpenItem
// signal questionRequested(string linkId)
Card {
    id: root

    property var item

    signal questionRequested(string linkId)

    SignList {
        plain: true
        signs: root.item.questions
        onQuestionRequested: linkId => root.questionRequested(linkId)
    }

    Hairline {
        x: 20
        width: parent.width - 40
    }

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 14
        bottomPadding: 16
        spacing: 6

        Repeater {
            model: root.item.decides

            Bullet {
                required property string modelData

                text: modelData
                hollow: true
            }
        }
    }
}
