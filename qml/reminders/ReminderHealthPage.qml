// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Whether reminders come as planned, and what to do about it when they do not.
AppPage {
    id: root

    property ReminderHealthModel model: ReminderHealthModel {}

    signal back
    signal remindersRequested

    //: Title of the page on whether reminders come as planned
    title: qsTr("Reminder health")

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        BoundLoader {
            width: parent.width
            sourceComponent: {
                switch (root.model.state) {
                case ReminderHealthModel.Loading:
                    return loading
                case ReminderHealthModel.Empty:
                    return empty
                case ReminderHealthModel.Failed:
                    return failed
                default:
                    return full
                }
            }
        }
    }

    Component {
        id: loading

        BusyState {
            //: While it is being read how reminders do
            title: qsTr("Asking your device")
            action: ""
        }
    }

    Component {
        id: empty

        EmptyState {
            topPadding: 64
            //: The page on whether reminders come, while they are switched off
            title: qsTr("Reminders are off")
            //: What to do when reminders are switched off
            text: qsTr("Switch them on, and this page shows when they come and whether they did.")
            //: Button: leads to the settings of reminders
            action: qsTr("Set up reminders")
            onActed: root.remindersRequested()
        }
    }

    Component {
        id: failed

        Card {
            width: parent.width

            FailedState {
                title: root.model.failure.title
                text: root.model.failure.text
                onActed: root.model.reload()
            }
        }
    }

    Component {
        id: full

        ReminderHealthBody {
            model: root.model
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }

    Connections {
        target: root.model

        function onRefused() {
            note.show(root.model.failure.title, "")
        }
    }
}
