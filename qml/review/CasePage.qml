// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Base
import Stipple.Controls
import Stipple.Review

// One case on a page of its own, where there is no room for the inbox beside it.
AppPage {
    id: root

    required property string threadId

    property InboxModel inbox: InboxModel {}
    property CaseModel model: CaseModel {}

    signal back

    //: Title of the page about one client
    title: model.name ? model.name : qsTr("Client")

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    footer: BottomActions {
        visible: root.model.state === CaseModel.Full

        Btn {
            //: Button: mark everything of this client as seen and go to the next one
            text: qsTr("Reviewed, next")
            onClicked: root.reviewed()
        }
    }

    CaseView {
        anchors.fill: parent
        threadId: root.threadId
        model: root.model
        named: false
        first: root.inbox.count > 0 && root.inbox.threadAt(0) === root.threadId
    }

    Snackbar {
        id: told

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }

    Connections {
        target: root.inbox

        function onFailed(why: errorText) {
            told.show(why.title, "")
        }
    }

    Shortcut {
        enabled: root.visible && root.enabled
        sequence: "R"
        onActivated: root.reviewed()
    }

    // The last one leads back to the inbox.
    function reviewed() {
        const next = inbox.reviewedAndNext(threadId)
        if (next === "")
            back()
        else
            threadId = next
    }
}
