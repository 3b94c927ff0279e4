// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// Two or three clinics beside each other: a table on a wide page, columns on a phone, lines when the
// text is large.
//
// signal back(), signal clinicChosen(string clinicId)
AppPage {
    id: root

    signal back
    signal clinicChosen(string clinicId)

    readonly property string form: {
        if (Theme.large)
            return "lines"
        return width >= 720 ? "table" : "columns"
    }
    readonly property bool full: beside.state === SideBySideModel.Full
    readonly property real widest: form === "table" ? 1040 : 640

    //: Title of the page that shows clinics beside each other
    title: qsTr("Side by side")

    SideBySideModel {
        id: beside
    }

    header: Column {
        PageHeader {
            width: root.width
            leading: "back"
            title: root.title
            onBack: root.back()
        }

        // Above what scrolls, so that every mark is seen below its name.
        CompareHead {
            x: Math.round((root.width - width) / 2)
            width: Math.min(root.width - 2 * Theme.gutter, root.widest)
            visible: root.full && root.form !== "lines"
            form: root.form
            columns: beside.columns
            onClinicChosen: clinicId => root.clinicChosen(clinicId)
        }

        Hairline {
            width: root.width
            visible: root.full && root.form !== "lines"
        }
    }

    PageScroll {
        anchors.fill: parent
        topSpace: 12
        maximumWidth: root.widest

        Card {
            width: parent.width
            visible: !root.full

            BusyState {
                visible: beside.state === SideBySideModel.Loading
                //: While the clinics are being read
                title: qsTr("Opening your clinics")
                action: ""
            }

            EmptyState {
                visible: beside.state === SideBySideModel.Empty
                //: The page that compares clinics, with fewer than two of them
                title: qsTr("Two clinics are needed")
                //: Below "Two clinics are needed"
                text: qsTr("Note one more that you consider, then lay them beside each other.")
                //: Button: back to the list of clinics
                action: qsTr("To the list")
                onActed: root.back()
            }

            FailedState {
                visible: beside.state === SideBySideModel.Failed
                title: beside.error.title
                text: beside.error.text
                onActed: beside.reload()
            }
        }

        BoundLoader {
            width: parent.width
            active: root.full
            sourceComponent: CompareBody {
                model: beside
                form: root.form
                onClinicChosen: clinicId => root.clinicChosen(clinicId)
            }
        }
    }
}
