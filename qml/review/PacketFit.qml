// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A type that answers fit, with the answers for and against it.
//
// fit: var      a FitItem
Card {
    id: root

    property var fit

    padding: 20
    spacing: 8

    Txt {
        width: parent.width
        text: root.fit.name
        size: 17
        strong: true
    }

    Repeater {
        model: root.fit.signs

        Column {
            id: sign

            required property var modelData

            width: parent ? parent.width : 0
            spacing: 1

            Txt {
                width: parent.width
                text: {
                    if (sign.modelData.supports) {
                        //: A reason for a best fit. %1 is an answer
                        return qsTr("For it: %1").arg(sign.modelData.answer)
                    }
                    //: A reason against a best fit. %1 is an answer
                    return qsTr("Against it: %1").arg(sign.modelData.answer)
                }
            }

            Txt {
                width: parent.width
                text: sign.modelData.question
                size: 13
                soft: true
            }
        }
    }
}
