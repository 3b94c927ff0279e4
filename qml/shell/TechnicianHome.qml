// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The technician's places.
Home {
    id: root

    places: [
        //: The place with everybody's shared diaries, the most urgent first
        { glyph: "inbox", text: qsTr("Inbox"), page: "InboxPlace.qml" },
        //: The place with the clinic's own card
        { glyph: "clinic", text: qsTr("Clinic"), page: "ClinicPlace.qml" },
        //: The place with settings, sources and the rest
        { glyph: "more", text: qsTr("More"), page: "MorePlace.qml" }
    ]
}
