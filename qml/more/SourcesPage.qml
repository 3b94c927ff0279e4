// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.More

// Every numbered source; the one that led here is shown first and marked.
AppPage {
    id: root

    property int chosen: 0
    property SourcesModel model: SourcesModel {}

    signal back

    property int openNumber: chosen

    //: Title of the list of sources
    title: qsTr("Sources")

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    // Above the list, not in it: rows come and go with every letter, and must not take the keys.
    SearchField {
        id: search

        x: Math.round((parent.width - width) / 2)
        y: 4
        width: list.bodyWidth
        //: In the search field of the list of sources
        placeholderText: qsTr("Title, address or number")
        onTextEdited: root.model.search = text
    }

    ListView {
        id: list

        readonly property real bodyWidth: Math.min(width - 2 * Theme.gutter, 640)

        anchors.fill: parent
        anchors.topMargin: search.y + search.height + 8
        model: root.model
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        topMargin: head.height
        bottomMargin: 32

        T.ScrollBar.vertical: ScrollMark {}

        StillWheel {
            view: list
        }

        delegate: SourceRow {
            required property int number

            x: Math.round((list.width - list.bodyWidth) / 2)
            width: list.bodyWidth
            figure: number
            marked: number === root.chosen
            open: number === root.openNumber
            onClicked: root.openNumber = open ? 0 : number
            onCopied: {
                //: Said after an address was put on the clipboard
                told.show(qsTr("Address copied"), "")
            }
        }

        // Part of what scrolls, above the first row.
        Column {
            id: head

            parent: list.contentItem
            x: Math.round((list.width - width) / 2)
            y: list.originY - height
            width: list.bodyWidth
            topPadding: 4
            bottomPadding: 12
            spacing: 12

            GradeLegend {
                width: parent.width
                grades: root.model.grades
            }

            EmptyState {
                visible: root.model.count === 0
                //: No source fits what was searched for
                title: qsTr("No source fits")
                //: What to do when no source fits
                text: qsTr("Search for fewer letters, or for a number.")
            }
        }
    }

    Snackbar {
        id: told

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }

    // The list knows its height only after its page was laid out.
    Timer {
        running: true
        interval: 0
        onTriggered: root.showChosen()
    }

    // Rows are as high as their titles are long: the second time the way there is known.
    function showChosen() {
        const row = model.rowOf(chosen)
        if (row < 0)
            return
        for (let i = 0; i < 2; ++i) {
            list.forceLayout()
            list.positionViewAtIndex(row, ListView.Center)
        }
    }
}
