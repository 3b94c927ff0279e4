// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare
import Stipple.Controls
import Stipple.Review

// Where to measure: a square of treated skin, one of untreated skin beside it.
//
// measures: MeasureModel
// port: Viewport
// label: string         the day of the first photo
Column {
    id: root

    required property MeasureModel measures
    required property Viewport port
    property string label

    readonly property int marked: measures.marks.length

    spacing: 12

    Txt {
        width: parent.width
        text: {
            switch (root.marked) {
            case 0:
                //: A technician shows where to measure
                return qsTr("1: tap the middle of the treated skin.")
            case 1:
                //: A technician shows where to measure
                return qsTr("2: tap skin beside it that nobody treated. Without it, only the tint is measured.")
            }
            //: A technician has shown where to measure
            return qsTr("Both squares are marked.")
        }
        medium: true
    }

    PlacePane {
        width: Math.min(parent.width, 360)
        height: Math.round(width / root.measures.pair.aspect)
        pair: root.measures.pair
        port: root.port
        picture: PhotoPair.First
        label: root.label
        ground: Theme.surface
        marks: root.measures.marks
        onPlaced: place => root.measures.mark(place)
    }

    Field {
        width: Math.min(parent.width, 360)
        //: A number field: how wide the client's head is
        label: qsTr("Width of the head, in mm")
        //: Below a number field: what it is for
        hint: qsTr("Only when no printed card lies in the photo.")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 3
        validator: IntValidator {
            bottom: 0
            top: 300
        }
        onTextEdited: root.measures.headMm = acceptableInput ? Number(text) : 0
    }

    Flow {
        width: parent.width
        spacing: 8

        Btn {
            width: Math.min(implicitWidth, parent.width)
            enabled: root.marked > 0 && !root.measures.measuring
            kind: "tonal"
            compact: true
            //: Button: measures what was marked in two photos
            text: qsTr("Measure")
            onClicked: root.measures.measure()
        }

        Btn {
            width: Math.min(implicitWidth, parent.width)
            visible: root.marked > 0
            kind: "plain"
            compact: true
            //: Button: forgets where to measure
            text: qsTr("Mark again")
            onClicked: root.measures.clearMarks()
        }
    }
}
