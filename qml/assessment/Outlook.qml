// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// What a treatment would be like, as a guide: figures, what it can and cannot do, what else there
// is.
//
// result: ResultModel
// signal sourceRequested(int number)
Column {
    id: root

    required property ResultModel result

    signal sourceRequested(int number)

    spacing: 12

    CostModel {
        id: cost
    }

    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * spacing) / columns

        width: parent.width
        visible: root.result.figures.length > 0
        columns: Theme.large ? 1 : 2
        spacing: 12

        Repeater {
            id: cards

            model: root.joined(root.result.figures, cost.figures)

            FigureCard {
                required property var modelData
                required property int index

                readonly property int row: Math.floor(index / grid.columns)

                // Neighbours are equally high.
                height: {
                    let most = implicitHeight
                    for (let i = row * grid.columns; i < (row + 1) * grid.columns; ++i) {
                        const other = cards.itemAt(i)
                        if (other)
                            most = Math.max(most, other.implicitHeight)
                    }
                    return most
                }
                width: grid.cell
                figure: modelData
            }
        }
    }

    Column {
        width: parent.width
        visible: grid.visible

        Txt {
            width: parent.width
            //: Below the numbers of sessions and prices
            text: qsTr("A guide from published figures. A clinic's own offer may differ.")
            size: 13
            soft: true
        }

        EvidenceLine {
            visible: sources.length > 0 || convention
            sources: root.result.figuresOrigin.sources
            convention: root.result.figuresOrigin.convention
            conventionPart: root.result.figuresOrigin.conventionPart
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Statements {
        width: parent.width
        //: Heads what the treatment can do for this type
        title: qsTr("What it can do here")
        statements: root.result.can
        onSourceRequested: number => root.sourceRequested(number)
    }

    Statements {
        width: parent.width
        //: Heads what the treatment cannot do for this type
        title: qsTr("What it cannot do")
        statements: root.result.cannot
        hollow: true
        onSourceRequested: number => root.sourceRequested(number)
    }

    CostCard {
        width: parent.width
        visible: grid.visible
        cost: cost
        onSourceRequested: number => root.sourceRequested(number)
    }

    Statements {
        width: parent.width
        //: Heads further remarks about a treatment
        title: qsTr("Good to know")
        statements: root.result.notes
        onSourceRequested: number => root.sourceRequested(number)
    }

    Fold {
        width: parent.width
        visible: root.result.look.length > 0
        //: Opens advice on colour and front line
        title: qsTr("Colour and hairline")
        //: Below "Colour and hairline". %n is a number of remarks
        sub: qsTr("%n thing(s) to think about", "", root.result.look.length)

        Statements {
            width: parent.width
            color: "transparent"
            border.width: 0
            statements: root.result.look
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Fold {
        width: parent.width
        visible: root.result.clinic.length > 0
        //: Opens what to ask before choosing a clinic
        title: qsTr("Choosing a clinic")
        //: Below "Choosing a clinic". %n is a number of questions
        sub: qsTr("%n question(s), with good answers and warnings", "", root.result.clinic.length)

        ClinicQuestions {
            questions: root.result.clinic
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Fold {
        width: parent.width
        visible: root.result.pack.length > 0
        //: Opens what to take along to a consultation
        title: qsTr("What to take along")
        //: Below "What to take along"
        sub: qsTr("For a consultation")

        Statements {
            width: parent.width
            color: "transparent"
            border.width: 0
            statements: root.result.pack
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    function joined(first: var, second: var): var {
        return first.concat(second)
    }
}
