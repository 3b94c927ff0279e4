// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// The currency of prices, rates that the reader types, and every price behind the guide.
//
// cost: CostModel
// signal sourceRequested(int number)
Fold {
    id: root

    required property CostModel cost

    signal sourceRequested(int number)

    //: Opens the choice of a currency and where prices come from
    title: qsTr("Currency and where prices come from")
    sub: cost.currencies[cost.current]

    Column {
        id: body

        x: 20
        width: parent.width - 40
        topPadding: 16
        bottomPadding: 12
        spacing: 12

        Segments {
            options: root.cost.currencies
            current: root.cost.current
            onChosen: index => root.cost.choose(index)
        }

        Repeater {
            model: root.cost.rates

            Field {
                required property var modelData

                width: body.width
                label: modelData.label
                text: modelData.value
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                //: Below a field for an exchange rate
                hint: qsTr("Type today's rate. Stipple looks nothing up; until then prices stay as published.")
                onEditingFinished: {
                    //: When a rate cannot be read
                    error = root.cost.setRate(modelData.currency, text) ? "" : qsTr("Type a number above 0, such as 0.92.")
                }
            }
        }

        Txt {
            width: parent.width
            //: Heads the list of all published prices
            text: qsTr("Published prices")
            strong: true
            heading: true
        }

        Column {
            width: parent.width

            Repeater {
                model: root.cost.basis

                FactRow {
                    required property var modelData
                    required property int index

                    title: modelData.detail
                    //: A range of prices and its currency
                    value: qsTr("%1 %2").arg(modelData.figure).arg(modelData.unit)
                    divider: index < root.cost.basis.length - 1
                }
            }
        }

        EvidenceLine {
            sources: root.cost.origin.sources
            convention: root.cost.origin.convention
            conventionPart: root.cost.origin.conventionPart
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
