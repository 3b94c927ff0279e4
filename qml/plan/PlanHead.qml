// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Plan

// Whose plan is followed, and what no plan can change.
//
// plan: PlanModel
Column {
    id: root

    required property PlanModel plan

    width: parent ? parent.width : implicitWidth
    spacing: 12

    LevelBanner {
        visible: root.plan.fault.title !== ""
        level: 1
        glyph: "alert"
        small: true
        //: The plan that was chosen cannot be read any more
        word: qsTr("The plan you chose cannot be read")
        //: %1 says what is wrong with the chosen plan
        text: qsTr("%1. You follow Stipple's own plan until you open it again.").arg(root.plan.fault.title)
    }

    Card {
        width: parent.width
        padding: 20
        spacing: 4

        Txt {
            width: parent.width
            //: Above the name of who wrote the plan
            text: qsTr("You follow the plan by")
            soft: true
        }

        Txt {
            width: parent.width
            text: root.plan.author
            size: 28
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            text: root.plan.about
            soft: true
        }

        Item {
            width: 1
            height: 12
        }

        Hairline {
            width: parent.width
        }

        Item {
            width: 1
            height: 8
        }

        Txt {
            width: parent.width
            text: {
                if (root.plan.builtIn)
                    return qsTr("Its days come from what clinics and doctors publish. If your technician wrote a plan for you, open its file here. You see every difference before you accept.")
                return qsTr("It comes before Stipple's own plan in all that it says: days, tasks and words.")
            }
        }
    }

    NoteRow {
        glyph: "shield"
        tone: Theme.inkSoft
        text: qsTr("Warning signs stay as they are. No plan can switch one off.")
    }
}
