// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.More

// One role: shown when the person has it, offered when not.
ListRow {
    id: root

    required property MoreModel model
    required property int role

    property bool added: model.has(role)

    disc: true
    value: {
        if (root.added)
            return ""
        //: Beside a role that the person does not have yet
        return qsTr("Add")
    }

    Connections {
        target: root.model

        function onChanged() {
            root.added = root.model.has(root.role)
        }
    }
}
