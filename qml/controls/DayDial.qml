// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The day at a glance: the ring until day 42, the seed-head after it, with the day in the middle.
// Beside each other instead of inside when the text is large.
//
// day: int              0 is the session; negative before it: then the days to go are counted
// phases: list<int>     days in each phase
// missed: list<int>     past days without an entry
// logged: bool          today has its entry
// total: int            days to the top-up check (1095)
// phase: string         what the phase is called
// sub: string           e.g. "after session 2 of 3"
Item {
    id: root

    property int day: 0
    property list<int> phases: [1, 4, 5, 4, 16, 13]
    property list<int> missed
    property bool logged: true
    property int total: 1095
    property string phase
    property string sub

    readonly property bool ringed: {
        let days = 0
        for (const length of phases)
            days += length
        return day < days
    }
    readonly property real dial: Theme.large ? 176 : ringed ? 240 : 260
    readonly property string figure: Number(Math.abs(day)).toLocaleString(Qt.locale(), "f", 0)
    readonly property real figureSize: {
        if (Theme.large)
            return figure.length > 3 ? 32 : figure.length > 2 ? 44 : 80
        if (!ringed)
            return figure.length > 3 ? 44 : 52
        return 80
    }
    readonly property string dayWord: {
        if (root.day < 0)
            //: Above the figure that counts the days until a session
            return qsTr("Days to go")
        //: The day after the session, above or beside a large figure
        return qsTr("Day")
    }
    readonly property string daySentence: {
        if (root.day < 0)
            //: The days until a session, e.g. "Days to go: 3"
            return qsTr("Days to go: %1").arg(root.figure)
        //: The day after the session, e.g. "Day 4"
        return qsTr("Day %1").arg(root.figure)
    }

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Theme.large ? Math.max(dial, aside.implicitHeight) + below.implicitHeight + 12
                                : dial

    Accessible.role: Accessible.StaticText
    Accessible.name: {
        let words = root.daySentence
        if (root.phase)
            words += ", " + root.phase
        return root.sub ? words + ", " + root.sub : words
    }

    Item {
        id: circle

        x: {
            if (!Theme.large)
                return Math.round((root.width - width) / 2)
            return LayoutMirroring.enabled ? root.width - width : 0
        }
        width: root.dial
        height: root.dial

        DotRing {
            anchors.fill: parent
            visible: root.ringed
            day: root.day
            phases: root.phases
            missed: root.missed
            logged: root.logged
        }

        SeedHead {
            anchors.fill: parent
            visible: !root.ringed
            day: root.day
            total: root.total
        }

        Column {
            anchors.centerIn: parent
            width: parent.width * (root.ringed ? .78 : .54)

            Txt {
                width: parent.width
                visible: !Theme.large
                text: root.dayWord
                size: root.ringed ? 17 : 13
                soft: true
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }

            Numeral {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.figure
                size: root.figureSize
            }

            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.balanced(implicitWidth, parent.width)
                visible: text && !Theme.large
                text: root.phase
                size: root.ringed ? 17 : 13
                medium: true
                color: Theme.accent
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }

            Txt {
                width: parent.width
                visible: text && !Theme.large && root.ringed
                text: root.sub
                size: 13
                soft: true
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }
        }
    }

    Column {
        id: aside

        anchors.left: circle.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.verticalCenter: circle.verticalCenter
        visible: Theme.large

        Txt {
            width: parent.width
            text: root.daySentence
            size: 17
            strong: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.sub
            size: 13
            soft: true
            spoken: false
        }
    }

    Txt {
        id: below

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.balanced(implicitWidth, parent.width)
        visible: Theme.large
        text: root.phase
        size: 17
        strong: true
        color: Theme.accent
        spoken: false
    }

    // Two lines share their words, so that none is left alone on the second.
    function balanced(natural: real, room: real): real {
        return natural > room ? Math.min(room, Math.ceil(natural * .62)) : room
    }
}
