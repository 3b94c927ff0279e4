// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One of each control; what was pressed last stands in `last`.
Column {
    id: root

    property string last
    property int step: 1

    width: 390

    Btn { text: "Save"; onClicked: root.last = text }
    IconBtn { text: "Close"; glyph: "close"; onClicked: root.last = text }
    Chip { text: "Top"; onClicked: root.last = text }
    TaskRow { title: "Rinse"; onTicked: root.last = title }
    TaskRow { title: "Pick or rub"; avoid: true }
    ListRow { title: "Reminders"; value: "on"; onClicked: root.last = "Reminders, on" }
    Toggle { text: "Photos" }
    DotSlider {
        title: "Redness"
        words: ["None", "Barely there", "Mild", "Strong", "Very strong"]
        value: root.step
        onMoved: value => root.step = value
    }
    Segments { options: ["Itch", "Pain"]; onChosen: index => root.last = options[index] }
    YesNo { question: "Hot?"; onAnswered: yes => root.last = yes ? "Yes" : "No" }
    LevelBanner { level: 3 }
    PhotoTile { label: "Front"; view: "front"; onClicked: root.last = label }
    BottomBar {
        items: [{glyph: "diary", text: "Diary"}, {glyph: "plus", text: "Log", pill: true}]
        onChosen: index => root.last = items[index].text
    }
    OptionCard { text: "Full"; onClicked: root.last = text }
    CheckRow { text: "Sunburnt"; onClicked: root.last = text }
    NobodyBar { title: "Nobody is monitoring this" }
    EvidenceLine { sources: [12]; onSourceRequested: number => root.last = "Source " + number }
    SearchField { placeholderText: "Name or code" }
    SectionHeader { title: "A section" }
    Txt { text: "Plain words" }
    TrendChart { summary: "Redness: mild" }
    DotProgress { count: 5; done: 2; text: "2 of 5" }
    DayDial { day: 4; phase: "Hands off" }
    FactRow { title: "Temperature"; value: "37.4 °C" }
    Field { label: "Clinic name" }
    NoteField { label: "Note" }
    MonthGrid {
        monthText: "November 2025"
        several: true
        cells: [{day: "2025-11-24", number: "24", text: "Monday 24 November", inside: true, enabled: true, chosen: true}]
        onPicked: day => root.last = cells[0].day === day ? cells[0].text : ""
    }
}
