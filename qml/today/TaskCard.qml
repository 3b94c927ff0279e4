// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Today

// The rows of one list of tasks in a card.
//
// tasks: TaskListModel
// signal ticked(string taskId, bool done)
// signal sourceRequested(int number)
Card {
    id: root

    required property TaskListModel tasks

    signal ticked(string taskId, bool done)
    signal sourceRequested(int number)

    width: parent ? parent.width : implicitWidth

    Repeater {
        model: root.tasks

        TaskEntry {
            required property int index
            required property string taskId

            width: parent.width
            divider: index < root.tasks.count - 1
            onTicked: done => root.ticked(taskId, done)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
