// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One of the clinic's forms in the list; or one that cannot be read, which can only go.
//
// form: var                  a row of FormListModel
// divider: bool              hairline below (true)
// signal chosen()
// signal removeRequested()
Column {
    id: root

    required property var form
    property bool divider: true

    signal chosen
    signal removeRequested

    width: parent ? parent.width : implicitWidth

    ListRow {
        visible: root.form.readable
        glyph: "file"
        level: root.form.faulty ? 1 : -1
        disc: true
        title: root.form.title
        sub: root.form.about + "\n" + root.form.conclusion
        divider: root.divider
        onClicked: root.chosen()
    }

    ListRow {
        visible: !root.form.readable
        glyph: "alert"
        level: 1
        title: root.form.title
        sub: root.form.about
        interactive: false
        divider: root.divider

        IconBtn {
            glyph: "trash"
            //: Button: remove a form that cannot be read
            text: qsTr("Remove")
            onClicked: root.removeRequested()
        }
    }
}
