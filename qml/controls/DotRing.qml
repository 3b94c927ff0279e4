// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One dot a day, clockwise in every language. Decoration: say the day in words beside it.
//
// day: int            0 is the session; negative before it
// phases: list<int>   days in each phase (43 together)
// missed: list<int>   past days without an entry
// logged: bool        today has its entry: its dot fills (true)
// plain: bool         no phases: small rings of 8 to 16 dots
DotRingItem {
    id: root

    property bool logged: true

    implicitWidth: 240
    implicitHeight: 240
    tone: Theme.accent
    edge: Theme.edge
    faint: Theme.faint
    fill: logged ? 1 : 0

    Behavior on fill {
        enabled: !Theme.reducedMotion

        NumberAnimation {
            duration: Theme.settle
            easing.type: Easing.OutCubic
        }
    }
}
