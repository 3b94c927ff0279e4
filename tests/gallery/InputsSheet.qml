// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

Sheet {
    SheetColumn {
        title: "Choices"

        Flow {
            width: parent.width
            spacing: 8

            Chip { text: "Top"; chosen: true }
            Chip { text: "Front" }
            Chip { text: "Get help"; kind: "quiet"; glyph: "help" }
            Chip { text: "Off"; enabled: false }
            Chip { text: "Left"; kind: "quiet"; keyHint: "3" }
            Chip { text: "Focused"; objectName: "focused" }
        }
        Segments { options: ["Redness", "Pain", "Itch", "Scabs"] }
        Segments { options: ["Slider", "Side by side", "Blink"]; current: 1 }
        Row {
            spacing: 24

            Toggle { text: "On"; checked: true }
            Toggle { text: "Off" }
            Toggle { text: "On, disabled"; checked: true; enabled: false }
            Toggle { text: "Off, disabled"; enabled: false }
        }
        Row {
            spacing: 16

            YesNo { question: "Open" }
            YesNo { question: "No"; value: 0 }
            YesNo { question: "Yes"; value: 1 }
        }
        Card {
            width: parent.width
            padding: 20
            verticalPadding: 4

            QuestionRow { title: "Hot to the touch?"; value: 0 }
            QuestionRow { title: "Redness past the edge?"; sub: "Beyond where the technician worked"; divider: false }
        }
        Field { label: "Clinic name"; text: "Demo clinic" }
        Field { label: "Recovery passphrase"; text: "short"; error: "Six words or more keep it safe" }
        SearchField { placeholderText: "Name or code"; keyHint: "/" }
        Field { label: "City"; hint: "Only for your own notes" }
        NoteField { label: "Note"; text: "Itchy at night, else fine." }
        NoteField { placeholderText: "Anything else?"; minimumLines: 2 }
        NoteField { label: "The offer"; longest: 37; text: "One price for three sessions and more"; minimumLines: 1 }
    }

    SheetColumn {
        title: "Scales"

        Card {
            width: parent.width
            padding: 20
            spacing: 8

            DotSlider { title: "Redness"; words: ["None", "Barely there", "Mild, clear", "Strong", "Very strong"]; from: "None"; to: "Very strong or dark"; value: 1 }
            DotSlider { title: "Worst pain, last 24 hours"; words: ["0", "1", "2 · mild"]; from: "None"; to: "Worst imaginable"; steps: 11; value: 2 }
            DotSlider { title: "Worst itch, last 24 hours"; from: "None"; to: "Worst imaginable"; steps: 11 }
            DotSlider { title: "Swelling"; words: ["None"]; from: "None"; to: "Marked, or near the eyes"; steps: 4; value: 0 }
        }
        Grid {
            width: parent.width
            columns: Theme.large ? 1 : 2
            spacing: 12

            OptionCard { width: Theme.large ? 370 : 179; text: "Full"; StippleArt { kind: "pattern"; grade: 1 } }
            OptionCard { width: Theme.large ? 370 : 179; text: "Temples, clearly"; chosen: true; StippleArt { kind: "pattern"; grade: 3 } }
        }
        OptionCard { width: parent.width; text: "Slowly, over years"; chosen: true }
        Card {
            width: parent.width

            CheckRow { text: "My scalp is sunburnt"; chosen: true }
            CheckRow { text: "I take a blood thinner"; divider: false }
        }
        OptionCard { width: parent.width; text: "In patches"; sub: "Round and smooth"; multiple: true }
        Card {
            width: parent.width
            padding: 8

            MonthGrid {
                several: true
                monthText: "November 2025"
                weekdays: ["M", "T", "W", "T", "F", "S", "S"]
                hasLater: true
                cells: Array.from({length: 42}, (none, index) => {
                    const number = index - 4
                    const quiet = index % 7 === 6
                    const chosen = number > 24 && number < 28
                    return {day: "2025-11-" + number, number: number, text: "Day " + number,
                            inside: number > 0 && number < 31, enabled: number > 16,
                            chosen: chosen, today: number === 17, quiet: quiet,
                            dot: number > 16 && !quiet && !chosen}
                })
            }
        }
    }

    SheetColumn {
        title: "Photos and facts"

        Row {
            spacing: 8

            PhotoTile { width: 118; height: 142; source: "image://demo/top/1"; label: "Today" }
            PhotoTile { width: 118; height: 142; source: "image://demo/top/3"; label: "Day 1"; chosen: true }
            PhotoTile { width: 118; height: 142; source: "image://demo/top/2"; more: "+5"; text: "5 more" }
        }
        Row {
            spacing: 8

            PhotoTile { width: 64; height: 77; source: "image://demo/top/1"; done: true; text: "Top" }
            PhotoTile { width: 64; height: 77; source: "image://demo/back/1"; done: true; text: "Back" }
            PhotoTile { width: 64; height: 77; view: "front"; label: "Front" }
            PhotoTile { width: 64; height: 77; view: "left"; label: "Left" }
            PhotoTile { width: 64; height: 77; view: "right"; label: "Right" }
        }
        Card {
            width: parent.width
            padding: 20

            TrendChart {
                band: [[0, 1.4, 3.4], [2, .8, 2.7], [4, .35, 1.9], [6, .08, 1.2], [9, 0, .8], [14, 0, .5]]
                values: [[0, 3], [1, 2], [3, 1], [4, 1]]
                today: 4
                topWord: "very strong"
                bottomWord: "none"
                summary: "Redness: mild, within the usual range"
            }
        }
        Row {
            spacing: 2

            DayCell { letter: "S"; number: "16"; mark: "session" }
            DayCell { letter: "M"; number: "17"; mark: "logged" }
            DayCell { letter: "T"; number: "18"; mark: "missed" }
            DayCell { letter: "T"; number: "20"; mark: "logged"; chosen: true }
            DayCell { letter: "F"; number: "21"; mark: "ahead"; quiet: true }
        }
        Card {
            width: parent.width
            padding: 20
            verticalPadding: 4

            FactRow { title: "Temples and crown"; value: "drawing 3"; dot: "full"; emphasis: "title" }
            FactRow { title: "Recent shedding"; value: "more than usual"; dot: "hollow"; emphasis: "title" }
            FactRow { title: "Temperature"; value: "37.4 °C"; divider: false }
        }
        Bullet { text: "Redness goes past the treated edge"; tone: Theme.urgent; size: 17 }
        Bullet { number: 1; text: "Draw along the edge of the redness with a pen and take one photo." }
        NoteRow { glyph: "lock"; title: "Everything stays on this phone"; text: "No account, no tracking. You can add a role later."; tone: Theme.accent }
        EvidenceLine { sources: [12, 31]; convention: true; conventionPart: "the number of days" }
        NobodyBar { title: "Nobody is monitoring this"; text: "Share it to reach your technician"; tappable: true }
        NoteRow { glyph: "undo"; text: "You can withdraw it until she opens it." }
    }
}
