// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// One month of days to choose from. One stop of the tab key; arrow keys move between days and on to
// the next month, Page keys between months.
//
// monthText: string
// weekdays: var                 their initials
// cells: var                    six weeks, each {day, number, text, inside, enabled, chosen, today},
//                               and if wished dot (something happens that day), quiet (it counts
//                               less) and marks (see DayMark); day is an ISO day
// hasEarlier, hasLater: bool    months to go to
// several: bool                 days are ticked one by one; else one is chosen (false)
// signal stepped(int months)    cells have to follow at once
// signal picked(string day)
Column {
    id: root

    property string monthText
    property var weekdays: []
    property var cells: []
    property bool hasEarlier: false
    property bool hasLater: false
    property bool several: false

    signal stepped(int months)
    signal picked(string day)

    readonly property real cell: Math.min(Math.floor(width / 7), Theme.px(72))
    property string visited
    // The cell that takes the keyboard now; -1 otherwise.
    property int called: -1
    // Where the tab key stops: the day visited last, the chosen one, today, or the first there is.
    readonly property int stop: {
        for (const fits of [each => each.day === root.visited, each => each.chosen,
                            each => each.today, each => true]) {
            const index = root.cells.findIndex(each => each.inside && each.enabled && fits(each))
            if (index >= 0)
                return index
        }
        return -1
    }

    width: parent ? parent.width : implicitWidth

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 7 * root.cell
        implicitHeight: Math.max(48, month.implicitHeight)

        IconBtn {
            anchors.left: parent.left
            glyph: "back"
            size: 20
            enabled: root.hasEarlier
            //: Button of a calendar
            text: qsTr("Month before")
            onClicked: root.stepped(-1)
        }

        Txt {
            id: month

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 56
            anchors.rightMargin: 56
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.monthText
            size: 17
            maxScale: 1.5
            strong: true
        }

        IconBtn {
            anchors.right: parent.right
            glyph: "next"
            size: 20
            enabled: root.hasLater
            //: Button of a calendar
            text: qsTr("Month after")
            onClicked: root.stepped(1)
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter

        Repeater {
            model: root.weekdays

            Txt {
                required property string modelData

                width: root.cell
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                size: 12
                maxScale: 1.4
                soft: true
                spoken: false
            }
        }
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 7

        Repeater {
            model: 42

            MonthDay {
                id: day

                required property int index
                readonly property bool called: index === root.called

                width: root.cell
                visible: about.inside || index < 35
                about: root.cells[index] ?? ({})
                several: root.several
                // Nothing may lose its stop while it has the keyboard.
                activeFocusOnTab: index === root.stop || activeFocus
                onClicked: root.picked(about.day)
                onCalledChanged: if (called) forceActiveFocus(Qt.TabFocusReason)
                onActiveFocusChanged: if (activeFocus) root.visited = about.day
                Keys.onPressed: event => event.accepted = root.walk(day.about.day, event.key)
            }
        }
    }

    // Goes from a day to where the key leads; false when it leads nowhere.
    function walk(day: string, key: int): bool {
        const ahead = LayoutMirroring.enabled ? -1 : 1
        switch (key) {
        case Qt.Key_Left:
            return go(daysAfter(day, -ahead))
        case Qt.Key_Right:
            return go(daysAfter(day, ahead))
        case Qt.Key_Up:
            return go(daysAfter(day, -7))
        case Qt.Key_Down:
            return go(daysAfter(day, 7))
        case Qt.Key_PageUp:
            return go(daysAfter(day, -28))
        case Qt.Key_PageDown:
            return go(daysAfter(day, 28))
        default:
            return false
        }
    }

    // At noon UTC no zone and no clock change can turn a day into its neighbour.
    function daysAfter(day: string, days: int): string {
        const moment = new Date(day + "T12:00:00Z")
        moment.setUTCDate(moment.getUTCDate() + days)
        return moment.toISOString().slice(0, 10)
    }

    function go(day: string): bool {
        const month = root.cells[root.stop].day.slice(0, 7)
        const wanted = day.slice(0, 7)
        if (wanted !== month && !(wanted < month ? root.hasEarlier : root.hasLater))
            return true
        if (wanted !== month)
            root.stepped(wanted < month ? -1 : 1)
        const index = root.cells.findIndex(each => each.inside && each.enabled && each.day === day)
        const place = index < 0 ? root.stop : index
        root.called = place
        root.called = -1
        root.visited = root.cells[place]?.day ?? ""
        return true
    }
}
