// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Every plan that can be followed; another one leads to what it would change.
//
// versions: var   of PlanModel
// signal versionChosen(string planId, int version)
Column {
    id: root

    required property var versions

    signal versionChosen(string planId, int version)

    width: parent ? parent.width : implicitWidth
    topPadding: 12
    spacing: 12

    SectionHeader {
        //: Title above the list of plans and their versions
        title: qsTr("Plans you can follow")
    }

    Card {
        width: parent.width

        Repeater {
            id: rows

            model: root.versions

            ListRow {
                required property var modelData
                required property int index

                glyph: {
                    if (modelData.faulty)
                        return "alert"
                    return modelData.inForce ? "check" : "plan"
                }
                disc: true
                level: {
                    if (modelData.faulty)
                        return 1
                    return modelData.inForce ? 0 : -1
                }
                title: modelData.title
                sub: {
                    if (!modelData.inForce)
                        return modelData.sub
                    //: A plan in the list; %1 is its version
                    return qsTr("%1. You chose this one.").arg(modelData.sub)
                }
                interactive: !modelData.inForce
                divider: index < rows.count - 1
                onClicked: root.versionChosen(modelData.id, modelData.version)
            }
        }
    }
}
