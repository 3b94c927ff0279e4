// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls
import Stipple.Review

// What can be measured in two photos of a view, for the technician alone.
//
// first, second: var   the two photos that are looked at, {source, label}; null for none
Card {
    id: root

    property var first: null
    property var second: null

    readonly property string pairKey: (first?.source ?? "") + " " + (second?.source ?? "")
    readonly property PhotoPair pair: readings.pair

    visible: first !== null && second !== null
    padding: 20
    spacing: 12

    // Other photos, other measures.
    onPairKeyChanged: readings.clear()

    MeasureModel {
        id: readings
    }

    Viewport {
        id: view
    }

    SectionHeader {
        //: Title above what was measured in two photos of a client
        title: qsTr("Measures")
        size: 17
    }

    Txt {
        width: parent.width
        //: Two photos of a client and their days
        text: qsTr("%1 and %2. Estimates, for your eyes: clients see the photos and no numbers.")
              .arg(root.first?.label ?? "").arg(root.second?.label ?? "")
        size: 13
        soft: true
    }

    Btn {
        visible: !readings.begun
        kind: "tonal"
        compact: true
        glyph: "compare"
        //: Button: measures two photos of a client
        text: qsTr("Measure these two")
        onClicked: readings.look(root.first.source, root.second.source)
    }

    BusyState {
        visible: root.pair.state === PhotoPair.Working || readings.measuring
        title: {
            //: While two photos of a client are laid over each other
            const together = qsTr("Bringing both photos together")
            //: While two photos of a client are measured
            const reading = qsTr("Measuring")
            return readings.measuring ? reading : together
        }
        //: Button: no longer measure
        action: qsTr("Cancel")
        onActed: readings.clear()
    }

    FailedState {
        visible: root.pair.state === PhotoPair.Failed
        title: root.pair.error.title
        text: root.pair.error.text
        onActed: readings.look(root.first.source, root.second.source)
    }

    Txt {
        width: parent.width
        visible: root.pair.state === PhotoPair.Apart
        text: root.pair.refusal + " " + root.pair.reasons
    }

    BoundLoader {
        width: parent.width
        active: root.pair.state === PhotoPair.Aligned
        sourceComponent: MeasureMarks {
            measures: readings
            port: view
            label: root.first?.label ?? ""
        }
    }

    Repeater {
        id: rows

        model: readings.rows

        MeasureRow {
            required property var modelData
            required property int index

            title: modelData.name
            value: modelData.value
            text: modelData.text
            divider: index < rows.count - 1
        }
    }
}
