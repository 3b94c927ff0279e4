// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Review

// Removes an assessment from this device, at the second tap.
//
// packet: PacketModel
// signal removed()
Btn {
    id: root

    required property PacketModel packet

    signal removed

    property bool removing: false

    kind: "plain"
    glyph: "trash"
    text: {
        if (root.removing) {
            //: Button: confirms that an assessment is to be removed
            return qsTr("Remove it for good")
        }
        //: Button: remove an assessment from this device
        return qsTr("Remove this assessment")
    }
    onClicked: {
        if (!root.removing)
            root.removing = true
        else if (root.packet.remove())
            root.removed()
    }
}
