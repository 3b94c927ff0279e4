// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Plan

// What another plan would change, before it is followed; or why it cannot be.
AppPage {
    id: root

    property url file
    property string planId
    property int version: 0

    signal closed

    readonly property bool full: plan.state === PlanDifferenceModel.Full

    //: Title of the page that compares two plans
    title: qsTr("What would change")

    PlanDifferenceModel {
        id: plan
    }

    header: PageHeader {
        title: root.title
        leading: "close"
        onBack: root.closed()
    }

    PageScroll {
        anchors.fill: parent
        visible: !root.full

        BusyState {
            visible: plan.state === PlanDifferenceModel.Loading
            //: While two plans are being compared
            title: qsTr("Comparing the plans")
            action: ""
        }

        EmptyState {
            visible: plan.state === PlanDifferenceModel.Same
            topPadding: 64
            //: The plan that was opened is the one that is followed
            title: qsTr("You follow this plan already")
            text: qsTr("Nothing would change.")
            //: Button: back to the page before
            action: qsTr("Go back")
            onActed: root.closed()
        }

        Card {
            width: parent.width
            visible: plan.state === PlanDifferenceModel.Failed

            FailedState {
                title: plan.error.title
                text: plan.error.text
                onActed: root.read()
            }
        }

        Card {
            width: parent.width
            visible: plan.state === PlanDifferenceModel.Failed && plan.place !== ""
            padding: 20
            spacing: 4

            Txt {
                width: parent.width
                //: Above the place in a file and what is wrong there
                text: qsTr("For whoever wrote the file")
                size: 13
                soft: true
            }

            Txt {
                width: parent.width
                text: plan.place
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }

    ListView {
        id: list

        readonly property real bodyWidth: Math.min(width - 2 * Theme.gutter, 640)

        anchors.fill: parent
        visible: root.full
        model: plan.rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: 12
        topMargin: head.height
        bottomMargin: 32
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Keys.onUpPressed: list.scrollBy(-80)
        Keys.onDownPressed: list.scrollBy(80)

        T.ScrollBar.vertical: ScrollMark {}

        StillWheel {
            view: list
        }

        delegate: ChangeCard {
            required property var modelData

            x: Math.round((list.width - list.bodyWidth) / 2)
            width: list.bodyWidth
            about: modelData
        }

        // Part of what scrolls, above the first row.
        Column {
            id: head

            parent: list.contentItem
            x: Math.round((list.width - width) / 2)
            y: list.originY - height
            width: list.bodyWidth
            topPadding: 8
            bottomPadding: 12
            spacing: 12

            Card {
                width: parent.width
                padding: 20
                spacing: 4

                Txt {
                    width: parent.width
                    text: {
                        if (plan.builtIn)
                            //: The plan that the app brings along
                            return qsTr("Stipple's own plan")
                        //: %1 is who wrote the plan
                        return qsTr("Plan by %1").arg(plan.author)
                    }
                    size: 22
                    strong: true
                    heading: true
                }

                Txt {
                    width: parent.width
                    text: plan.about
                    soft: true
                }

                Txt {
                    width: parent.width
                    topPadding: 8 + lift
                    text: {
                        if (plan.count === 0)
                            return qsTr("It says the same as the plan you follow.")
                        //: How many things differ between two plans
                        return qsTr("%n things change.", "", plan.count)
                    }
                    medium: true
                }

                Txt {
                    width: parent.width
                    visible: plan.unseen > 0
                    //: How many differences between two plans are too small to be listed
                    text: qsTr("%n more differ only in drawings or search words.", "", plan.unseen)
                    size: 13
                    soft: true
                }
            }

            NoteRow {
                glyph: "shield"
                tone: Theme.inkSoft
                text: qsTr("Warning signs stay as they are. No plan can switch one off.")
            }
        }

        function scrollBy(pixels: real) {
            const least = originY - topMargin
            const most = Math.max(least, originY + contentHeight + bottomMargin - height)
            contentY = Math.max(least, Math.min(most, contentY + pixels))
        }
    }

    footer: BottomActions {
        visible: root.full
        height: visible ? implicitHeight : 0

        Btn {
            kind: "outline"
            //: Button: stay with the plan that is followed
            text: qsTr("Keep mine")
            onClicked: root.closed()
        }

        Btn {
            //: Button: follow the other plan from now on
            text: qsTr("Follow this plan")
            onClicked: {
                if (plan.accept())
                    root.closed()
            }
        }
    }

    Component.onCompleted: root.read()

    function read() {
        if (root.planId !== "")
            plan.openKnown(root.planId, root.version)
        else
            plan.openFile(root.file)
    }
}
