// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// A time of day to choose. Nothing holds before its button is pressed.
//
// minutes: int           since midnight, to begin with
// signal picked(int minutes)
Column {
    id: root

    required property int minutes

    signal picked(int minutes)

    width: parent ? parent.width : implicitWidth
    topPadding: 4
    bottomPadding: 16
    spacing: 12

    Keys.onReturnPressed: root.picked(time.minutes)
    Keys.onEnterPressed: root.picked(time.minutes)

    TimeOfDay {
        id: time

        minutes: root.minutes
    }

    // Hours stand before minutes in every language.
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        TimeWheel {
            //: Part of a time that is being chosen
            title: qsTr("Hour")
            figure: time.hourText
            //: Button above the hour of a time
            more: qsTr("One hour later")
            //: Button below the hour of a time
            less: qsTr("One hour earlier")
            value: Math.floor(time.minutes / 60)
            maximumValue: 23
            onStepped: by => time.stepHour(by)
            onTyped: digit => time.typeHour(digit)
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: ":"
            size: 50
            maxScale: 1.4
            medium: true
            spoken: false
        }

        TimeWheel {
            //: Part of a time that is being chosen
            title: qsTr("Minute")
            figure: time.minuteText
            //: Button above the minutes of a time
            more: qsTr("Five minutes later")
            //: Button below the minutes of a time
            less: qsTr("Five minutes earlier")
            value: time.minutes % 60
            stepSize: 5
            onStepped: by => time.stepMinute(by)
            onTyped: digit => time.typeMinute(digit)
        }
    }

    Segments {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(180))
        visible: time.twelveHours
        options: time.halves
        current: time.afternoon ? 1 : 0
        onChosen: index => time.afternoon = index === 1
    }

    Btn {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        kind: "tonal"
        compact: true
        //: Button: keeps the time that was chosen. %1 is a time
        text: qsTr("Set to %1").arg(time.text)
        onClicked: root.picked(time.minutes)
    }
}
