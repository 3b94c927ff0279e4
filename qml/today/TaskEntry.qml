// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One task of the day. The row opens what stands behind it: how, why, who says so.
//
// signal ticked(bool done)
// signal sourceRequested(int number)
Column {
    id: root

    required property string title
    required property string sub
    required property string glyph
    required property bool avoid
    required property bool done
    required property bool tickable
    required property string detail
    required property string conflict
    required property var sources
    required property bool convention
    required property string conventionPart
    property bool divider: true
    property bool open: false

    signal ticked(bool done)
    signal sourceRequested(int number)

    TaskRow {
        title: root.title
        sub: root.sub
        glyph: root.glyph
        avoid: root.avoid
        done: root.done
        tickable: root.tickable
        openable: true
        divider: root.divider && !root.open

        onTicked: done => root.ticked(done)
        onOpened: root.open = !root.open
    }

    BoundLoader {
        x: Theme.large ? 20 : 70
        width: root.width - x - 20
        active: root.open
        sourceComponent: Column {
            spacing: 8
            bottomPadding: 12

            Txt {
                width: parent.width
                visible: text
                text: root.detail
            }

            Txt {
                width: parent.width
                visible: root.conflict
                //: Where sources do not agree; %1 says in which way
                text: qsTr("Sources differ: %1").arg(root.conflict)
                size: 13
                soft: true
            }

            EvidenceLine {
                sources: root.sources
                convention: root.convention
                conventionPart: root.conventionPart
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }

    Hairline {
        x: 70
        width: root.width - 86
        visible: root.open && root.divider
    }
}
