// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// Says plainly that nobody knows yet who sent this, and how to find out.
Card {
    id: root

    required property CaseModel model

    property bool open: false

    visible: !model.verified

    FailedState {
        id: notice

        //: Whoever sent this may be a stranger
        title: qsTr("Sender not verified")
        //: Why a sender is not verified; %1 is the client's name or code
        text: qsTr("Anybody who has your card could have sent this. It says it is %1.").arg(root.model.name)
        action: {
            if (root.open) {
                //: Button: hide the digits
                return qsTr("Not now")
            }
            //: Button: show the digits that both sides compare
            return qsTr("Compare digits")
        }
        onActed: root.open = !root.open
    }

    Column {
        width: parent.width
        visible: root.open
        padding: 20
        topPadding: 0
        spacing: 12

        Txt {
            width: root.width - 40
            //: How to compare the digits
            text: qsTr("Ask them to read the digits in their Stipple under Share, face to face or on the phone. They have to be the same:")
        }

        Flow {
            id: groups

            // Digits are read from left to right in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            width: root.width - 40

            Accessible.role: Accessible.StaticText
            Accessible.name: root.model.digits

            Repeater {
                model: root.model.digits.split(" ")

                Txt {
                    required property string modelData

                    width: groups.width / Math.max(2, Math.min(4, Math.floor(groups.width / Theme.px(72))))
                    text: modelData
                    size: 17
                    medium: true
                    font.letterSpacing: 1
                    wrapMode: Text.NoWrap
                    spoken: false
                }
            }
        }

        Btn {
            width: root.width - 40
            kind: "tonal"
            compact: true
            glyph: "check"
            //: Button: the client read the same digits
            text: qsTr("They are the same")
            onClicked: {
                root.open = false
                root.model.setVerified(true)
            }
        }
    }

    Connections {
        target: root.model

        function onThreadIdChanged() {
            root.open = false
        }
    }
}
