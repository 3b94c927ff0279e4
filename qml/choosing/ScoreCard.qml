// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Choosing

// What the marks of a clinic come to, and the guide's own sentence about what counts.
//
// editor: ConsideredEditor
// scoring: var       {text, origin}
// signal sourceRequested(int number)
Card {
    id: root

    required property ConsideredEditor editor
    property var scoring

    signal sourceRequested(int number)

    padding: 20
    verticalPadding: 16
    spacing: 10

    Column {
        width: parent.width

        Txt {
            width: parent.width
            text: root.editor.points
            size: 28
            strong: true
            //: For screen readers: what the marks of a clinic come to. %1 is a number such as "+3"
            Accessible.name: qsTr("Score %1").arg(text)
        }

        Txt {
            width: parent.width
            text: root.editor.score
            medium: true
        }
    }

    MarkDots {
        good: root.editor.good
        warnings: root.editor.warnings
        open: root.editor.open
        dot: Theme.large ? 9 : 11
    }

    Txt {
        width: parent.width
        text: root.scoring.text
        size: 13
        soft: true
    }

    OriginLine {
        origin: root.scoring.origin
        onSourceRequested: number => root.sourceRequested(number)
    }
}
