// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.More

// Which emergency number is shown; opens into the regions.
Column {
    id: root

    required property MoreModel model

    property bool open: false

    width: parent ? parent.width : implicitWidth

    ListRow {
        id: row

        glyph: "phone"
        disc: true
        //: Setting: which emergency number the advice names
        title: qsTr("Emergency number")
        sub: {
            if (root.model.region === root.startRegion)
                return root.shownRegion
            //: The chosen number will stand in the texts after a restart
            return qsTr("In every text from the next start on")
        }
        value: root.shownNumber
        chevron: false
        divider: root.open
        Accessible.description: root.open ? root.closeText : root.openText
        onClicked: root.open = !root.open
    }

    Column {
        width: parent.width
        visible: root.open
        bottomPadding: 8

        Repeater {
            model: root.choices

            ListRow {
                id: place

                required property var modelData

                title: modelData.name
                value: modelData.number
                chevron: false
                divider: false
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: modelData.code === root.model.region
                onClicked: root.model.region = modelData.code

                TickMark {
                    checked: true
                    opacity: place.modelData.code === root.model.region ? 1 : 0
                }
            }
        }
    }

    // The region that the texts of this run were made for.
    property string startRegion
    readonly property var choices: {
        const list = [{ code: "", name: systemText, number: "" }]
        for (const region of model.regions)
            list.push(region)
        return list
    }
    readonly property string shownRegion: {
        for (const region of root.choices) {
            if (region.code === root.model.region)
                return region.name
        }
        return root.model.region
    }
    readonly property string shownNumber: {
        for (const region of root.model.regions) {
            if (region.code === root.model.region)
                return region.number
        }
        return root.model.emergencyNumber
    }
    //: Read to screen readers at a row that opens
    readonly property string openText: qsTr("Shows the regions")
    //: Read to screen readers at a row that closes
    readonly property string closeText: qsTr("Hides the regions")
    //: Choice of region: as the device is set
    readonly property string systemText: qsTr("As this device is set")

    Component.onCompleted: startRegion = model.region
}
