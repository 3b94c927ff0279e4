// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

Sheet {
    SheetColumn {
        title: "Four states of a page"

        Card {
            width: parent.width

            EmptyState { title: "No photos yet"; text: "Five views, about a minute"; action: "Take the first" }
        }
        Card {
            width: parent.width

            FailedState { title: "This photo could not be opened"; text: "Your entry and 4 other photos are kept." }
        }
        Card {
            width: parent.width

            BusyState { title: "Sealing 8 photos, 3 done"; text: "You can leave this page"; share: .375 }
        }
        Card {
            width: parent.width

            BusyState { title: "Opening"; action: "" }
        }
        Snackbar { text: "Entry of day 3 deleted"; action: "Undo"; shown: true; width: parent.width }
        Snackbar { text: "Saved"; shown: true; width: parent.width }
    }

    SheetColumn {
        title: "Type"

        Txt { text: "Title 28 / 34"; size: 28; strong: true }
        Txt { text: "Section 22 / 28"; size: 22; strong: true }
        Txt { text: "Row and button 17 / 24"; size: 17; medium: true }
        Txt { width: parent.width; text: "Body 15 / 22. Short sentences that say the fact, then what to do." }
        Txt { text: "Caption 13 / 18 · soft"; size: 13; soft: true }
        Txt { text: "Tab label 12 / 16"; size: 12; medium: true }
        SectionHeader { title: "To do today"; DotProgress { count: 5; done: 2; text: "2 of 5"; shown: true } }
        DoorCard { title: "I have had treatment"; sub: "Day-by-day care, diary, when to get help"; DotRing { plain: true; phases: [16]; day: 5 } }
        DoorCard { title: "I am considering it"; sub: "What fits you, what it costs, what to ask"; StippleArt { kind: "field" } }
        Rectangle {
            width: Theme.large ? 112 : 80
            height: 520
            color: Theme.ground

            Rail {
                anchors.fill: parent
                items: [{glyph: "inbox", text: "Inbox"}, {glyph: "people", text: "Clients"},
                    {glyph: "plan", text: "Plans"}, {glyph: "clinic", text: "Clinic"}]
                footer: ({glyph: "gear", text: "Settings"})
            }
        }
    }

    SheetColumn {
        title: "Today"

        DayDial { day: 4; missed: [2]; phase: "Hands off, keep dry"; sub: "after session 2 of 3" }
        Card {
            width: parent.width
            padding: 20
            spacing: 14

            SectionHeader { title: "What you may see today"; size: 17; LevelTag { level: 0 } }
            Grid {
                id: seen

                width: parent.width
                columns: Theme.large ? 1 : 3
                spacing: 8

                SeenItem { width: Theme.large ? seen.width : (seen.width - 16) / 3; what: "scabs"; title: "Tiny scabs"; sub: "falling from day 5" }
                SeenItem { width: Theme.large ? seen.width : (seen.width - 16) / 3; what: "red"; title: "Some redness"; sub: "fading by now" }
                SeenItem { width: Theme.large ? seen.width : (seen.width - 16) / 3; what: "dark"; title: "Darker dots"; sub: "until about day 7" }
            }
        }
        DayDial { day: 400; phase: "Long-term care" }
    }
}
