// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Which tasks somebody is reminded of, folded away until they ask.
//
// model: RemindersModel
Card {
    id: root

    required property RemindersModel model
    property bool open: false

    width: parent ? parent.width : implicitWidth

    ListRow {
        glyph: "plan"
        disc: true
        //: Opens the switches of single tasks
        title: qsTr("Tasks")
        sub: root.model.tasksText
        divider: root.open
        chevron: false

        onClicked: root.open = !root.open

        Icon {
            name: root.open ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    Repeater {
        id: rows

        model: root.open ? root.model.tasks.length : 0

        ListRow {
            id: row

            required property int index
            readonly property var about: root.model.tasks[index] ?? ({})

            title: row.about.title ?? ""
            sub: row.about.text ?? ""
            interactive: false
            divider: row.index < rows.count - 1

            Toggle {
                //: Switch: whether somebody is reminded of a task. %1 is the task
                text: qsTr("Remind me: %1").arg(row.title)
                checked: row.about.on ?? false
                onToggled: root.model.setTask(row.about.id, checked)
            }
        }
    }
}
