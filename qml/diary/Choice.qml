// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One of a few: side by side on a well; as chips when they do not fit there.
//
// options: var         list of words
// current: int         what the page says; a press only asks
// signal chosen(int index)
Item {
    id: root

    required property var options
    required property int current

    signal chosen(int index)

    readonly property bool tight: row.stacked

    width: parent ? parent.width : implicitWidth
    implicitHeight: tight ? chips.implicitHeight : row.implicitHeight

    Segments {
        id: row

        width: parent.width
        visible: !root.tight
        options: root.options
        current: root.current
        onChosen: index => root.chosen(index)
    }

    Flow {
        id: chips

        width: parent.width
        visible: root.tight
        spacing: 8

        Repeater {
            model: root.tight ? root.options : []

            Chip {
                required property string modelData
                required property int index

                text: modelData
                chosen: index === root.current
                onClicked: root.chosen(index)
            }
        }
    }
}
