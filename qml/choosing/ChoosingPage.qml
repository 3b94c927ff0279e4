// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// The clinics that somebody considers, and what to know before one is chosen.
//
// place: bool    one of the places of the bottom bar: no way back
// signal back(), signal clinicChosen(string clinicId), signal sideBySideRequested()
// signal partRequested(string part)    one of the parts of the guide, see GuidePage
// signal sourceRequested(int number)
AppPage {
    id: root

    property bool place: false

    signal back
    signal clinicChosen(string clinicId)
    signal sideBySideRequested
    signal partRequested(string part)
    signal sourceRequested(int number)

    readonly property bool wide: width >= 840 && !Theme.large
    readonly property real widest: wide ? 1040 : 640

    title: {
        if (root.place) {
            //: Title of the place with the clinics that somebody considers
            return qsTr("Clinics")
        }
        //: Title of the page with the clinics that somebody considers
        return qsTr("Choose a clinic")
    }

    // On a wide page the title stands above the column it belongs to.
    header: Item {
        implicitHeight: head.implicitHeight

        PageHeader {
            id: head

            x: Math.round((parent.width - width) / 2)
            width: root.place ? Math.min(parent.width, root.widest + 2 * Theme.gutter) : parent.width
            leading: root.place ? "" : "back"
            title: root.title
            onBack: root.back()
        }
    }

    ConsideredModel {
        id: considered

        //: Button: take back what was just done
        onRemoved: text => note.show(text, qsTr("Undo"))
        onRefused: error => note.show(error.title, "")
    }

    ClinicGuideModel {
        id: guide
    }

    PageScroll {
        id: body

        anchors.fill: parent
        maximumWidth: root.widest
        bottomSpace: note.shown ? note.height + 32 : 32

        Grid {
            id: halves

            readonly property real half: root.wide ? (width - spacing) / 2 : width

            width: parent.width
            columns: root.wide ? 2 : 1
            spacing: root.wide ? 20 : 24

            ConsideredList {
                width: halves.half
                considered: considered
                onClinicChosen: clinicId => root.clinicChosen(clinicId)
                onSideBySideRequested: root.sideBySideRequested()
            }

            GuideDoors {
                width: halves.half
                guide: guide
                onPartRequested: part => root.partRequested(part)
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: considered.undo()
    }
}
