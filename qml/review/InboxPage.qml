// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Base
import Stipple.Controls
import Stipple.Review

// Everybody's shared diaries, in the order in which they need somebody. With room enough the chosen
// case stands beside the list; otherwise the page only says which one was chosen.
AppPage {
    id: root

    property InboxModel model: InboxModel {}
    property InboxImport importing: InboxImport {}

    signal caseChosen(string threadId)
    signal cardRequested
    signal packetChosen(string threadId)
    signal packetsRequested

    // A window of 840 and more, without its rail.
    readonly property bool wide: width >= 760
    readonly property bool keysOn: visible && enabled
    property string current

    //: Title of the list of shared diaries
    title: qsTr("Inbox")

    onWideChanged: settle()

    InboxList {
        id: list

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.wide ? 344 : parent.width
        model: root.model
        importing: root.importing
        current: root.wide ? root.current : ""
        wide: root.wide
        onChosen: threadId => root.choose(threadId)
        onCardRequested: root.cardRequested()
        onPacketChosen: threadId => root.packetChosen(threadId)
        onPacketsRequested: root.packetsRequested()
    }

    Hairline {
        anchors.left: list.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.wide
    }

    BoundLoader {
        id: beside

        anchors.left: list.right
        anchors.leftMargin: 1
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        active: root.wide
        sourceComponent: CaseView {
            threadId: root.current
            keys: true
            active: root.keysOn
            first: root.current !== "" && root.model.threadAt(0) === root.current
            onReviewedRequested: root.reviewed()
            onNextRequested: root.move(1)
            onPreviousRequested: root.move(-1)
        }
    }

    Snackbar {
        id: told

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }

    Connections {
        target: root.model

        function onStateChanged() {
            root.settle()
        }

        function onFailed(why: errorText) {
            told.show(why.title, "")
        }
    }

    Connections {
        target: root.importing

        function onFinished(thread: string) {
            if (thread !== "" && root.wide)
                root.choose(thread)
        }

        function onPacketOpened(thread: string) {
            root.packetChosen(thread)
        }
    }

    Shortcut {
        enabled: root.keysOn
        sequence: "J"
        onActivated: root.move(1)
    }

    Shortcut {
        enabled: root.keysOn
        sequence: "K"
        onActivated: root.move(-1)
    }

    Shortcut {
        enabled: root.keysOn && root.wide && root.current !== ""
        sequence: "R"
        onActivated: root.reviewed()
    }

    Shortcut {
        enabled: root.keysOn
        sequences: ["/", "Ctrl+F"]
        onActivated: list.startSearch()
    }

    // Beside the list there is always a case, as long as there is one.
    function settle() {
        if (wide && model.state === InboxModel.Full && current === "")
            current = model.threadAt(0)
    }

    function choose(threadId: string) {
        if (!wide) {
            caseChosen(threadId)
            return
        }
        current = threadId
        list.reveal(model.rowOf(threadId), false)
    }

    // J and K: the case beside the list, or only the focus when there is none.
    function move(by: int) {
        if (!wide) {
            list.step(by)
            return
        }
        const row = model.rowOf(current)
        const next = model.threadAt(row < 0 ? 0 : row + by)
        if (next !== "")
            choose(next)
    }

    function reviewed() {
        const next = model.reviewedAndNext(current)
        if (next !== "")
            choose(next)
        else {
            //: After the last case that needed somebody was reviewed
            told.show(qsTr("Reviewed. Nobody else needs you now."), "")
        }
    }
}
