// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What is good to find, or a warning, with its sign before it.
//
// mark: int      1 good, -1 warning
// text: string
Item {
    id: root

    property int mark: 1
    property string text

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: words.implicitHeight

    MarkSign {
        id: sign

        anchors.left: parent.left
        y: Math.round((words.lineHeight - height) / 2)
        mark: root.mark
        size: 18
    }

    Txt {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        color: root.mark > 0 ? Theme.calm : Theme.caution
        text: {
            if (root.mark > 0) {
                //: What is a good sign at a clinic. %1 is a sentence
                return qsTr("Good: %1").arg(root.text)
            }
            //: What is a warning at a clinic. %1 is a sentence
            return qsTr("Warning: %1").arg(root.text)
        }
    }
}
