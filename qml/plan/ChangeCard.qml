// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// One difference between two plans; or the title above those of one part.
//
// about: var    a row of PlanDifferenceModel
Item {
    id: root

    required property var about

    readonly property bool titled: about.part !== ""

    implicitWidth: 350
    implicitHeight: titled ? header.implicitHeight + 12 : card.implicitHeight

    SectionHeader {
        id: header

        y: 12
        width: parent.width
        visible: root.titled
        title: root.about.part
    }

    Card {
        id: card

        readonly property int what: root.titled ? PlanDifferenceModel.Changed : root.about.what
        readonly property string title: root.titled ? "" : root.about.title

        width: parent.width
        visible: !root.titled
        padding: 20
        spacing: 12

        Column {
            width: parent.width
            visible: card.title !== "" || mark.visible
            spacing: 2

            Txt {
                width: parent.width
                visible: card.title !== ""
                text: card.title
                size: 17
                medium: true
                heading: true
            }

            Row {
                id: mark

                width: parent.width
                visible: card.what !== PlanDifferenceModel.Changed
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: card.what === PlanDifferenceModel.Added ? "plus" : "minus"
                    size: 18
                    maxScale: 1.4
                    color: card.what === PlanDifferenceModel.Added ? Theme.calm : Theme.caution
                }

                Txt {
                    text: {
                        if (card.what === PlanDifferenceModel.Added)
                            //: Something that is not in the plan that is followed
                            return qsTr("New")
                        //: Something that the other plan does not have
                        return qsTr("Not in this plan any more")
                    }
                    size: 13
                    medium: true
                    color: card.what === PlanDifferenceModel.Added ? Theme.calm : Theme.caution
                }
            }
        }

        Repeater {
            model: root.titled ? [] : root.about.fields

            ChangedField {
                required property var modelData

                width: card.width - 40
                about: modelData
                added: card.what === PlanDifferenceModel.Added
            }
        }
    }
}
