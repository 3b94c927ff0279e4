// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The places of somebody who is considering it.
Home {
    id: root

    places: [
        //: The place with the questionnaire and its result
        { glyph: "question", text: qsTr("Your fit"), page: "AssessmentPlace.qml" },
        //: The place with the clinics that somebody considers
        { glyph: "clinic", text: qsTr("Clinics"), page: "ChoosingPlace.qml" },
        //: The place with settings, sources and the rest
        { glyph: "more", text: qsTr("More"), page: "MorePlace.qml" }
    ]
}
