// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The name of one more clinic, and the button that takes it in.
//
// longest: int     characters of a name
// clear()
// signal wanted(string name)
Item {
    id: root

    property int longest: 80

    signal wanted(string name)

    readonly property bool stacked: Theme.large

    implicitWidth: 350
    implicitHeight: stacked ? name.implicitHeight + 12 + add.implicitHeight : name.implicitHeight

    Field {
        id: name

        width: root.stacked ? root.width : root.width - add.width - 8
        x: LayoutMirroring.enabled ? root.width - width : 0
        //: Label of the field for the name of one more clinic
        label: qsTr("Add a clinic")
        //: In the empty field for the name of one more clinic
        placeholderText: qsTr("Its name")
        maximumLength: root.longest
        onAccepted: root.ask()
    }

    Btn {
        id: add

        width: root.stacked ? root.width : implicitWidth
        x: root.stacked || LayoutMirroring.enabled ? 0 : root.width - width
        y: root.stacked ? name.height + 12 : Math.round((name.height - height) / 2)
        kind: "tonal"
        glyph: "plus"
        enabled: name.text.trim() !== ""
        //: Button: takes one more clinic into the list
        text: qsTr("Add")
        onClicked: root.ask()
    }

    function ask(): void {
        if (name.text.trim() !== "")
            root.wanted(name.text)
    }

    function clear(): void {
        name.clear()
    }
}
