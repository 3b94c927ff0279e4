// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// The checklist, marked at one clinic.
//
// editor: ConsideredEditor
// points: var       list of {id, title, text, good, warning, origin}
// signal sourceRequested(int number)
Column {
    id: root

    required property ConsideredEditor editor
    property var points: []

    signal sourceRequested(int number)

    spacing: 12

    Flow {
        width: parent.width
        spacing: 16

        Repeater {
            model: [1, -1]

            Row {
                id: key

                required property int modelData

                spacing: 8

                MarkSign {
                    anchors.verticalCenter: parent.verticalCenter
                    mark: key.modelData
                    size: 18
                }

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    text: {
                        if (key.modelData > 0) {
                            //: Above the checklist: what the tick stands for
                            return qsTr("good")
                        }
                        //: Above the checklist: what the triangle stands for
                        return qsTr("a warning")
                    }
                    size: 13
                    soft: true
                }
            }
        }

        Txt {
            //: Above the checklist: how a mark is taken away
            text: qsTr("Press again to leave it open.")
            width: Math.min(Math.ceil(implicitWidth), root.width)
            size: 13
            soft: true
        }
    }

    Card {
        width: parent.width

        Repeater {
            id: rows

            model: root.points

            PointRow {
                required property var modelData
                required property int index

                width: parent.width
                point: modelData
                mark: root.editor.marks[modelData.id] ?? 0
                divider: index < rows.count - 1
                onMarked: mark => root.editor.mark(modelData.id, mark)
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }
}
