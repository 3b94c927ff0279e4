// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// Why the case stands where it stands, in what was logged and what is waiting.
Rectangle {
    id: root

    required property CaseModel model

    property bool first: false

    readonly property bool pressing: model.level > 0
    readonly property color tone: pressing ? Theme.level(model.level) : Theme.inkSoft

    visible: model.reasons.length > 0
    implicitHeight: visible ? column.implicitHeight + 36 : 0
    radius: Theme.radius
    color: pressing ? Theme.levelSoft(model.level) : Theme.surface
    border.width: pressing || Theme.dark ? 0 : 1
    border.color: Theme.alpha(Theme.line, .8)

    Column {
        id: column

        x: 20
        y: 18
        width: parent.width - 40
        spacing: 8

        Txt {
            width: parent.width
            text: {
                if (root.first) {
                    //: Above the reasons for which a case stands first in the inbox
                    return qsTr("Why this is first")
                }
                //: Above the reasons for which a case stands in the inbox
                return qsTr("Why this is here")
            }
            medium: true
            heading: true
            color: root.tone
        }

        Repeater {
            model: root.model.reasons

            Bullet {
                required property string modelData

                text: modelData
                tone: root.tone
            }
        }

        Txt {
            width: parent.width
            visible: root.model.told !== ""
            topPadding: lift + 4
            //: What the client's app has already advised; %1 is the advice
            text: qsTr("Told on their phone: %1").arg(root.model.told)
            size: 13
        }
    }
}
