// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What is often promised, and what the sources say; what the reader hopes for stands first.
//
// promises: var     list of PromiseItem
// signal sourceRequested(int number)
Fold {
    id: root

    property var promises: []

    signal sourceRequested(int number)

    visible: promises.length > 0
    //: Opens promises that the sources do not support
    title: qsTr("Often promised")
    //: Below "Often promised"
    sub: qsTr("What the sources say about it")
    open: promises.length > 0 && promises[0].hoped

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 16
        bottomPadding: 16
        spacing: 10

        Repeater {
            model: root.promises

            Column {
                id: promise

                required property var modelData

                width: root.width - 40

                Txt {
                    width: parent.width
                    visible: promise.modelData.hoped
                    //: Above a promise that the reader hopes for
                    text: qsTr("You hope for this")
                    size: 13
                    strong: true
                    color: Theme.caution
                }

                Txt {
                    width: parent.width
                    //: A promise, quoted. %1 is the promise
                    text: qsTr("“%1”").arg(promise.modelData.promise)
                    medium: true
                }

                Txt {
                    width: parent.width
                    text: promise.modelData.answer.text
                    soft: true
                }

                Txt {
                    width: parent.width
                    visible: promise.modelData.saidBy.length > 0
                    //: Below a promise. %1 is a list of the numbers of the sources that make it
                    text: qsTr("Promised in source %1").arg(promise.modelData.saidBy.join(", "))
                    size: 13
                    soft: true
                    topPadding: 4
                }

                EvidenceLine {
                    width: parent.width
                    visible: sources.length > 0 || convention
                    sources: promise.modelData.answer.origin.sources
                    convention: promise.modelData.answer.origin.convention
                    conventionPart: promise.modelData.answer.origin.conventionPart
                    onSourceRequested: number => root.sourceRequested(number)
                }
            }
        }
    }
}
