// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// Which plan is followed, who wrote it, and the others: open one, go back, save it to a calendar.
AppPage {
    id: root

    signal back
    signal fileChosen(url file)
    signal versionChosen(string planId, int version)
    signal sessionRequested

    //: Title of the page about the plan of care
    title: qsTr("Your plan")

    PlanModel {
        id: model

        onSwitched: text => {
            //: Button: take back what was just done
            note.show(text, qsTr("Undo"))
        }
        onRefused: error => note.show(error.title, "")
    }

    PlanFilePicker {
        id: picker

        onPicked: file => root.fileChosen(file)
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        BusyState {
            visible: model.state === PlanModel.Loading
            //: While the plan is being read
            title: qsTr("Opening your plan")
            action: ""
        }

        Card {
            width: parent.width
            visible: model.state === PlanModel.Failed

            FailedState {
                title: model.error.title
                text: model.error.text
                onActed: model.reload()
            }
        }

        BoundLoader {
            width: parent.width
            active: model.state === PlanModel.Full
            sourceComponent: Column {
                spacing: 12

                PlanHead {
                    plan: model
                }

                VersionCard {
                    visible: model.versions.length > 1
                    versions: model.versions
                    onVersionChosen: (planId, version) => root.versionChosen(planId, version)
                }

                CalendarCard {
                    onSessionRequested: root.sessionRequested()
                }
            }
        }
    }

    footer: BottomActions {
        visible: model.state === PlanModel.Full
        height: visible ? implicitHeight : 0

        Btn {
            glyph: "folder"
            //: Button: choose a file with a plan
            text: qsTr("Open a plan file")
            onClicked: picker.open()
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: model.undo()
    }
}
