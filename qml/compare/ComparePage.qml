// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// Two photos of one view: under a slider, side by side, or one after the other.
//
// startAt: string        the view that is shown first
// signal closed()
// signal logRequested()  another photo is wanted
AppPage {
    id: root

    property string startAt

    signal closed
    signal logRequested

    readonly property bool wide: width >= 840
    property bool byHand: false

    //: Title of the page with two photos of one view
    title: qsTr("Compare")

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.closed()
    }

    Component.onCompleted: if (startAt) model.view = startAt

    CompareModel {
        id: model
    }

    BusyState {
        anchors.top: parent.top
        width: parent.width
        visible: model.state === CompareModel.Loading
        //: While the photos of the diary are being read
        title: qsTr("Opening your photos")
        action: ""
    }

    Card {
        x: Theme.gutter
        y: 8
        width: parent.width - 2 * Theme.gutter
        visible: model.state === CompareModel.Failed

        FailedState {
            title: model.error.title
            text: model.error.text
            onActed: model.reload()
        }
    }

    BoundLoader {
        anchors.fill: parent
        active: model.state === CompareModel.Empty || model.state === CompareModel.One
        sourceComponent: CompareEmpty {
            compare: model
            onLogRequested: root.logRequested()
        }
    }

    BoundLoader {
        anchors.fill: parent
        active: model.state === CompareModel.Full && !root.byHand
        sourceComponent: CompareView {
            compare: model
            wide: root.wide
            onByHandRequested: root.byHand = true
            onLogRequested: root.logRequested()
        }
    }

    BoundLoader {
        anchors.fill: parent
        active: model.state === CompareModel.Full && root.byHand
        sourceComponent: HandAlign {
            compare: model
            wide: root.wide
            onClosed: root.byHand = false
        }
    }
}
