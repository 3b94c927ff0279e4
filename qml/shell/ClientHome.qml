// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The client's five places.
Home {
    id: root

    places: [
        //: The place that shows what to do today
        { glyph: "today", text: qsTr("Today"), page: "TodayPlace.qml" },
        //: The place that shows the entries and photos
        { glyph: "diary", text: qsTr("Diary"), page: "DiaryPlace.qml" },
        //: The button that writes a new entry
        { glyph: "plus", text: qsTr("Log"), pill: true },
        //: The place where things are sealed for the clinic
        { glyph: "share", text: qsTr("Share"), page: "SharePlace.qml" },
        //: The place with settings, sources and the rest
        { glyph: "more", text: qsTr("More"), page: "MorePlace.qml" }
    ]
    onActed: root.wishes.log()
}
