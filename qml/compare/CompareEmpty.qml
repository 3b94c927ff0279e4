// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare
import Stipple.Controls

// There are not yet two photos of a view.
//
// compare: CompareModel
// signal logRequested()
PageScroll {
    id: root

    required property CompareModel compare

    signal logRequested

    readonly property bool one: compare.state === CompareModel.One

    ViewTabs {
        width: parent.width
        visible: root.compare.views.length > 1
        compare: root.compare
    }

    PhotoTile {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 220)
        height: Math.round(width / .75)
        visible: root.one
        interactive: false
        corner: Theme.radius
        source: root.one ? root.compare.photos[0]?.source ?? "" : ""
        label: root.one ? root.compare.photos[0]?.text ?? "" : ""
    }

    EmptyState {
        title: {
            //: There is one photo only, and two are needed to compare
            const one = qsTr("One photo of this view so far")
            //: There is no photo to compare
            const none = qsTr("No photos yet")
            return root.one ? one : none
        }
        //: What to do to be able to compare two photos
        text: qsTr("Two photos of the same view can be compared. Take the next one in the same place, in the same light and with hair of the same length.")
        //: Button: writes a diary entry with a photo
        action: qsTr("Log with a photo")
        onActed: root.logRequested()
    }
}
