// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// One clinic that somebody considers: what it offers, what was found, what was asked.
//
// clinicId: string
// signal closed(), signal sourceRequested(int number)
AppPage {
    id: root

    property string clinicId

    signal closed
    signal sourceRequested(int number)

    readonly property bool wide: width >= 840 && !Theme.large

    title: kept.title

    ConsideredEditor {
        id: kept

        clinicId: root.clinicId
    }

    ClinicGuideModel {
        id: book
    }

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.closed()
    }

    PageScroll {
        anchors.fill: parent
        maximumWidth: root.wide ? 1040 : 640

        Card {
            width: parent.width
            visible: kept.state !== ConsideredEditor.Full

            BusyState {
                visible: kept.state === ConsideredEditor.Loading
                //: While one clinic is being read
                title: qsTr("Opening your notes")
                action: ""
            }

            EmptyState {
                visible: kept.state === ConsideredEditor.Gone
                //: The page of a clinic that was removed
                title: qsTr("This clinic is not in your list any more")
                //: Button: back to the list of clinics
                action: qsTr("To the list")
                onActed: root.closed()
            }

            FailedState {
                visible: kept.state === ConsideredEditor.Failed
                title: kept.error.title
                text: kept.error.text
                onActed: kept.reload()
            }
        }

        Card {
            width: parent.width
            visible: kept.state === ConsideredEditor.Full && kept.trouble.title

            FailedState {
                title: kept.trouble.title
                //: What was noted about a clinic could not be kept
                text: qsTr("What you wrote last is still in the form, and not kept yet. %1").arg(kept.trouble.text)
                onActed: kept.keepNow()
            }
        }

        BoundLoader {
            width: parent.width
            active: kept.state === ConsideredEditor.Full
            sourceComponent: ConsideredBody {
                editor: kept
                guide: book
                wide: root.wide
                onRemoved: root.closed()
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }
}
